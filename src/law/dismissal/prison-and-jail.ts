import { type CalendarDate, before, isoDate, onDay, onOrBefore } from '../../basics/index.ts';
import { no, stillWaiting, toldOfDay, unknown, yes } from '../../engine/index.ts';
import {
  type AboutConviction,
  CHARGE_UNREADABLE,
  given,
  printed,
  registrableIn,
  sentencedTo,
  seriousFelony,
  waitOf,
} from '../shared/index.ts';
import { realigned } from './lists.ts';
import { listed } from './questions.ts';

export const prison: AboutConviction = {
  id: 'prison-sentence',
  cite: 'PC 1203.41(a); PC 1203.42',
  asks: 'Was the sentence state prison?',
  ask: (subject) => sentencedTo('prison', subject),
};

const REALIGNMENT = onDay(20111001 as CalendarDate);

export const beforeRealignment: AboutConviction = {
  id: 'before-realignment',
  cite: 'PC 1203.42; Realignment of 2011, 1 October 2011',
  asks: 'Was the person sentenced before 1 October 2011?',
  ask: ({ conviction: { date, origin } }) => {
    const is = before(date, REALIGNMENT);
    if (is === 'unknown') return unknown('the exact conviction date', [origin]);
    return toldOfDay(is, 'convicted', date, [origin]);
  },
};

/** Serious and violent felonies stay in state prison (PC 1170(h)(3)); for what no list settles both sections remain. */
export const wouldBeJail: AboutConviction = {
  id: 'would-be-county-jail',
  cite: 'PC 1203.42; PC 1170(h)',
  asks: 'Would the sentence since the Realignment be county jail under PC 1170(h)?',
  ask: ({ conviction: { charge, origin } }) => {
    if (!charge) return unknown(CHARGE_UNREADABLE, [origin]);
    const serious = seriousFelony(charge);
    if (serious.is === 'certain') return no(serious.because, [origin]);
    const match = realigned(charge);
    return match.is === 'certain'
      ? yes(match.because, [origin])
      : unknown(`whether ${printed(charge)} is punished under PC 1170(h) today`, [origin]);
  },
};

export const registrableOffense: AboutConviction = listed(
  'registrable-offense',
  'PC 1203.41; PC 290(c)',
  'Does the offense require registration under PC 290(c)?',
  registrableIn,
);

/** A law that came later: the day it began is the end of a wait. */
function notYetLaw(id: string, cited: string, day: CalendarDate, what: string): AboutConviction {
  return {
    id,
    cite: cited,
    asks: `Is the law applied for a day before ${isoDate(day)}, when ${what}?`,
    ask: ({ asking }) =>
      asking.asOf < day ? yes('it is', undefined, onDay(day)) : no('the law reaches such sentences'),
  };
}

export const beforeJailRelief: AboutConviction = notYetLaw(
  'before-ab-651',
  'PC 1203.41, added by AB 651 (2013), 1 January 2014',
  20140101 as CalendarDate,
  'PC 1203.41 began to reach county jail felonies',
);

export const beforeRealignedRelief: AboutConviction = notYetLaw(
  'before-ab-1115',
  'PC 1203.42, added by AB 1115 (Stats. 2017, ch. 207), 1 January 2018',
  20180101 as CalendarDate,
  'PC 1203.42 began to reach older prison sentences',
);

export const beforePrisonRelief: AboutConviction = notYetLaw(
  'before-sb-731',
  'PC 1203.41 as amended by SB 731 (Stats. 2022, ch. 814), 1 January 2023',
  20230101 as CalendarDate,
  'PC 1203.41 began to reach prison sentences',
);

export function yearsFromSentence(years: number, cited: string): AboutConviction {
  return {
    id: years === 1 ? 'within-a-year-of-sentence' : 'within-two-years-of-sentence',
    cite: cited,
    asks: `Is it less than ${years === 1 ? 'one year' : 'two years'} since the end of the sentence?`,
    ask: (subject) =>
      stillWaiting(
        waitOf(given(subject).ends, years),
        subject.asking,
        `the end of ${years === 1 ? 'a year' : 'two years'} from the end of the sentence`,
        [subject.conviction.origin],
      ),
  };
}

export const mandatorySupervision: AboutConviction = {
  id: 'mandatory-supervision',
  cite: 'PC 1203.41(a)(2); PC 1170(h)(5)(B)',
  asks: 'Was part of the county jail term served under mandatory supervision?',
  ask: (subject) =>
    given(subject).mandatorySupervision
      ? yes('the record gives mandatory supervision', [subject.conviction.origin])
      : no('the record gives none', [subject.conviction.origin]),
};

export const sentencedAfterRealignment: AboutConviction = {
  id: 'since-realignment',
  cite: 'PC 1203.41; PC 1170(h), 1 October 2011',
  asks: 'Was the person sentenced on or after 1 October 2011?',
  ask: ({ conviction: { date, origin } }) => {
    const is = onOrBefore(REALIGNMENT, date);
    if (is === 'unknown') return unknown('the exact conviction date', [origin]);
    return toldOfDay(is, 'convicted', date, [origin]);
  },
};
