import { type CalendarDate, type PartialDate, before, isoDate, printPartialDate } from '../../basics/index.ts';
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
  courtCases,
  isViolation,
  latestOf,
  ofState,
  review,
  sectionsOf,
  sentenceGiven,
  waitOf,
  wasVacated,
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

/** Years after the sentence by section of the Criminal Law Article: a small part of the list of CP 10-110(a). */
const YEARS: readonly (readonly [section: string, years: number, what: string])[] = [
  ['5-601', 0, 'possession of cannabis'],
  ['5-602', 3, 'possession of cannabis with intent'],
  ['3-203', 7, 'assault in the second degree'],
  ['6-202', 10, 'burglary in the first degree'],
  ['6-203', 10, 'burglary in the second degree'],
  ['6-301', 5, 'malicious destruction of property'],
  ['6-402', 5, 'trespass'],
  ['7-104', 5, 'theft'],
  ['10-201', 5, 'disorderly conduct'],
];

const FELONY_THEFT = 10;

function yearsOf(conviction: Conviction): number | undefined {
  const sections = sectionsOf(conviction);
  const found = YEARS.find(([section]) => sections.includes(section));
  if (!found) return undefined;
  const [section, years] = found;
  return section === '7-104' && conviction.level === 'felony' ? FELONY_THEFT : years;
}

/** The unit rule: who is not entitled for one charge of a case is not entitled for any. */
const unlisted: AboutCase = {
  id: 'unlisted-conviction-in-unit',
  cite: 'CP 10-107; CP 10-110(a)',
  asks: 'Is a conviction of the case none of those that can be expunged?',
  ask: ({ convictions }) => {
    const found = convictions.find((each) => yearsOf(each) === undefined);
    return found
      ? yes('one is not on the list', [found.origin])
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
  ask: ({ convictions }) =>
    convictions.every(({ standing }) => standing.kind === 'relieved')
      ? yes('a later entry says so of each conviction')
      : no('a conviction stands'),
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

/** The day on which the last of the waits of the case is over. */
function opens({ facts, convictions }: CourtCase): PartialDate {
  return convictions
    .map((each) => waitOf(sentenceGiven(facts, each).ends, yearsOf(each) ?? 0))
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
      if (each.caseKey === first.caseKey || isViolation(each) || wasVacated(each)) continue;
      const after = before(first.date, each.date);
      const within = before(each.date, end);
      if (after === 'yes' && within === 'yes') return yes(`convicted ${printPartialDate(each.date)}`, [each.origin]);
      if (after !== 'no' && within !== 'no')
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
    { question: incomplete, then: review('Something that may belong to this person could not be read') },
    {
      question: unlisted,
      then: {
        outcome: 'not-eligible',
        reason: 'The unit rule: one conviction of the case cannot be expunged, so none can',
      },
    },
    {
      question: waiting,
      then: { outcome: 'not-yet', reason: 'The longest wait of the case is not over', route: ROUTE },
    },
    { question: convictedSince, then: review('A new conviction during the wait: the case may follow it or not') },
  ],
  otherwise: { outcome: 'seal', reason: 'Every wait of the case is over: expungement', route: ROUTE, duty: 'shall' },
};

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
  cautions: () => [],
  statute: { readings: {}, flow: () => flow },
};
