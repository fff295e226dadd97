import {
  type CalendarDate,
  type PartialDate,
  MISSING_DATE,
  before,
  isoDate,
  onDay,
  printPartialDate,
} from '../../basics/index.ts';
import { type Answer, type Flow, type Question, no, told, unknown, yes } from '../../engine/index.ts';
import { type Conviction, sentenceEnds } from '../../history/index.ts';
import {
  type AboutConviction,
  type ConvictionCase,
  DEMONSTRATION,
  alreadyRelieved,
  byStatute,
  chargedNow,
  convictedLater,
  isOfAnotherCase,
  isReportedAgain,
  ofState,
  probationRevoked,
  recordNotWhole,
  review,
  sectionsOf,
  sentenceGiven,
  sentenceOf,
  stillRuns,
  untilSentenceEnds,
  waitOf,
} from '../shared/index.ts';

const covered: Question<ConvictionCase> = {
  id: 'convicted-in-oregon',
  cite: 'ORS 137.225(1)(a)',
  asks: 'Is it a conviction under the law of Oregon?',
  ask: ({ conviction }) =>
    ofState(conviction, 'OR')
      ? yes('the record says so', [conviction.origin])
      : no('the conviction is of another state', [conviction.origin]),
};

/** Years by class. A class that is not named has no wait that is known here. ORS 137.225(1)(b). */
const YEARS: ReadonlyMap<string, number> = new Map([
  ['felony B', 7],
  ['felony C', 5],
  ['misdemeanor A', 3],
  ['misdemeanor B', 1],
  ['misdemeanor C', 1],
  ['infraction', 1],
]);

const CLASS_A = 'felony A';

/** `felony C`, whether the record writes `C`, `c`, `Class C` or `Class C Felony`; any other words as they are. */
function classOf({ level, charge }: Conviction): string {
  if (level === 'infraction') return level;
  const grade = charge?.grade?.trim() ?? '';
  const [, letter] = new RegExp(`^(?:class )?([a-z])(?: ${level})?$`, 'i').exec(grade) ?? [];
  return `${level} ${letter?.toUpperCase() ?? grade}`;
}

const classMissing: AboutConviction = {
  id: 'class-missing',
  cite: 'ORS 137.225(1)(b); ORS 161.535, 161.555',
  asks: 'Does the record leave out the class of the offense, or give one that the section does not name?',
  ask: ({ conviction }) => {
    const from = [conviction.origin];
    const found = classOf(conviction);
    if (found === CLASS_A || YEARS.has(found)) return no(`the offense is a ${found}`, from);
    return conviction.level === 'unknown' || !conviction.charge?.grade?.trim()
      ? yes('it leaves it out', from)
      : yes('it gives one that the section does not name', from);
  },
};

const classA: AboutConviction = {
  id: 'class-a-felony',
  cite: 'ORS 137.225(1)(b), which names Class B and Class C felonies',
  asks: 'Is it a Class A felony?',
  ask: ({ conviction }) =>
    classOf(conviction) === CLASS_A
      ? yes('it is', [conviction.origin])
      : no(`the offense is a ${classOf(conviction)}`, [conviction.origin]),
};

/** The Criminal Justice Commission says which felonies are person felonies; no record does. */
const personFelony: AboutConviction = {
  id: 'class-b-person-felony',
  cite: 'ORS 137.225(5)(a); OAR 213-003-0001; ORS 166.429',
  asks: 'Is it a Class B felony that is a person felony, or one in which a firearm was used (ORS 166.429)?',
  ask: ({ conviction }) => {
    const from = [conviction.origin];
    if (classOf(conviction) !== 'felony B') return no('it is no Class B felony', from);
    return sectionsOf(conviction).includes('166.429')
      ? yes('the section is ORS 166.429', from)
      : unknown('whether the Class B felony is a person felony by the rules of the Criminal Justice Commission', from);
  },
};

const LEGAL = onDay(20150701 as CalendarDate);

