import {
  type CalendarDate,
  type PartialDate,
  MISSING_DATE,
  before,
  isoDate,
  onDay,
  printPartialDate,
} from '../../basics/index.ts';
import { type Answer, type Flow, type Question, no, stillWaiting, told, unknown, yes } from '../../engine/index.ts';
import type { Conviction } from '../../history/index.ts';
import {
  type AboutConviction,
  type ConvictionCase,
  DEMONSTRATION,
  alreadyRelieved,
  byStatute,
  chargedNow,
  isViolation,
  latestOf,
  ofState,
  probationRevoked,
  recordNotWhole,
  review,
  sectionsOf,
  sentenceGiven,
  untilSentenceEnds,
  waitOf,
  wasVacated,
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

/** Years by class. ORS 137.225(1)(b). */
const YEARS: Readonly<Record<string, number>> = {
  'felony B': 7,
  'felony C': 5,
  'misdemeanor A': 3,
  'misdemeanor B': 1,
  'misdemeanor C': 1,
  infraction: 1,
};

function classOf({ level, charge }: Conviction): string {
  return level === 'infraction' ? level : `${level} ${charge?.grade ?? ''}`;
}

const classMissing: AboutConviction = {
  id: 'class-missing',
  cite: 'ORS 137.225(1)(b); ORS 161.535, 161.555',
  asks: 'Does the record leave out the class of the offense?',
  ask: ({ conviction }) => {
    const { level, charge, origin } = conviction;
    const missing = level === 'unknown' || (level !== 'infraction' && charge?.grade === undefined);
    return missing ? yes('it does', [origin]) : no(`the offense is a ${classOf(conviction)}`, [origin]);
  },
};

const classA: AboutConviction = {
  id: 'class-a-felony',
  cite: 'ORS 137.225(1)(b), which names Class B and Class C felonies',
  asks: 'Is it a Class A felony?',
  ask: ({ conviction }) =>
    classOf(conviction) === 'felony A'
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

const EXCLUDED =
  /\bSEX|RAPE|SODOMY|ABUSE|MISTREAT|ENDANGER|HOMICIDE|MANSLAUGHT|TRAFFIC|\bDUII?\b|DRIV|RACKET|CONTEMPT/i;

const excluded: AboutConviction = {
  id: 'excluded-by-its-words',
  cite: 'ORS 137.225(5), (6), (7)',
  asks: 'Do the words of the charge speak of an offense that the section leaves out, or may leave out?',
  ask: ({ conviction: { charge, origin } }) => {
    const words = charge?.description ?? '';
    if (words === '')
      return unknown('what the offense is (the charge has no words, and the list is not encoded)', [origin]);
    return EXCLUDED.test(words) ? yes('they do', [origin]) : no('they do not', [origin]);
  },
};

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

/** The later of conviction and release. Without imprisonment the wait begins with the conviction. */
function begins({ facts, conviction }: ConvictionCase): PartialDate {
  const { prison, jail, ends } = sentenceGiven(facts, conviction);
  if (prison === 'no' && jail === 'no') return conviction.date;
  return prison === 'unknown' ? MISSING_DATE : latestOf(conviction.date, ends);
}

const waiting: AboutConviction = {
  id: 'within-the-wait',
  cite: 'ORS 137.225(1)(b): from conviction or release, whichever is later',
  asks: 'Is the wait for the class of the offense not yet over?',
  ask: (subject) => {
    const { conviction, asking } = subject;
    const years = YEARS[classOf(conviction)] ?? 0;
    return stillWaiting(waitOf(begins(subject), years), asking, `the end of the wait of ${years} years`, [
      conviction.origin,
    ]);
  },
};

/** Offenses of one episode are ignored; the court step stands for the episode. */
const convictedSince: AboutConviction = {
  id: 'convicted-within-the-period',
  cite: 'ORS 137.225(7)',
  asks: 'Was the person convicted of another offense, not of the same case, within as many years before the law is applied?',
  ask: ({ facts, conviction, asking }) => {
    const years = YEARS[classOf(conviction)] ?? 0;
    const since = waitOf(onDay(asking.asOf), -years);
    let open: Answer | undefined;
    for (const each of facts.convictions) {
      if (each.caseKey === conviction.caseKey || isViolation(each) || wasVacated(each)) continue;
      const within = before(since, each.date);
      if (within === 'yes') return yes(`convicted ${printPartialDate(each.date)}`, [each.origin]);
      if (within === 'unknown') open ??= unknown('the date of another conviction', [each.origin]);
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
