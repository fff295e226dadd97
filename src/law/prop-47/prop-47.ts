import type { Flow, Route, Step } from '../../engine/index.ts';
import { cite, within } from '../../history/index.ts';
import {
  type ConvictionCase,
  alreadyRelieved,
  beforeLaw,
  byStatute,
  convictedLater,
  nobodyToAsk,
  notAdult,
  offenseOnOrAfter,
  recordNotWhole,
  reportedTwice,
  review,
  PROP_47_DAY,
  PROP_64_DAY,
} from '../shared/index.ts';
import { firstDegree } from '../shared/burglary-degree.ts';
import {
  attempted,
  checkPriors,
  covered,
  elderPrior,
  filedInTime,
  goodCause,
  identityTheft,
  noFelony,
  noTheft,
  notShoplifting,
  ofGroup,
  otherInstrument,
  registrable,
  registrant,
  serving,
  subdivisionMissing,
  superStrike,
  unreasonableRisk,
  valueOver950,
} from './questions.ts';
import { ofFirearm } from './offenses.ts';

type LawFlow = Flow<ConvictionCase>;
type LawStep = Step<ConvictionCase>;

const PETITION: Route = { id: 'resentencing', cite: 'PC 1170.18(a) to (e)' };
const APPLICATION: Route = { id: 'redesignation', cite: 'PC 1170.18(f) to (h)' };

/** Who serves petitions and meets the test of risk; who has served applies, and the court shall. */
const byServing: LawFlow = {
  steps: [
    {
      question: serving,
      then: {
        steps: [
          {
            question: unreasonableRisk,
            then: { outcome: 'not-eligible', reason: 'An unreasonable risk to public safety' },
          },
        ],
        otherwise: {
          outcome: 'resentence',
          reason: 'A misdemeanor today: recall and resentencing',
          route: PETITION,
          duty: 'shall',
        },
      },
    },
  ],
  otherwise: {
    outcome: 'redesignate-misdemeanor',
    reason: 'A misdemeanor today, and the sentence is served',
    route: APPLICATION,
    duty: 'shall',
  },
};

const inTime: LawFlow = {
  steps: [
    { question: filedInTime, then: byServing },
    { question: goodCause, then: byServing },
  ],
  otherwise: { outcome: 'not-eligible', reason: 'Too late: the last day for filing has passed, without good cause' },
};

const OVER: LawStep = {
  question: valueOver950,
  then: { outcome: 'not-eligible', reason: 'The value was more than $950' },
};

/** The steps, and then what is asked of every offense. */
function beforeTime(...steps: readonly LawStep[]): LawFlow {
  return { steps: [...steps, ...inTime.steps], otherwise: inTime.otherwise };
}

const other = (reason: string) => ({ outcome: 'not-eligible', reason }) as const;