const oldMarijuana: AboutConviction = {
  id: 'marijuana-before-2015',
  cite: 'ORS 137.226',
  asks: 'Is it a marijuana offense of before 1 July 2015, which takes the class that it would have today?',
  ask: ({ conviction: { charge, date, origin } }) => {
    if (!/MARI[JH]|CANNAB/i.test(`${charge?.description ?? ''} ${charge?.text ?? ''}`))
      return no('it is not', [origin]);
    const is = before(date, LEGAL);
    return is === 'unknown'
      ? unknown('the conviction date', [origin])
      : told(is, `convicted ${printPartialDate(date)}`, [origin]);
  },
};

/** Left out, or perhaps, whatever the words: assault in the third degree may be of a child. ORS 163.165(1)(h). */
const EXCLUDED_SECTIONS: readonly string[] = ['163.165'];

/** The chapters of the Vehicle Code, whose offenses are traffic offenses. ORS 801.010. */
const VEHICLE_CODE = { from: 801, to: 826 };

function isLeftOut(section: string): boolean {
  const chapter = Number.parseInt(section, 10);
  return (chapter >= VEHICLE_CODE.from && chapter <= VEHICLE_CODE.to) || EXCLUDED_SECTIONS.includes(section);
}

const EXCLUDED =
  /\bSEX|RAPE|SODOMY|ABUSE|MISTREAT|ENDANGER|HOMICIDE|MANSLAUGHT|TRAFFIC|\bDUII?\b|DRIV|RACKET|CONTEMPT/i;

const excluded: AboutConviction = {
  id: 'excluded-by-its-words',
  cite: 'ORS 137.225(5), (6), (7)',
  asks: 'Do the words of the charge, or its section, speak of an offense that is left out, or may be?',
  ask: ({ conviction }) => {
    const from = [conviction.origin];
    const words = conviction.charge?.description ?? '';
    if (sectionsOf(conviction).some(isLeftOut)) return yes('the section does', from);
    if (words === '')
      return unknown('what the offense is (the charge has no words, and the list is not encoded)', from);
    return EXCLUDED.test(words) ? yes('they do', from) : no('they do not', from);
  },
};

/** The wait for the class, and the day on which it is over. */
type Wait = { readonly years: number; readonly ends: PartialDate };

function waitFor(subject: ConvictionCase): Wait | undefined {
  const years = YEARS.get(classOf(subject.conviction));
  return years === undefined ? undefined : { years, ends: waitOf(begins(subject), years) };
}

/**
 * The later of conviction and release from imprisonment; probation and other supervision do not delay it. Where the record
 * leaves the imprisonment open, the release lies anywhere from the conviction to the end of the whole sentence.
 */
function begins({ facts, conviction }: ConvictionCase): PartialDate {
  const { date } = conviction;
  const sentence = sentenceOf(facts, conviction);
  const given = sentenceGiven(facts, conviction);
  const told = (term: 'prison' | 'jail'): boolean =>
    given[term] === 'no' || sentence.parts.some(({ kind }) => kind === term);
  const release = told('prison') && told('jail') ? sentenceEnds(sentence, date).custody : MISSING_DATE;
  if (release.kind === 'known' || date.kind === 'unknown' || given.ends.kind === 'unknown') return release;
  return { kind: 'known', earliest: date.earliest, latest: given.ends.latest };
}

const CLASS_UNKNOWN = 'the class of the offense';

const supervised: AboutConviction = {
  id: 'sentence-not-completed',
  cite: 'ORS 137.225(1)(a): "fully complied with and performed the sentence"',
  asks: 'Does the sentence, with its supervision, still run?',
  ask: untilSentenceEnds,
};

const revoked: AboutConviction = {
  id: 'probation-revoked',
  cite: 'ORS 137.225(1), which gives whoever had probation revoked a wait of its own',
  asks: 'Was probation for this conviction revoked?',
  ask: probationRevoked,
};

const waiting: AboutConviction = {
  id: 'within-the-wait',
  cite: 'ORS 137.225(1)(b): from conviction or release from imprisonment, whichever is later',
  asks: 'Is the wait for the class of the offense not yet over?',
  ask: (subject) => {
    const from = [subject.conviction.origin];
    const wait = waitFor(subject);
    if (!wait) return unknown(CLASS_UNKNOWN, from);
    return stillRuns(wait.ends, `the end of the wait of ${wait.years} years`, subject);
  },
};

