import type { Ending, Flow, Remedy, Route, Step } from '../../engine/index.ts';
import {
  type ArrestCase,
  UNREAD,
  arrestIncomplete,
  arrestsWithoutConviction,
  entryNotUnderstood,
  proceedingsBegun,
  review,
  sameArrestConvicted,
  yearsFromArrest,
} from '../shared/index.ts';
import {
  acquitted,
  afterSb834,
  before1973,
  beforeFelonies,
  beforeLaw,
  covered,
  dismissed,
  diversionCompleted,
  eightYears,
  felony,
  handedOver,
  infraction,
  insanity,
  juvenile,
  noOffense,
  relieved,
  suspended,
} from './questions.ts';

type LawFlow = Flow<ArrestCase>;
type LawStep = Step<ArrestCase>;

const ROUTES = {
  dismissed: { id: 'misdemeanor-dismissed', cite: 'PC 851.93(a)(2)(A)' },
  misdemeanor: { id: 'misdemeanor-no-proceedings', cite: 'PC 851.93(a)(2)(B)' },
  acquittedMisdemeanor: { id: 'misdemeanor-acquitted', cite: 'PC 851.93(a)(2)(B)' },
  felony: { id: 'felony-no-proceedings', cite: 'PC 851.93(a)(2)(C)(i)' },
  grave: { id: 'grave-felony-no-proceedings', cite: 'PC 851.93(a)(2)(C)(ii)' },
  acquittedFelony: { id: 'felony-acquitted', cite: 'PC 851.93(a)(2)(C)' },
  diversion: { id: 'diversion-completed', cite: 'PC 851.93(a)(2)(D)' },
} as const satisfies Record<string, Route>;

function predicted(route: Route, reason: string): Ending {
  return { outcome: 'automatic-relief', reason, route, duty: 'shall' };
}

function later(route: Route, reason: string): Ending {
  return { outcome: 'not-yet', reason, route };
}

const noEnding = review('A court took up the charges, and the record shows no ending of some');

const PRISON_LATER = 'Relief does not yet reach felonies that are punished in prison';

/** What never becomes eligible is asked before any wait. */
const felonyArrest: LawFlow = {
  steps: [
    {
      question: acquitted,
      then: {
        steps: [{ question: beforeFelonies, then: later(ROUTES.acquittedFelony, PRISON_LATER) }],
        otherwise: predicted(ROUTES.acquittedFelony, 'A felony arrest that ended in acquittal'),
      },
    },
    {
      question: dismissed,
      then: {
        steps: [
          {
            question: afterSb834,
            then: {
              outcome: 'not-eligible',
              reason:
                'A felony charge that was dismissed is not in the list (SB 834 of 2025-26, whose outcome was not found, would add it): a petition under PC 851.91 (CR-409) is the way',
            },
          },
        ],
        otherwise: {
          outcome: 'not-eligible',
          reason:
            'A felony charge that was dismissed is not in the list: a petition under PC 851.91 (CR-409) is the way',
        },
      },
    },
    { question: proceedingsBegun, then: noEnding },
    { question: beforeFelonies, then: later(ROUTES.grave, PRISON_LATER) },
    {
      question: eightYears,
      then: {
        steps: [
          {
            question: yearsFromArrest(6, 'within-six-years-of-arrest', 'PC 851.93(a)(2)(C)(ii)'),
            then: later(ROUTES.grave, 'Six calendar years from the arrest have not passed'),
          },
        ],
        otherwise: predicted(
          ROUTES.grave,
          'A grave felony arrest, six calendar years ago and more, without proceedings',
        ),
      },
    },
    {
      question: yearsFromArrest(3, 'within-three-years-of-arrest', 'PC 851.93(a)(2)(C)(i)'),
      then: later(ROUTES.felony, 'Three calendar years from the arrest have not passed'),
    },
  ],
  otherwise: predicted(ROUTES.felony, 'A felony arrest, three calendar years ago and more, without proceedings'),
};

const misdemeanorArrest: readonly LawStep[] = [
  {
    question: infraction,
    then: review('PC 851.93 speaks of misdemeanors and felonies; whether it reaches infractions is open'),
  },
  { question: acquitted, then: predicted(ROUTES.acquittedMisdemeanor, 'A misdemeanor arrest that ended in acquittal') },
  { question: dismissed, then: predicted(ROUTES.dismissed, 'A misdemeanor arrest, and the charge was dismissed') },
  { question: proceedingsBegun, then: noEnding },
  {
    question: yearsFromArrest(1, 'within-a-year-of-arrest', 'PC 851.93(a)(2)(B)'),
    then: later(ROUTES.misdemeanor, 'A calendar year from the arrest has not passed'),
  },
];

const flow: LawFlow = {
  steps: [
    { question: beforeLaw, then: { outcome: 'not-eligible', reason: 'The law was not yet in force' } },
    { question: before1973, then: { outcome: 'not-eligible', reason: 'Arrested before 1973' } },
    {
      question: relieved,
      then: { outcome: 'already-relieved', reason: 'A later entry shows that the arrest was already relieved' },
    },
    { question: juvenile, then: { outcome: 'not-a-candidate', reason: 'A matter of the juvenile court' } },
    { question: arrestIncomplete, then: UNREAD },
    { question: entryNotUnderstood, then: review('Read the entry that is not understood') },
    { question: noOffense, then: { outcome: 'not-a-candidate', reason: 'No arrest for an offense of its own' } },
    { question: handedOver, then: review('Handed to another authority: find out what became of it there') },
    { question: suspended, then: review('Proceedings were suspended or put off: find out how they ended') },
    { question: insanity, then: review('Found insane: whether that is an acquittal in this law is open') },
    {
      question: sameArrestConvicted,
      then: review('It stands in a cycle with a conviction too: find out whether it led to that'),
    },
    { question: diversionCompleted, then: predicted(ROUTES.diversion, 'Diversion was completed') },
    { question: felony, then: felonyArrest },
    ...misdemeanorArrest,
  ],
  otherwise: predicted(ROUTES.misdemeanor, 'A misdemeanor arrest, a calendar year ago and more, without proceedings'),
};

const CAUTIONS = [
  'A prediction from what the record shows: the DOJ grants the relief, and may know of proceedings that the file does not show',
];
const DETAINED: readonly string[] = [
  ...CAUTIONS,
  'Released under PC 849(b): by PC 849.5 a detention only and no arrest',
];
const DETENTION = /DETENTION ONLY/i;

function cautions({ arrest: { counts } }: ArrestCase): readonly string[] {
  const detained = counts.some(({ dispositions }) => dispositions.some(({ text }) => DETENTION.test(text)));
  return detained ? DETAINED : CAUTIONS;
}

/** PC 851.93: relief for arrests that the DOJ grants without a petition, as far as it can be predicted. */
export const arrestRelief: Remedy<ArrestCase> = {
  id: 'arrest-relief',
  title: 'Automatic arrest relief',
  cite: 'PC 851.93',
  subjectOf: ({ arrest }) => ({ kind: 'arrest', arrest }),
  cases: arrestsWithoutConviction,
  covers: covered,
  first: [],
  questions: new Map(),
  cautions,
  statute: { readings: {}, flow: () => flow },
};
