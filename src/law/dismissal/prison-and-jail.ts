import { type CalendarDate, before, isoDate, onDay, onOrBefore, partialYearsAfter } from '../../basics/index.ts';
import { no, told, toldOfDay, unknown, yes } from '../../engine/index.ts';
import { sentenceEnd } from '../../history/index.ts';
import {
  type AboutConviction,
  CHARGE_UNREADABLE,
  REGISTRABLE_CONVICTIONS,
  sentenceIn,
  isSexRegistration,
  listSays,
  ofSentence,
  printed,
  registrableOf,
  sentenceOf,
  sentencedTo,
  seriousFelony,
  stillRuns,
  waitOf,
  wasVacated,
  REALIGNMENT,
} from '../shared/index.ts';
import { realigned } from './lists.ts';

export const prison: AboutConviction = {
  id: 'prison-sentence',
  cite: 'PC 1203.41(a); PC 1203.42',
  asks: 'Was the sentence state prison?',
  ask: (subject) => sentencedTo('prison', subject),
};

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

/**
 * The duty may come of PC 290(c), or of an order of the court under PC 290.006, which no list shows. An entry of
 * registration, or a conviction for failing to register, that is not older than the conviction leaves it open unless an
 * offense of PC 290(c) on record is its ground.
 */
export const registrableOffense: AboutConviction = {
  id: 'registrable-offense',
  cite: 'PC 1203.41(a)(6); PC 290(c), 290.006',
  asks: 'Did the conviction result in a requirement to register under PC 290?',
  ask: ({ facts, conviction }) => {
    const listed = listSays(registrableOf(conviction), conviction);
    const explained = REGISTRABLE_CONVICTIONS.hits(facts).some(({ match }) => match.is === 'certain');
    if (listed.is !== 'no' || explained || isSexRegistration(conviction)) return listed;
    const shown = [...facts.registrations, ...facts.convictions.filter((each) => !wasVacated(each))].find(
      (each) => isSexRegistration(each) && before(each.date, conviction.date) !== 'yes',
    );
    return shown
      ? unknown('the ground of the registration under PC 290 (a court may have ordered it for this conviction)', [
          shown.origin,
        ])
      : listed;
  },
};

/** A law that came later: the day it began is the end of a wait. */
function notYetLaw(id: string, cited: string, day: CalendarDate, what: string): AboutConviction {
  return {
    id,
    cite: cited,
    asks: `Is the law applied for a day before ${isoDate(day)}, when ${what}?`,
    ask: ({ asking }) =>
      asking.asOf < day ? yes('it is', undefined, onDay(day)) : no('the law reaches such convictions'),
  };
}

export const beforeTraffickingRelief: AboutConviction = notYetLaw(
  'before-ab-1585',
  'PC 1203.49, added by AB 1585 (2014), 1 January 2015',
  20150101 as CalendarDate,
  'PC 1203.49 began to reach victims of trafficking',
);

export const beforeDeferralRelief: AboutConviction = notYetLaw(
  'before-ab-1352',
  'PC 1203.43, added by AB 1352 (Stats. 2015, ch. 646), 1 January 2016',
  20160101 as CalendarDate,
  'PC 1203.43 began to reach deferred entries of judgment',
);

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
      stillRuns(
        waitOf(sentenceIn(subject).ends, years),
        `the end of ${years === 1 ? 'a year' : 'two years'} from the end of the sentence`,
        subject,
      ),
  };
}

export const mandatorySupervision: AboutConviction = {
  id: 'mandatory-supervision',
  cite: 'PC 1203.41(a)(2); PC 1170(h)(5)(B)',
  asks: 'Was part of the county jail term served under mandatory supervision?',
  ask: (subject) => {
    const { mandatorySupervision: is } = sentenceIn(subject);
    const from = [subject.conviction.origin];
    if (is === 'unknown') return unknown('whether the term was split (PC 1170(h)(5)(A) or (B))', from);
    return told(is, is === 'yes' ? 'the record names mandatory supervision' : 'the record names none', from);
  },
};

/** The longest jail for a misdemeanor, and as a condition of probation: PC 18.5, 19.2. */
const A_YEAR = 1;

/**
 * PC 1170(h)(1) gives sixteen months, two or three years where the section gives no term. A year or less may be the term
 * of a felony still: a half for an attempt (PC 664), a third where it follows another (PC 1170.1).
 */
export const noJailTerm: AboutConviction = {
  id: 'no-county-jail-term',
  cite: 'PC 1170(h)(1), (2), (5); PC 17(b)(1)',
  asks: 'Was the sentence something else than a county jail term for a felony?',
  ask: (subject) => {
    const { facts, conviction } = subject;
    const { date, origin } = conviction;
    const { jail } = sentenceIn(subject);
    if (jail !== 'yes') return ofSentence(jail === 'no' ? 'yes' : jail, 'the record gives no jail', subject);
    const terms = sentenceOf(facts, conviction).parts.filter(({ kind }) => kind === 'jail');
    return before(partialYearsAfter(date, A_YEAR), sentenceEnd({ parts: terms }, date)) === 'yes'
      ? no('the record gives more than a year of jail', [origin])
      : unknown(
          'whether the jail was a term under PC 1170(h), or a misdemeanor sentence, or came with probation that the record does not show',
          [origin],
        );
  },
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