/** Offenses of one episode are ignored; the court step stands for the episode. */
const convictedSince: AboutConviction = {
  id: 'convicted-within-the-period',
  cite: 'ORS 137.225(7)',
  asks: 'Was the person convicted of another offense, not of the same case, within as many years before the law is applied?',
  ask: ({ facts, conviction, asking }) => {
    const years = YEARS.get(classOf(conviction));
    if (years === undefined) return unknown(CLASS_UNKNOWN, [conviction.origin]);
    const since = waitOf(onDay(asking.asOf), -years);
    let open: Answer | undefined;
    for (const each of facts.convictions) {
      if (!isOfAnotherCase(each, conviction)) continue;
      const within = before(since, each.date);
      if (within === 'no' || isReportedAgain(facts, each)) continue;
      if (within === 'yes') return yes(`convicted ${printPartialDate(each.date)}`, [each.origin]);
      open ??= unknown('the date of another conviction', [each.origin]);
    }
    return open ?? no(`no other conviction since ${printPartialDate(since)}`, [conviction.origin]);
  },
};

const pending: AboutConviction = {
  id: 'charged-now',
  cite: 'ORS 137.225(7)',
  asks: 'Is a charge pending?',
  ask: chargedNow,
};

const IN_FORCE = 20220101 as CalendarDate;

const beforeLaw: AboutConviction = {
  id: 'before-law-in-force',
  cite: 'ORS 137.225 as amended by SB 397 (2021), in force 1 January 2022',
  asks: `Is the law applied for a day before ${isoDate(IN_FORCE)}?`,
  ask: ({ asking }) => (asking.asOf < IN_FORCE ? yes('it is') : no('it is not')),
};

const ROUTE = { id: 'ors-137.225', cite: 'ORS 137.225(1)' };

const flow: Flow<ConvictionCase> = {
  steps: [
    { question: beforeLaw, then: { outcome: 'not-eligible', reason: 'The waits of today were not yet in force' } },
    alreadyRelieved('ORS 137.225(3)', 'Has the conviction already been set aside, sealed or vacated?'),
    convictedLater,
    recordNotWhole,
    {
      question: oldMarijuana,
      then: review('Find the class that the offense would have today, and apply that (ORS 137.226)'),
    },
    { question: classMissing, then: review('Find the class of the offense: the wait depends on it') },
    { question: classA, then: { outcome: 'not-eligible', reason: 'A Class A felony' } },
    {
      question: excluded,
      then: review('An offense that the section leaves out, or may: sexual, traffic, abuse, homicide and some others'),
    },
    { question: personFelony, then: { outcome: 'not-eligible', reason: 'A Class B person felony' } },
    { question: supervised, then: { outcome: 'not-yet', reason: 'The sentence still runs', route: ROUTE } },
    { question: revoked, then: review('Probation was revoked: a longer wait may run from that day') },
    { question: waiting, then: { outcome: 'not-yet', reason: 'The wait for its class is not over', route: ROUTE } },
    { question: pending, then: { outcome: 'not-yet', reason: 'A charge is pending' } },
    { question: convictedSince, then: review('Another conviction within the period: find out whether it counts') },
  ],
  otherwise: {
    outcome: 'dismiss-and-seal',
    reason: 'The sentence is performed and the wait for its class is over: set aside and sealed',
    route: ROUTE,
    duty: 'shall',
  },
};

const CAUTIONS: readonly string[] = [
  'Not asked: whether fines and restitution are paid, and whether the prosecutor or a victim objects',
];

/** ORS 137.225: convictions set aside in Oregon, by class and wait. */
export const oregonSetAside = byStatute({
  id: 'oregon-set-aside',
  title: 'Setting aside in Oregon',
  cite: 'ORS 137.225',
  state: 'OR',
  notForFiling: DEMONSTRATION,
  covers: covered,
  flow,
  cautions: () => CAUTIONS,
});
