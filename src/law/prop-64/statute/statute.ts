import type { Ending, Flow, ParameterValues, Statute, Step, TraceStep } from '../../../engine/index.ts';
import {
  type ConvictionCase,
  convictedLater,
  notAdult,
  recordNotWhole,
  reportedTwice,
  review,
  servingSentence,
} from '../../shared/index.ts';
import { beforeProp64 } from '../in-force.ts';
import {
  describedAsGraver,
  graverUnderNewLaw,
  newSubdivision,
  offenseUnderNewLaw,
  under18AtOffense,
  under21AtOffense,
} from './offense-date.ts';
import { TWO_PRIORS, registrablePrior, superStrikePrior, twoPriors } from './priors.ts';
import {
  accessoryToCannabisFelony,
  alreadyGranted,
  attemptOrConspiracy,
  otherOffense,
  pleaFromCannabisCharge,
  predecessorSection,
  severalSections,
} from './scope.ts';
import {
  carriedOrGaveOnly,
  concentratedCannabis,
  cultivation,
  infractionAlready,
  overAnOunce,
  possession,
  smallGift,
  stillFelony,
  upToAnOunce,
} from './section.ts';
import { unreasonableRisk } from './serving.ts';

type StatuteFlow = Flow<ConvictionCase>;
type StatuteStep = Step<ConvictionCase>;

const serving = servingSentence('HS 11361.8(a), (e)');

/** What the two routes end in: subdivisions (a) and (b) for those who serve, (e) and (f) for those who have served. */
type Route = 'serving' | 'completed';

/** What HS 11361.8 itself gives on the facts of the record. The file ends with the outline. */
export const statute: Statute<ConvictionCase> = {
  readings: { twoPriors: TWO_PRIORS },
  flow: statuteFlow,
  route: routeOf,
};

function routeOf(trace: readonly TraceStep[]): string {
  const asked = trace.find(({ id }) => id === serving.id);
  return asked ? ROUTES[asked.answer.is] : '';
}

const ROUTES = {
  yes: 'petition while serving, HS 11361.8(a), (b)',
  no: 'application after the sentence, HS 11361.8(e), (f)',
  unknown: 'petition or application: the end of the sentence decides',
} as const;

function relieved(route: Route, why: string): Ending {
  return route === 'serving'
    ? { outcome: 'dismiss', reason: `${why}: recall of the sentence and dismissal` }
    : { outcome: 'dismiss-and-seal', reason: `${why}: dismissal and sealing` };
}

function lowered(route: Route, to: 'misdemeanor' | 'infraction'): Ending {
  const reason = `Today the offense is at most ${to === 'misdemeanor' ? 'a misdemeanor' : 'an infraction'}`;
  if (route === 'serving') return { outcome: 'resentence', reason: `${reason}: recall and resentencing` };
  return { outcome: `redesignate-${to}`, reason };
}

/** An infraction today for those of 18 to 20, and no offense from 21: by the presumption of HS 11361.8(b), (f). */
function byAge(route: Route, why: string): StatuteFlow {
  return {
    steps: [
      {
        question: under21AtOffense,
        then: {
          steps: [
            {
              question: infractionAlready,
              then: { outcome: 'not-eligible', reason: 'An infraction already, as it would be today' },
            },
          ],
          otherwise: lowered(route, 'infraction'),
        },
      },
    ],
    otherwise: relieved(route, why),
  };
}

function possessionFlow(route: Route): StatuteFlow {
  return {
    steps: [
      {
        question: concentratedCannabis,
        then: byAge(route, 'Not more than 8 grams of concentrate (presumed) is no offense from 21'),
      },
      { question: upToAnOunce, then: byAge(route, 'Not more than 28.5 grams is no offense from 21') },
      {
        question: overAnOunce,
        then: review(
          'More than 28.5 grams is a misdemeanor still; only the produce of six plants kept at home is none',
        ),
      },
    ],
    otherwise: review('Possession on school grounds: still an offense of the same class, most likely no relief'),
  };
}

