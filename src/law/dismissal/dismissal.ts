import type { CalendarDate } from '../../basics/index.ts';
import type { Duty, Ending, Flow, Route } from '../../engine/index.ts';
import {
  type ConvictionCase,
  alreadyRelieved,
  byStatute,
  convictedLater,
  freeOfOtherCases,
  nobodyToAsk,
  notAdult,
  recordNotWhole,
  reportedTwice,
  review,
  servingNoSentence,
  unreadableCharge,
} from '../shared/index.ts';
import {
  beforeDeferralRelief,
  beforeJailRelief,
  beforePrisonRelief,
  beforeRealignedRelief,
  beforeRealignment,
  beforeTraffickingRelief,
  mandatorySupervision,
  noJailTerm,
  prison,
  registrableOffense,
  sentencedAfterRealignment,
  wouldBeJail,
  yearsFromSentence,
} from './prison-and-jail.ts';
import {
  bothTerms,
  covered,
  deferralCompleted,
  deferredEntry,
  discretionaryOffense,
  dischargedEarly,
  excluded,
  excludedFelony,
  excludedMisdemeanor,
  felony,
  infraction,
  laterConviction,
  onProbation,
  probationGranted,
  prostitution,
  revoked,
  sentenceRuns,
  traffickingVictim,
  vehicleInfraction,
  yearFromJudgment,
} from './questions.ts';

type LawFlow = Flow<ConvictionCase>;

/** The sections, each with the item of form CR-180 (Rev. January 2024) that asks for it. */
const ROUTES = {
  fulfilled: { id: 'pc-1203.4-fulfilled', cite: 'PC 1203.4', form: 'CR-180 item 2a' },
  early: { id: 'pc-1203.4-discharged-early', cite: 'PC 1203.4', form: 'CR-180 item 2b' },
  justice: { id: 'pc-1203.4-interests-of-justice', cite: 'PC 1203.4', form: 'CR-180 item 2c' },
  upright: { id: 'pc-1203.4a-upright-life', cite: 'PC 1203.4a', form: 'CR-180 item 3a' },
  misdemeanorJustice: { id: 'pc-1203.4a-interests-of-justice', cite: 'PC 1203.4a', form: 'CR-180 item 3b' },
  trafficking: { id: 'pc-1203.49', cite: 'PC 1203.49', form: 'CR-180 item 4' },
  split: { id: 'pc-1203.41-split', cite: 'PC 1203.41', form: 'CR-180 item 5a' },
  straight: { id: 'pc-1203.41-straight', cite: 'PC 1203.41', form: 'CR-180 item 5b' },
  prison: { id: 'pc-1203.41-prison', cite: 'PC 1203.41', form: 'CR-180 item 5c' },
  deferred: { id: 'pc-1203.43', cite: 'PC 1203.43', form: 'CR-180 item 7' },
  realigned: { id: 'pc-1203.42', cite: 'PC 1203.42', form: 'CR-180 item 6' },
} as const satisfies Record<string, Route>;

function dismissed(route: Route, duty: Duty, reason: string): Ending {
  return { outcome: 'dismiss', reason, route, duty };
}

function later(route: Route, reason: string): Ending {
  return { outcome: 'not-yet', reason, route };
}

const never = (reason: string): Ending => ({ outcome: 'not-eligible', reason });

/** PC 1203.4: after probation. The court shall, but where it was broken or the statute leaves it to the court. */
const afterProbation: LawFlow = {
  steps: [
    { question: excluded, then: never('An offense that PC 1203.4 never reaches') },
    { question: excludedFelony, then: never('A felony under PC 261.5(d), which PC 1203.4 never reaches') },
    { question: infraction, then: review('An infraction with probation: PC 1203.4a may be the way') },
    { question: onProbation, then: later(ROUTES.fulfilled, 'Probation still runs') },
    ...freeOfOtherCases('PC 1203.4(a)(1)'),
    { question: revoked, then: dismissed(ROUTES.justice, 'may', 'Probation was broken: in the interests of justice') },
    {
      question: discretionaryOffense,
      then: dismissed(ROUTES.justice, 'may', 'A driving offense that PC 1203.4(c) leaves to the court'),
    },
    { question: dischargedEarly, then: dismissed(ROUTES.early, 'shall', 'Discharged from probation early') },
  ],
  otherwise: dismissed(ROUTES.fulfilled, 'shall', 'Probation is completed'),
};

/** PC 1203.4a: misdemeanors and infractions without probation, a year from judgment. */
const withoutProbation: LawFlow = {
  steps: [
    { question: excludedMisdemeanor, then: never('A misdemeanor that PC 1203.4a(d) leaves out') },
    { question: vehicleInfraction, then: never('An infraction of the Vehicle Code, which PC 1203.4a(d) leaves out') },
    { question: yearFromJudgment, then: later(ROUTES.upright, 'A year from the judgment has not passed') },
    { question: sentenceRuns, then: later(ROUTES.upright, 'The sentence still runs') },
    ...servingNoSentence('PC 1203.4a(a): "not then serving a sentence for any offense and is not under charge"'),
    {
      question: laterConviction,
      then: dismissed(ROUTES.misdemeanorJustice, 'may', 'Convicted again since: in the interests of justice'),
    },
  ],
  otherwise: dismissed(
    ROUTES.upright,
    'shall',
    'The sentence is performed, and nothing on record speaks against an upright life',
  ),
};

const TWO_YEARS = 'PC 1203.41(a)(2); PC 1203.42(a)(2)';
const OTHER_CASES = 'PC 1203.41(a)(3)';

