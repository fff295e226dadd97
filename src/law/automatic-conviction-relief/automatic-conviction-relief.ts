import type { Ending, Flow, Route } from '../../engine/index.ts';
import {
  type ConvictionCase,
  alreadyRelieved,
  beforeLaw,
  byStatute,
  convictedLater,
  freeOfOtherCases,
  notAdult,
  recordNotWhole,
  reportedTwice,
  review,
  unreadableCharge,
  AUTOMATIC_RELIEF,
} from '../shared/index.ts';
import {
  before1973,
  beforeFelonyClause,
  convictedOfFelony,
  covered,
  enhanced,
  felony,
  mustRegister,
  newFelony,
  onProbation,
  prisonSentence,
  probationGranted,
  registrableItself,
  revoked,
  sentenceRuns,
  serious,
  supervisedRelease,
  withinFourYears,
  withinYear,
} from './questions.ts';

type LawFlow = Flow<ConvictionCase>;

const OTHER_CASES = freeOfOtherCases('PC 1203.425(a)(1)(B)(iii)');

const ROUTES = {
  probation: { id: 'probation-completed', cite: 'PC 1203.425(a)(1)(B)(v)(I)' },
  misdemeanor: { id: 'misdemeanor-a-year-on', cite: 'PC 1203.425(a)(1)(B)(v)(II)' },
  felony: { id: 'felony-four-years-on', cite: 'PC 1203.425(a)(1)(B)(v)(III)' },
} as const satisfies Record<string, Route>;

function predicted(route: Route, reason: string): Ending {
  return { outcome: 'automatic-relief', reason, route, duty: 'shall' };
}

function later(route: Route, reason: string): Ending {
  return { outcome: 'not-yet', reason, route };
}

/** Any other felony, since 1 October 2024. What never comes under it, or perhaps never, is told no day. */
const felonyClause: LawFlow = {
  steps: [
    { question: serious, then: { outcome: 'not-eligible', reason: 'A serious or violent felony' } },
    { question: registrableItself, then: { outcome: 'not-eligible', reason: 'A felony that requires registration' } },
    { question: enhanced, then: { outcome: 'not-eligible', reason: 'An enhancement makes the felony serious' } },
    {
      question: newFelony,
      then: review('A new felony within the four years: whether later years without one count is not settled'),
    },
    { question: beforeFelonyClause, then: later(ROUTES.felony, 'The felony clause is not yet in operation') },
    {
      question: withinFourYears,
      then: later(ROUTES.felony, 'Four years from the end of the sentence have not passed'),
    },
    ...OTHER_CASES,
  ],
  otherwise: predicted(ROUTES.felony, 'A felony, completed four years ago and more, without another'),
};

const misdemeanorClause: LawFlow = {
  steps: [
    { question: withinYear, then: later(ROUTES.misdemeanor, 'A year from the judgment has not passed') },
    { question: sentenceRuns, then: later(ROUTES.misdemeanor, 'The sentence still runs') },
    ...OTHER_CASES,
  ],
  otherwise: predicted(ROUTES.misdemeanor, 'The sentence appears completed, a year from the judgment and more'),
};

const revokedFlow: LawFlow = {
  steps: [{ question: convictedOfFelony, then: felonyClause }],
  otherwise: {
    outcome: 'not-eligible',
    reason: 'Probation for a misdemeanor was revoked: only a petition (PC 1203.4) is left',
  },
};

const flow: LawFlow = {
  steps: [
    beforeLaw('PC 1203.425, AB 1076 (2019), in operation since 1 July 2022', AUTOMATIC_RELIEF),
    notAdult('PC 1203.425(a)(1)'),
    reportedTwice,
    alreadyRelieved('PC 1203.425(a)(2)', 'Has the conviction already been set aside, dismissed, sealed or vacated?'),
    convictedLater,
    recordNotWhole,
    unreadableCharge,
    { question: before1973, then: { outcome: 'not-eligible', reason: 'Convicted before 1973' } },
    { question: mustRegister, then: { outcome: 'not-eligible', reason: 'Required to register' } },
    { question: supervisedRelease, then: { outcome: 'not-eligible', reason: 'Under supervised release' } },
    {
      question: probationGranted,
      then: {
        steps: [
          {
            question: prisonSentence,
            then: review('Probation and prison are both on record: find out which was executed'),
          },
          { question: revoked, then: revokedFlow },
          { question: onProbation, then: later(ROUTES.probation, 'Probation still runs') },
          ...OTHER_CASES,
        ],
        otherwise: predicted(ROUTES.probation, 'Probation appears completed without revocation'),
      },
    },
    { question: felony, then: felonyClause },
    {
      question: prisonSentence,
      then: review('Prison for what is no felony on record: find out the level'),
    },
    ...misdemeanorClause.steps,
  ],
  otherwise: misdemeanorClause.otherwise,
};

const CAUTIONS = [
  'A prediction from what the record shows: the DOJ alone sees the Supervised Release File and grants the relief',
  'A note on the record and no erasure; the FBI and private databases keep copies. A petition (PC 1203.4 and its like) stays open',
];

/** PC 1203.425: relief that the DOJ grants without a petition, as far as it can be predicted. */
export const automaticConvictionRelief = byStatute({
  id: 'automatic-conviction-relief',
  title: 'Automatic conviction relief',
  cite: 'PC 1203.425',
  after: ['prop-64', 'prop-47', 'reduction', 'dismissal'],
  covers: covered,
  flow,
  cautions: () => CAUTIONS,
});