function graveFlow(route: Route): StatuteFlow {
  return {
    steps: [
      { question: cultivation, then: byAge(route, 'Not more than six plants (presumed) is no offense from 21') },
      {
        question: carriedOrGaveOnly,
        then: review(
          'A misdemeanor today at most; no offense if 28.5 grams or less went to a person of 21 without pay',
        ),
      },
      { question: stillFelony, then: lowered(route, 'misdemeanor') },
    ],
    otherwise: review(
      'No felony, though the old section was always one; today it is a misdemeanor, so find out what it is',
    ),
  };
}

const FELONY_TODAY = 'A prior makes the offense one that may be a felony today';

function sectionFlow(route: Route, readings: ParameterValues): StatuteFlow {
  const risk: readonly StatuteStep[] =
    route === 'serving'
      ? [
          {
            question: unreasonableRisk,
            then: { outcome: 'not-eligible', reason: 'An unreasonable risk to public safety' },
          },
        ]
      : [];
  const grave = graveFlow(route);
  return {
    steps: [
      ...risk,
      { question: possession, then: possessionFlow(route) },
      {
        question: smallGift,
        then: byAge(route, 'Giving away or carrying not more than 28.5 grams without pay is no offense from 21'),
      },
      { question: superStrikePrior, then: review(`${FELONY_TODAY}: a super strike. Proposal: not eligible`) },
      { question: registrablePrior, then: review(`${FELONY_TODAY}: an offense of PC 290(c). Proposal: not eligible`) },
      { question: twoPriors(readings), then: review(`${FELONY_TODAY}: two prior convictions of the section`) },
      ...grave.steps,
    ],
    otherwise: grave.otherwise,
  };
}

/** The outline of HS 11361.8: is it a case for the section at all, is it decided already, is the person serving, and then section by section. */
function statuteFlow(readings: ParameterValues): StatuteFlow {
  return {
    steps: [
      beforeProp64,
      notAdult('HS 11361.8(a), (e), (m)', '; HS 11361.8(m) has its own way'),
      reportedTwice,
      {
        question: predecessorSection,
        then: review('A section that HS 11357 to 11360 replaced in 1972; HS 11361.8 does not name it'),
      },
      {
        question: accessoryToCannabisFelony,
        then: review(
          'Boatwright: no accessory without a felony, if the felony was the cannabis charge. Proposal: dismissal',
        ),
      },
      {
        question: pleaFromCannabisCharge,
        then: review('A plea beside or instead of a cannabis charge; HS 11361.8 does not name it'),
      },
      { question: otherOffense, then: { outcome: 'not-a-candidate', reason: 'The conviction is for another offense' } },
      {
        question: alreadyGranted,
        then: { outcome: 'already-relieved', reason: 'A later entry shows that the conviction was already relieved' },
      },
      convictedLater,
      {
        question: offenseUnderNewLaw,
        then: {
          outcome: 'not-eligible',
          reason: 'Sentenced under Proposition 64 already: the offense is probably of its time',
        },
      },
      {
        question: attemptOrConspiracy,
        then: review('Whether HS 11361.8 reaches an attempt or a conspiracy is not settled'),
      },
      { question: severalSections, then: review('The count names several of the sections: find out which it was') },
      {
        question: graverUnderNewLaw,
        then: { outcome: 'not-eligible', reason: 'A felony today as well, by what the conviction itself names' },
      },
      {
        question: newSubdivision,
        then: review('A subdivision of the new law on an offense of before: a wrong date or a wrong citation'),
      },
      recordNotWhole,
      {
        question: describedAsGraver,
        then: review('The words of the charge or of its comment name what makes the offense a felony today'),
      },
      {
        question: under18AtOffense,
        then: review('Under 18 at the offense: an infraction today. Find out why an adult court convicted'),
      },
      { question: serving, then: sectionFlow('serving', readings) },
      ...sectionFlow('completed', readings).steps,
    ],
    otherwise: sectionFlow('completed', readings).otherwise,
  };
}