/** PC 1203.42 and 1203.41 for prison: the same wait and the same discretion. */
const afterPrison: LawFlow = {
  steps: [
    { question: registrableOffense, then: never('Prison for an offense that requires registration') },
    {
      question: yearsFromSentence(2, TWO_YEARS),
      then: later(ROUTES.prison, 'Two years from the end of the sentence have not passed'),
    },
    ...freeOfOtherCases(`${OTHER_CASES}; PC 1203.42(a)(3)`),
    {
      question: beforeRealignment,
      then: {
        steps: [
          {
            question: wouldBeJail,
            then: {
              steps: [
                { question: beforeRealignedRelief, then: later(ROUTES.realigned, 'PC 1203.42 is not yet in force') },
              ],
              otherwise: dismissed(ROUTES.realigned, 'may', 'Prison for what since 2011 is county jail'),
            },
          },
          {
            question: beforePrisonRelief,
            then: later(ROUTES.prison, 'PC 1203.41 does not yet reach prison sentences'),
          },
        ],
        otherwise: dismissed(ROUTES.prison, 'may', 'Prison, and the conviction requires no registration'),
      },
    },
    { question: beforePrisonRelief, then: later(ROUTES.prison, 'PC 1203.41 does not yet reach prison sentences') },
  ],
  otherwise: dismissed(ROUTES.prison, 'may', 'Prison, and the conviction requires no registration'),
};

/** PC 1203.41 for county jail felonies, which there are since the Realignment. */
const afterJail: LawFlow = {
  steps: [
    {
      question: sentencedAfterRealignment,
      then: {
        steps: [
          { question: beforeJailRelief, then: later(ROUTES.straight, 'PC 1203.41 is not yet in force') },
          {
            question: mandatorySupervision,
            then: {
              steps: [
                {
                  question: yearsFromSentence(1, 'PC 1203.41(a)(2)'),
                  then: later(ROUTES.split, 'A year from the end of the sentence has not passed'),
                },
                ...freeOfOtherCases(OTHER_CASES),
              ],
              otherwise: dismissed(ROUTES.split, 'may', 'County jail with mandatory supervision'),
            },
          },
          {
            question: noJailTerm,
            then: review(
              'A felony without jail, prison or probation on record: find out the sentence. By PC 17(b)(1) it may be a misdemeanor',
            ),
          },
          {
            question: yearsFromSentence(2, TWO_YEARS),
            then: later(ROUTES.straight, 'Two years from the end of the sentence have not passed'),
          },
          ...freeOfOtherCases(OTHER_CASES),
        ],
        otherwise: dismissed(ROUTES.straight, 'may', 'County jail without mandatory supervision'),
      },
    },
  ],
  otherwise: review(
    'A felony without prison or probation before the Realignment: by PC 17(b)(1) it may be a misdemeanor',
  ),
};

const flow: LawFlow = {
  steps: [
    notAdult('PC 1203.4(a)'),
    reportedTwice,
    alreadyRelieved(
      'PC 1203.4 to 1203.49',
      'Has the conviction already been set aside, dismissed, reversed or vacated?',
    ),
    convictedLater,
    recordNotWhole,
    unreadableCharge,
    {
      question: nobodyToAsk('PC 1203.4(a)(1) and its neighbours, which let the defendant petition'),
      then: never('The person has died, and nobody may ask'),
    },
    {
      question: deferredEntry,
      then: {
        steps: [
          {
            question: deferralCompleted,
            then: {
              steps: [
                { question: beforeDeferralRelief, then: later(ROUTES.deferred, 'PC 1203.43 is not yet in force') },
              ],
              otherwise: dismissed(ROUTES.deferred, 'shall', 'A deferred entry of judgment that was completed'),
            },
          },
        ],
        otherwise: review('The deferral was not completed: find out what was imposed, and by which section to ask'),
      },
    },
    {
      question: prostitution,
      then: {
        steps: [
          { question: beforeTraffickingRelief, then: afterProbation },
          { question: onProbation, then: later(ROUTES.trafficking, 'Probation still runs') },
          {
            question: traffickingVictim,
            then: dismissed(ROUTES.trafficking, 'may', 'A victim of human trafficking'),
          },
          ...afterProbation.steps,
        ],
        otherwise: afterProbation.otherwise,
      },
    },
    { question: bothTerms, then: review('Probation and prison are both on record: find out which was executed') },
    { question: probationGranted, then: afterProbation },
    {
      question: felony,
      then: { steps: [{ question: prison, then: afterPrison }, ...afterJail.steps], otherwise: afterJail.otherwise },
    },
    ...withoutProbation.steps,
  ],
  otherwise: withoutProbation.otherwise,
};

const PAID_NOT = 20230101 as CalendarDate;

const EFFECT =
  'Dismissal does not seal, end a registration or lift a ban on firearms, and the conviction stays a prior';
const BEFORE_2023: readonly string[] = [EFFECT];
const SINCE_2023: readonly string[] = [EFFECT, 'Unpaid restitution and fines are no ground for denial (SB 1106, 2023)'];

/** Dismissal on petition: PC 1203.4, 1203.4a, 1203.41, 1203.42, 1203.43, 1203.49. */
export const dismissal = byStatute({
  id: 'dismissal',
  title: 'Dismissal on petition',
  cite: 'PC 1203.4; PC 1203.4a; PC 1203.41; PC 1203.42; PC 1203.43; PC 1203.49',
  after: ['prop-47', 'reduction'],
  covers: covered,
  flow,
  cautions: ({ asking }) => (asking.asOf < PAID_NOT ? BEFORE_2023 : SINCE_2023),
});
