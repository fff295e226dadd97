import {
  type CalendarDate,
  type PartialDate,
  before,
  isoDate,
  latestOf,
  printPartialDate,
  fromTo,
} from '../../basics/index.ts';
import {
  type Answer,
  type Flow,
  type Question,
  type Remedy,
  no,
  stillWaiting,
  unknown,
  yes,
} from '../../engine/index.ts';
import type { Conviction } from '../../history/index.ts';
import {
  type CourtCase,
  DEMONSTRATION,
  caseDecidedLater,
  chargedNow,
  courtCases,
  isOfAnotherCase,
  isReportedAgain,
  ofState,
  review,
  sectionsOf,
  sentenceGiven,
  waitOf,
} from '../shared/index.ts';

type AboutCase = Question<CourtCase>;

const covered: AboutCase = {
  id: 'case-in-maryland',
  cite: 'CP 10-110(a)',
  asks: 'Is it a case of convictions under the law of Maryland?',
  ask: ({ convictions }) => {
    const from = convictions.map(({ origin }) => origin);
    return convictions.every((each) => ofState(each, 'MD'))
      ? yes('the record says so', from)
      : no('a conviction is of another state', from);
  },
};

/** Wait after the sentence in years. The sections are of the Criminal Law Article. */
const FIVE_YEARS = new Set(
  (
    '3-808 5-618 5-619 5-620 5-703 5-708 5-902 6-105 6-108 6-205 6-206 6-301 6-303 6-306 6-307 6-402 6-503 7-203 7-205 ' +
    '7-304 7-308 7-309 8-103 8-206 8-401 8-402 8-404 8-406 8-408 8-503 8-521 8-523 8-904 9-204 9-205 9-503 9-506 10-110 ' +
    '10-201 10-402 10-404 10-502 11-303 11-306 11-307 12-102 12-103 12-104 12-105 12-109 12-203 12-204 12-205 12-302'
  ).split(' '),
);

/** Felonies that no list of CP 10-110(a) holds: the clearest of them. */
const NEVER = new Set(['2-201', '2-204', '3-202', '3-402', '3-403']);

/** The shortest and the longest wait that it can be, where the record leaves it open. */
type Wait = readonly [shortest: number, longest: number];

/** What is not encoded may be of CP 10-105 and need none; no wait of CP 10-110(c) but the fifteen years is longer. */
const ANY_WAIT: Wait = [0, 10];

const CANNABIS = /MARI[JH]|CANNABIS/i;

/** Maryland charges possession of any other drug as `NOT MARIJUANA`. */
const OTHER_DRUG =
  /HEROIN|COCAINE|\bMETH|FENTANYL|SYNTH|CANNABINOID|\b(?:NOT|NON|NO|EXCEPT|EXCLUDING|OTHER THAN)\b.*(?:MARI[JH]|CANNABIS)/i;

/** Of a drug that nobody names, either wait is possible. */
function ofDrug(words: string, cannabis: number, other: number): Wait {
  if (OTHER_DRUG.test(words)) return [other, other];
  return CANNABIS.test(words) ? [cannabis, cannabis] : [cannabis, other];
}

/** Of CP 10-110(a)(2): possession with the intent to distribute, and not distribution itself. */
const WITH_INTENT = /\bINT(?:ENT)?\b|PWI/i;

/** Nothing for what is not encoded, and for a charge of several sections. */
function waitInYears({ level, charge }: Conviction): Wait | undefined {
  const [part, another] = charge?.parts ?? [];
  if (!part || another) return undefined;
  const { section, subdivisions } = part;
  const words = charge?.description ?? '';
  switch (section) {
    case '5-601':
      return ofDrug(words, 0, 5);
    case '5-602':
      return WITH_INTENT.test(words) ? ofDrug(words, 3, 7) : undefined;
    case '3-203':
      // The felony of it, of an officer, is not among those listed.
      return level === 'misdemeanor' ? [7, 7] : undefined;
    case '6-204':
      return [7, 7];
    case '6-202':
      // Subsection (b), home invasion, is not listed.
      return subdivisions[0] === 'b' || /INVASION/i.test(words) ? undefined : [10, 10];
    case '6-203':
      return [10, 10];
    case '7-104':
      return level === 'felony' ? [10, 10] : level === 'misdemeanor' ? [5, 5] : [5, 10];
    default:
      return FIVE_YEARS.has(section) && level === 'misdemeanor' ? [5, 5] : undefined;
  }
}

/** The unit rule: who is not entitled for one charge of a case is not entitled for any. */
const unlisted: AboutCase = {
  id: 'unlisted-conviction-in-unit',
  cite: 'CP 10-107; CP 10-110(a)',
  asks: 'Is a conviction of the case none of those that can be expunged?',
  ask: ({ convictions }) => {
    const never = convictions.find((each) => sectionsOf(each).some((section) => NEVER.has(section)));
    if (never) return yes('one is not on the list', [never.origin]);
    const open = convictions.find((each) => waitInYears(each) === undefined);
    return open
      ? unknown('whether a conviction of the case is on the list of CP 10-110(a), of which a part is encoded', [
          open.origin,
        ])
      : no(
          'each is on the list',
          convictions.map(({ origin }) => origin),
        );
  },
};

const already: AboutCase = {
  id: 'already-granted',
  cite: 'CP 10-110',
  asks: 'Has the whole case already been expunged, vacated or pardoned?',
  ask: ({ convictions }) => {
    for (const { standing } of convictions)
      if (standing.kind === 'doubtful') return unknown(standing.missing, [standing.origin]);
    return convictions.every(({ standing }) => standing.kind === 'relieved')
      ? yes('a later entry says so of each conviction')
      : no('a conviction stands');
  },
};

