import { before } from '../../basics/index.ts';
import { type Flow, type Question, type Route, no, unknown, yes } from '../../engine/index.ts';
import { cite, within } from '../../history/index.ts';
import {
  type AboutConviction,
  CHARGE_UNREADABLE,
  type ConvictionCase,
  MOSCONE,
  OLD_POSSESSION,
  PROP_64_IN_FORCE,
  SMALL_CANNABIS,
  byStatute,
  chargeWithin,
  convictedLater,
  inCounty,
  notAdult,
  reportedTwice,
  review,
  stillRuns,
  waitOf,
} from '../shared/index.ts';

const section = chargeWithin(
  'small-cannabis-offense',
  'HS 11361.5(a)',
  SMALL_CANNABIS,
  'Is the conviction under former HS 11357(b), (c), (d) or (e), or 11360(b)?',
);

const oldPossession = OLD_POSSESSION.map(cite);

const covered: Question<ConvictionCase> = {
  id: 'small-cannabis-offense-in-county',
  cite: 'HS 11361.5(a), (b)',
  asks: 'Was the person convicted in this county under former HS 11357(b) to (e) or 11360(b), or of possession before 1976?',
  ask: (subject) => {
    const { conviction } = subject;
    if (!inCounty(subject)) return no('the conviction is of another county', [conviction.origin]);
    const { charge, date, levelAtConviction } = conviction;
    if (!charge) return unknown(CHARGE_UNREADABLE, [conviction.origin]);
    const early = before(date, MOSCONE);
    const possession = charge.parts.some(
      (part) => part.role === 'principal' && oldPossession.some((each) => within(part, each)),
    );
    if (possession && early === 'yes') return yes('possession before 1976', [conviction.origin]);
    // A felony under these sections was of another subdivision.
    const small =
      levelAtConviction === 'felony'
        ? no('a felony, which these subdivisions never were', [conviction.origin])
        : section.ask(subject);
    if (small.is !== 'no' || !possession || early === 'no') return small;
    return unknown('the conviction date (possession before 1976 is meant, whatever its amount)', [conviction.origin]);
  },
};

const before1976: AboutConviction = {
  id: 'before-1976',
  cite: 'HS 11361.5(b)',
  asks: `Was the person convicted before 1 January 1976?`,
  ask: ({ conviction: { date, origin } }) => {
    const is = before(date, MOSCONE);
    return is === 'unknown'
      ? unknown('the conviction date', [origin])
      : is === 'yes'
        ? yes('convicted before 1976', [origin])
        : no('convicted since 1976', [origin]);
  },
};

const underNewLaw: AboutConviction = {
  id: 'letters-of-the-new-law',
  cite: 'HS 11357, 11360 as in force since 9 November 2016; HS 11361.5 as amended then',
  asks: 'Was the person convicted since 9 November 2016, when the letters changed their meaning?',
  ask: ({ conviction: { date, origin } }) => {
    const is = before(date, PROP_64_IN_FORCE);
    return is === 'unknown'
      ? unknown('the conviction date', [origin])
      : is === 'yes'
        ? no('convicted before Proposition 64', [origin])
        : yes('convicted since Proposition 64', [origin]);
  },
};

const schoolGrounds = chargeWithin(
  'school-grounds-as-minor',
  'HS 11361.5(a): kept until 18',
  ['HS 11357(e)'],
  'Is it possession on school grounds by a minor, former HS 11357(e)?',
);

const twoYears: AboutConviction = {
  id: 'within-two-years-of-conviction',
  cite: 'HS 11361.5(a): "two years from the date of the conviction"',
  asks: 'Is it less than two years since the conviction?',
  ask: (subject) => stillRuns(waitOf(subject.conviction.date, 2), 'the end of two years from the conviction', subject),
};

const BY_AGENCIES: Route = { id: 'hs-11361.5-a', cite: 'HS 11361.5(a)' };

const flow: Flow<ConvictionCase> = {
  steps: [
    notAdult('HS 11361.5(a)'),
    reportedTwice,
    convictedLater,
    {
      question: before1976,
      then: review('Convictions of before 1976 are destroyed on application to the DOJ, HS 11361.5(b)'),
    },
    { question: underNewLaw, then: review('What Proposition 64 made of HS 11361.5 is to be checked') },
    { question: schoolGrounds, then: review('Kept until the person is 18: find out why an adult court convicted') },
    {
      question: twoYears,
      then: { outcome: 'not-yet', reason: 'Two years from the conviction have not passed', route: BY_AGENCIES },
    },
  ],
  otherwise: {
    outcome: 'destroy',
    reason: 'The record should be destroyed already, and is not accurate for any purpose (HS 11361.7)',
    route: BY_AGENCIES,
    duty: 'shall',
  },
};

const CAUTIONS = ['A duty of the agencies that keep the record: nobody need apply for it'];

/** HS 11361.5: the older rule that records of small cannabis offenses are destroyed. */
export const recordDestruction = byStatute({
  id: 'record-destruction',
  title: 'Destruction of old cannabis records',
  cite: 'HS 11361.5; HS 11361.7',
  covers: covered,
  flow,
  cautions: () => CAUTIONS,
});
