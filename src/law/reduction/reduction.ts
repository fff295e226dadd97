import { before, onDay, onOrBefore } from '../../basics/index.ts';
import { type Flow, type Question, type Route, no, told, unknown, yes } from '../../engine/index.ts';
import { aLevel, saysLevel } from '../../history/index.ts';
import {
  type AboutConviction,
  CHARGE_UNREADABLE,
  type ConvictionCase,
  LEVEL_UNKNOWN,
  byStatute,
  convictedLater,
  convictedHere,
  convictionWas,
  listSays,
  nobodyToAsk,
  notAdult,
  recordNotWhole,
  reportedTwice,
  review,
  sentenceGiven,
  sentencedTo,
  unreadableCharge,
  REALIGNMENT,
  PROP_47_DAY,
} from '../shared/index.ts';
import { minorMisdemeanorIn, straightFelonyIn, wobblerIn } from './wobblers.ts';

const isStill = saysLevel((level) => `it is ${level} still`);

const covered: Question<ConvictionCase> = {
  id: 'reducible-in-county',
  cite: 'PC 17(b); PC 17(d)(2); PC 19.8',
  asks: 'Was the person convicted in this county of a felony, or of a misdemeanor of PC 19.8?',
  ask: (subject) => {
    const here = convictedHere(subject);
    if (here.is !== 'yes') return here;
    const { charge, levelAtConviction, origin } = subject.conviction;
    const from = [origin];
    if (levelAtConviction === 'unknown') return unknown(LEVEL_UNKNOWN, from);
    if (levelAtConviction === 'felony') return yes('convicted of a felony in the county', from);
    const minor = levelAtConviction === 'misdemeanor' && charge ? minorMisdemeanorIn(charge) : undefined;
    if (minor?.is === 'possible') return unknown(`whether ${minor.because}`, from);
    if (minor?.is === 'certain') return yes(minor.because, from);
    return no(convictionWas(levelAtConviction), from);
  },
};

const reduced: AboutConviction = {
  id: 'reduced-already',
  cite: 'PC 17(b); PC 17(d)(2)',
  asks: 'Has the conviction already been reduced to a misdemeanor or an infraction?',
  ask: ({ conviction: { level, levelAtConviction, origin } }) => {
    if (level === 'unknown') return unknown('the level to which a later entry reduced the conviction', [origin]);
    return level === levelAtConviction ? no(isStill(level), [origin]) : yes(`it is ${aLevel(level)} today`, [origin]);
  },
};

const minorMisdemeanor: AboutConviction = {
  id: 'misdemeanor-of-the-list',
  cite: 'PC 17(d)(2); PC 19.8(a)',
  asks: 'Is it a misdemeanor that a court may make an infraction?',
  ask: ({ conviction }) => {
    const { charge, levelAtConviction, origin } = conviction;
    if (levelAtConviction === 'felony') return no('convicted of a felony', [origin]);
    const match = charge && minorMisdemeanorIn(charge);
    if (levelAtConviction === 'unknown' && match?.is !== 'no') return unknown(LEVEL_UNKNOWN, [origin]);
    return listSays(match, conviction);
  },
};

const otherMisdemeanor: AboutConviction = {
  id: 'convicted-of-misdemeanor',
  cite: 'PC 17(b), which speaks of felonies; PC 19.8(a)',
  asks: 'Was the person convicted of less than a felony?',
  ask: ({ conviction: { levelAtConviction, origin } }) =>
    levelAtConviction === 'unknown'
      ? unknown(LEVEL_UNKNOWN, [origin])
      : told(levelAtConviction === 'felony' ? 'no' : 'yes', convictionWas(levelAtConviction), [origin]),
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

/** Propositions 47 and 64 have rewritten sections of the list; what was convicted before both was a felony only. */
const BEFORE_BOTH = onDay(PROP_47_DAY);

const wobbler: AboutConviction = {
  id: 'straight-felony',
  cite: 'PC 17(a), (b)',
  asks: 'Is the offense a felony only, which no court can reduce?',
  ask: ({ conviction: { charge, date, origin } }) => {
    if (!charge) return unknown(CHARGE_UNREADABLE, [origin]);
    const straight = straightFelonyIn(charge);
    if (straight.is === 'certain' && before(date, BEFORE_BOTH) === 'yes') return yes(straight.because, [origin]);
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
  ask: (subject) => sentencedTo('prison', subject),
};

const probation: AboutConviction = {
  id: 'probation-granted',
  cite: 'PC 17(b)(3)',
  asks: 'Was the person granted probation?',
  ask: (subject) => sentencedTo('probation', subject),
};

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
const TO_INFRACTION: Route = { id: 'pc-17d2', cite: 'PC 17(d)(2)', form: 'CR-180 item 1, column 17(d)(2)' };

const flow: Flow<ConvictionCase> = {
  steps: [
    notAdult('PC 17(b)'),
    reportedTwice,
    { question: reduced, then: { outcome: 'already-relieved', reason: 'The conviction was reduced already' } },
    {
      question: ended,
      then: {
        outcome: 'already-relieved',
        reason: 'The conviction has ended already: reduction comes before dismissal',
      },
    },
    convictedLater,
    recordNotWhole,
    unreadableCharge,
    {
      question: nobodyToAsk('PC 17(b)(3), which lets the defendant or probation apply'),
      then: { outcome: 'not-eligible', reason: 'The person has died, and nobody may ask' },
    },
    {
      question: minorMisdemeanor,
      then: {
        outcome: 'reduce',
        reason: 'A misdemeanor of PC 19.8: to an infraction, with the consent of the person',
        route: TO_INFRACTION,
        duty: 'may',
      },
    },
    {
      question: otherMisdemeanor,
      then: { outcome: 'not-a-candidate', reason: 'A misdemeanor, and none that a court may make an infraction' },
    },
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

const OF_FELONIES: readonly string[] = [
  'A misdemeanor for all purposes from then on, but for registration under PC 290 (PC 17(e))',
];
const OF_MISDEMEANORS: readonly string[] = [
  'Nobody has a right to a jury where an infraction is charged (PC 19.6)',
  'Made an infraction first it may be closed to dismissal: PC 1203.4(b) leaves out every infraction, and PC 1203.4a(d) those within VC 42001',
];

/** PC 17(b) and (d)(2): a wobbler convicted as a felony, declared a misdemeanor; a misdemeanor of PC 19.8, an infraction. */
export const reduction = byStatute({
  id: 'reduction',
  title: 'Reduction to a misdemeanor or an infraction',
  cite: 'PC 17(b); PC 17(d)(2)',
  after: ['prop-64', 'prop-47'],
  closes: [{ route: TO_INFRACTION.id, remedy: 'dismissal' }],
  covers: covered,
  flow,
  cautions: ({ conviction: { levelAtConviction } }) =>
    levelAtConviction === 'misdemeanor' ? OF_MISDEMEANORS : OF_FELONIES,
});