const incomplete: AboutCase = {
  id: 'record-incomplete',
  cite: 'House rule: nothing is granted on a record that could not be read whole',
  asks: 'Could something that may belong to the person not be read?',
  ask: ({ facts: { history } }) =>
    history.lost.length === 0
      ? no('everything was read')
      : yes(
          'something was not',
          history.lost.map(({ origin }) => origin),
        ),
};

/** The day on which the last of the waits of the case is over; an interval where a wait is open. */
function opens({ facts, convictions }: CourtCase): PartialDate {
  return convictions
    .map((each) => {
      const { ends } = sentenceGiven(facts, each);
      const [shortest, longest] = waitInYears(each) ?? ANY_WAIT;
      return fromTo(waitOf(ends, shortest), waitOf(ends, longest));
    })
    .reduce((a, b) => latestOf(a, b));
}

const waiting: AboutCase = {
  id: 'within-the-longest-wait',
  cite: 'CP 10-110(c); CP 10-105(c) for cannabis',
  asks: 'Is the longest of the waits of the case, each from the end of its sentence, not yet over?',
  ask: (subject) =>
    stillWaiting(
      opens(subject),
      subject.asking,
      'the end of the longest wait',
      subject.convictions.map(({ origin }) => origin),
    ),
};

/** Fifteen years where the court found that the crime was domestically related; it is asked of assaults, which most often are. */
const domestic: AboutCase = {
  id: 'domestically-related-assault',
  cite: 'CP 10-110(c)(3); CP 6-233',
  asks: 'Is a conviction of the case for an assault that was domestically related, and not yet fifteen years past?',
  ask: ({ facts, convictions, asking }) => {
    const assaults = convictions.filter((each) => sectionsOf(each).includes('3-203'));
    if (assaults.length === 0) return no('no conviction is for assault in the second degree');
    const from = assaults.map(({ origin }) => origin);
    const end = assaults.map((each) => waitOf(sentenceGiven(facts, each).ends, 15)).reduce((a, b) => latestOf(a, b));
    return end.kind === 'known' && end.latest <= asking.asOf
      ? no('fifteen years have passed', from)
      : unknown('whether the court found that the assault was domestically related', from, end);
  },
};

const pending: AboutCase = {
  id: 'charged-now',
  cite: 'CP 10-110(d)',
  asks: 'Is a charge pending?',
  ask: chargedNow,
};

const convictedSince: AboutCase = {
  id: 'convicted-during-the-wait',
  cite: 'CP 10-110(d)',
  asks: 'Was the person convicted of a new crime during the wait?',
  ask: (subject) => {
    const { facts, convictions } = subject;
    const first = convictions[0]!;
    const end = opens(subject);
    let open: Answer | undefined;
    for (const each of facts.convictions) {
      if (!isOfAnotherCase(each, first)) continue;
      const after = before(first.date, each.date);
      const within = before(each.date, end);
      if (after === 'no' || within === 'no' || isReportedAgain(facts, each)) continue;
      if (after === 'yes' && within === 'yes') return yes(`convicted ${printPartialDate(each.date)}`, [each.origin]);
      open ??= unknown('whether another conviction fell into the wait', [each.origin]);
    }
    return open ?? no('no such conviction on record');
  },
};

const IN_FORCE = 20231001 as CalendarDate;

const beforeLaw: AboutCase = {
  id: 'before-law-in-force',
  cite: 'CP 10-110 as amended by the REDEEM Act, in force 1 October 2023',
  asks: `Is the law applied for a day before ${isoDate(IN_FORCE)}?`,
  ask: ({ asking }) => (asking.asOf < IN_FORCE ? yes('it is') : no('it is not')),
};

const ROUTE = { id: 'cp-10-110', cite: 'CP 10-110' };

const flow: Flow<CourtCase> = {
  steps: [
    { question: beforeLaw, then: { outcome: 'not-eligible', reason: 'The waits of today were not yet in force' } },
    {
      question: already,
      then: { outcome: 'already-relieved', reason: 'A later entry shows that the case was relieved' },
    },
    caseDecidedLater,
    { question: incomplete, then: review('Something that may belong to this person could not be read') },
    {
      question: unlisted,
      then: {
        outcome: 'not-eligible',
        reason: 'The unit rule: one conviction of the case cannot be expunged, so none can',
      },
    },
    { question: convictedSince, then: review('A new conviction during the wait: the case may follow it or not') },
    {
      question: waiting,
      then: { outcome: 'not-yet', reason: 'The longest wait of the case is not over', route: ROUTE },
    },
    {
      question: domestic,
      then: { outcome: 'not-yet', reason: 'A domestically related crime waits fifteen years', route: ROUTE },
    },
    { question: pending, then: review('A charge may be pending') },
  ],
  otherwise: { outcome: 'seal', reason: 'Every wait of the case is over: expungement', route: ROUTE, duty: 'shall' },
};

const CAUTIONS: readonly string[] = [
  'Not asked: whether a crime other than an assault was domestically related (fifteen years), and charges without conviction',
];

/** CP 10-110 and 10-107: expungement in Maryland, of a whole case or none of it. */
export const marylandExpungement: Remedy<CourtCase> = {
  id: 'maryland-expungement',
  title: 'Expungement in Maryland',
  cite: 'CP 10-110; CP 10-107',
  state: 'MD',
  notForFiling: DEMONSTRATION,
  subjectOf: ({ key, convictions }) => ({ kind: 'case', key, convictions }),
  cases: courtCases,
  covers: covered,
  first: [],
  questions: new Map(),
  cautions: () => CAUTIONS,
  statute: { readings: {}, flow: () => flow },
};