const flow: LawFlow = {
  steps: [
    beforeLaw('Proposition 47, in force 5 November 2014', PROP_47_DAY),
    notAdult('PC 1170.18(a), (f)'),
    reportedTwice,
    {
      question: noFelony,
      then: { outcome: 'already-relieved', reason: 'The conviction is no longer a felony' },
    },
    alreadyRelieved(
      'PC 1170.18(f); People v. Tidwell (2016) 246 Cal.App.4th 212',
      'Has the conviction already been dismissed, redesignated, reversed or vacated? (Relief under PC 1203.4 and its like is no bar.)',
      (text, statute) => (statute ?? text).includes('1203.4'),
    ),
    convictedLater,
    {
      question: offenseOnOrAfter(
        PROP_47_DAY,
        'PC 1170.18(a): "had this act been in effect at the time of the offense"',
      ),
      then: { outcome: 'not-eligible', reason: 'An offense of after Proposition 47 is charged as it stands today' },
    },
    recordNotWhole,
    {
      question: nobodyToAsk('PC 1170.18(a), (f), which let the person petition or apply'),
      then: { outcome: 'not-eligible', reason: 'The person has died, and nobody may ask' },
    },
    { question: superStrike, then: { outcome: 'not-eligible', reason: 'A super strike, at whatever time' } },
    { question: registrable, then: { outcome: 'not-eligible', reason: 'An offense of PC 290(c), at whatever time' } },
    {
      question: attempted,
      then: review('Whether Proposition 47 reaches an attempt, a conspiracy or this section is not settled'),
    },
    {
      question: subdivisionMissing,
      then: { outcome: 'not-a-candidate', reason: 'The conviction is for another offense' },
    },
    {
      question: ofGroup(
        'drug-possession',
        'HS 11350, 11357, 11377',
        ['possession'],
        'Is it possession of a drug (HS 11350, 11357(a), 11377)?',
      ),
      then: inTime,
    },
    {
      question: ofGroup(
        'petty-theft-with-prior',
        'PC 666',
        ['petty-with-prior'],
        'Is it petty theft with a prior (PC 666)?',
      ),
      then: beforeTime(
        {
          question: registrant,
          then: review('PC 666 stays a felony for who must register: find out whether the duty came first'),
        },
        {
          question: elderPrior,
          then: review('PC 666 stays a felony after a theft from an elder: find out whether it came first'),
        },
      ),
    },
    {
      question: ofGroup('burglary', 'PC 459.5', ['burglary'], 'Is it burglary (PC 459 to 461)?'),
      then: beforeTime(
        { question: firstDegree, then: other('Burglary of the first degree is no shoplifting') },
        { question: notShoplifting, then: other('No shoplifting: another place, time or intent') },
        OVER,
      ),
    },
    {
      question: ofGroup('forgery', 'PC 473(b)', ['forgery'], 'Is it forgery (PC 470 to 476)?'),
      then: beforeTime(
        { question: otherInstrument, then: other('Forgery of something that PC 473(b) does not name') },
        {
          question: identityTheft,
          then: review(
            'PC 473(b) leaves out whose identity theft had to do with the forgery: find out whether the two are connected',
          ),
        },
        OVER,
      ),
    },
    {
      question: ofGroup('checks-without-funds', 'PC 476a(b)', ['checks'], 'Is it checks without funds (PC 476a)?'),
      then: beforeTime({ question: checkPriors, then: review('PC 476a(b) leaves out who has such convictions') }, OVER),
    },
    {
      question: ofGroup('vehicle', 'VC 10851', ['vehicle'], 'Is it taking or driving a vehicle (VC 10851)?'),
      then: beforeTime(
        { question: noTheft, then: other('Driving a vehicle that was taken before is no theft of it') },
        OVER,
      ),
    },
    OVER,
    ...inTime.steps,
  ],
  otherwise: inTime.otherwise,
};

const CONCENTRATED = cite('HS 11357(a)');

const OF_ALL: readonly string[] = ['The conviction stays a felony for the ban on firearms (PC 1170.18(k))'];
const OF_CONCENTRATED: readonly string[] = [
  ...OF_ALL,
  'HS 11361.8 gives more for HS 11357(a): dismissal and sealing, and it knows no such bars',
];

const OF_FIREARM: readonly string[] = [
  ...OF_ALL,
  'Proposition 63 (2016) took the theft of a firearm out of PC 490.2; PC 1170.18(a) goes by the section as Proposition 47 added it, which is a reading',
];

function cautions({ conviction: { charge }, asking }: ConvictionCase): readonly string[] {
  if (asking.asOf < PROP_64_DAY || !charge) return OF_ALL;
  if (charge.parts.some((part) => within(part, CONCENTRATED))) return OF_CONCENTRATED;
  return ofFirearm(charge) ? OF_FIREARM : OF_ALL;
}

/** PC 1170.18: convictions for what Proposition 47 made a misdemeanor. */
export const prop47 = byStatute({
  id: 'prop-47',
  title: 'Proposition 47',
  cite: 'PC 1170.18',
  covers: covered,
  flow,
  cautions,
});
