import { type CalendarDate, onDay, onOrBefore } from '../../basics/index.ts';
import { type Flow, type Question, type Route, no, unknown, yes } from '../../engine/index.ts';
import { aLevel } from '../../history/index.ts';
import {
  type AboutConviction,
  CHARGE_UNREADABLE,
  type ConvictionCase,
  LEVEL_UNKNOWN,
  byStatute,
  inCounty,
  isViolation,
  notAdult,
  recordNotWhole,
  reportedTwice,
  review,
  sentenceGiven,
  unreadableCharge,
} from '../shared/index.ts';
import { wobblerIn } from './wobblers.ts';

const covered: Question<ConvictionCase> = {
  id: 'felony-in-county',
  cite: 'PC 17(b)',
  asks: 'Was the person convicted of a felony in this county?',
  ask: (subject) => {
    const { conviction } = subject;
    const from = [conviction.origin];
    if (!inCounty(subject)) return no('the conviction is of another county', from);
    if (isViolation(conviction)) return no('broken supervision is no conviction of its own', from);
    if (conviction.levelAtConviction === 'unknown') return unknown(LEVEL_UNKNOWN, from);
    return conviction.levelAtConviction === 'felony'
      ? yes('convicted of a felony in the county', from)
      : no(`the conviction was ${aLevel(conviction.levelAtConviction)}`, from);
  },
};

const reduced: AboutConviction = {
  id: 'reduced-already',
  cite: 'PC 17(b)',
  asks: 'Has the conviction already been reduced to a misdemeanor or an infraction?',
  ask: ({ conviction: { level, origin } }) => {
    if (level === 'unknown') return unknown('the level to which a later entry reduced the conviction', [origin]);
    return level === 'felony' ? no('it is a felony still', [origin]) : yes(`it is ${aLevel(level)} today`, [origin]);
  },
};

/** Relief that ends a conviction leaves nothing to reduce; after PC 1203.4 it is not settled. */
const ended: AboutConviction = {
  id: 'ended-already',
  cite: 'PC 17(b)(3); PC 1203.4; CR-180 items 1 and 8',
  asks: 'Has the conviction already been dismissed, sealed, reversed or vacated?',
  ask: ({ conviction: { standing, origin } }) => {
    if (standing.kind === 'stands') return no('no later entry changes the conviction', [origin]);
    if (standing.kind === 'doubtful') return unknown(standing.missing, [standing.origin]);
    return yes(`a later entry says: ${standing.by.text}`, [standing.by.origin]);
  },
};

const wobbler: AboutConviction = {
  id: 'straight-felony',
  cite: 'PC 17(a), (b)',
  asks: 'Is the offense a felony only, which no court can reduce?',
  ask: ({ conviction: { charge, origin } }) => {
    if (!charge) return unknown(CHARGE_UNREADABLE, [origin]);
    const match = wobblerIn(charge);
    if (match.is === 'certain') return no(`${match.because}, a felony or a misdemeanor`, [origin]);
    return unknown(
      match.is === 'possible'
        ? `whether the offense may be a misdemeanor (${match.because})`
        : 'whether the offense may also be punished as a misdemeanor (it is not on the list of the common ones)',
      [origin],
    );
  },
};

const prison: AboutConviction = {
  id: 'prison-imposed',
  cite: 'PC 17(b)(1), (3): no sentence to state prison',
  asks: 'Was a sentence to state prison imposed?',
  ask: ({ facts, conviction }) => {
    const { prison: is } = sentenceGiven(facts, conviction);
    if (is === 'unknown') return unknown('the sentence (the record gives none)', [conviction.origin]);
    return {
      is,
      because: is === 'yes' ? 'the record gives prison' : 'the record gives no prison',
      from: [conviction.origin],
    };
  },
};

const probation: AboutConviction = {
  id: 'probation-granted',
  cite: 'PC 17(b)(3)',
  asks: 'Was the person granted probation?',
  ask: ({ facts, conviction }) => {
    const { probation: is } = sentenceGiven(facts, conviction);
    if (is === 'unknown') return unknown('the sentence (the record gives none)', [conviction.origin]);
    return {
      is,
      because: is === 'yes' ? 'the record gives probation' : 'the record gives none',
      from: [conviction.origin],
    };
  },
};

const REALIGNMENT = onDay(20111001 as CalendarDate);

const jailFelony: AboutConviction = {
  id: 'county-jail-felony',
  cite: 'PC 1170(h); PC 17(b)',
  asks: 'Is it a jail sentence of on or after 1 October 2011, which PC 1170(h) may have made a felony sentence?',
  ask: ({ facts, conviction }) => {
    const from = [conviction.origin];
    const { jail } = sentenceGiven(facts, conviction);
    if (jail !== 'yes') return no('the record gives no jail', from);
    const is = onOrBefore(REALIGNMENT, conviction.date);
    if (is === 'unknown') return unknown('the exact conviction date', from);
    return is === 'yes' ? yes('jail, after the Realignment', from) : no('jail, before the Realignment', from);
  },
};

const BY_COURT: Route = { id: 'pc-17b3', cite: 'PC 17(b)(3)', form: 'CR-180 items 1 and 8' };

const flow: Flow<ConvictionCase> = {
  steps: [
    notAdult('PC 17(b)'),
    reportedTwice,
    { question: reduced, then: { outcome: 'already-relieved', reason: 'The conviction is no longer a felony' } },
    {
      question: ended,
      then: {
        outcome: 'already-relieved',
        reason: 'The conviction has ended already: reduction comes before dismissal',
      },
    },
    recordNotWhole,
    unreadableCharge,
    { question: prison, then: { outcome: 'not-eligible', reason: 'State prison was imposed' } },
    { question: wobbler, then: { outcome: 'not-eligible', reason: 'A felony only: there is nothing to reduce it to' } },
    {
      question: probation,
      then: {
        outcome: 'reduce',
        reason: 'A wobbler with probation, at any time, in the discretion of the court',
        route: BY_COURT,
        duty: 'may',
      },
    },
    { question: jailFelony, then: review('A county jail felony sentence under PC 1170(h) may bar reduction') },
  ],
  otherwise: review('A misdemeanor sentence: by PC 17(b)(1) the conviction may be a misdemeanor already'),
};

const CAUTIONS: readonly string[] = [
  'A misdemeanor for all purposes from then on, but for registration under PC 290 (PC 17(e))',
];

/** PC 17(b): a wobbler convicted as a felony, declared a misdemeanor. */
export const reduction = byStatute({
  id: 'reduction',
  title: 'Reduction to a misdemeanor',
  cite: 'PC 17(b)',
  after: ['prop-64', 'prop-47'],
  covers: covered,
  flow,
  cautions: () => CAUTIONS,
});
