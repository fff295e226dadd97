import { allOf, before, printPartialDate } from '../../basics/index.ts';
import { type Answer, type Question, no, unknown, yes } from '../../engine/index.ts';
import { type Charge, cite, within } from '../../history/index.ts';
import type { Match } from '../shared/listed-offenses.ts';
import {
  type AboutConviction,
  CHARGE_UNREADABLE,
  type ConvictionCase,
  convictedHere,
  given,
  isViolation,
  levelOf,
  listSays,
  notInRecord,
  ofSentence,
  probationRevoked,
  sentencedTo,
  untilProbationEnds,
  untilSentenceEnds,
  untilYearFromJudgment,
  wasVacated,
} from '../shared/index.ts';
import { discretionary, neverAsFelony, neverDismissed } from './lists.ts';

export const covered: Question<ConvictionCase> = {
  id: 'convicted-in-county',
  cite: 'PC 1203.4, 1203.4a, 1203.41, 1203.42, 1203.43, 1203.49',
  asks: 'Was the person convicted in this county?',
  ask: convictedHere,
};

export const deferredEntry: AboutConviction = {
  id: 'deferred-entry',
  cite: 'PC 1203.43; former PC 1000 to 1000.4 (1997 to 2017)',
  asks: 'Does the record speak of a deferred entry of judgment?',
  ask: ({ conviction: { count, origin } }) =>
    count.dispositions.some(({ text }) => DEFERRED.test(text)) || count.remarks.some((text) => DEFERRED.test(text))
      ? yes('an entry or a comment does', [origin])
      : no('no entry does', [origin]),
};

const FULFILLED = /COMPL|SUCCESS|DISM/i;

/** The law let judgment be deferred from 1997 to 2017; the charges were to be dismissed when the terms were fulfilled. */
export const deferralCompleted: AboutConviction = {
  id: 'deferral-completed',
  cite: 'PC 1203.43(b); former PC 1000.3',
  asks: 'Did the person complete the deferred entry of judgment, so that the charges were dismissed?',
  ask: ({ conviction: { count, origin } }) => {
    const done = count.dispositions.find(({ text }) => DEFERRED.test(text) && FULFILLED.test(text));
    return done
      ? yes(`an entry says: ${done.text}`, [done.origin])
      : unknown('whether the deferral was completed (the court file says it)', [origin]);
  },
};

const DEFERRED = /DEFERRED ENTRY|\bDEJ\b/i;

const PROSTITUTION = cite('PC 647(b)');

export const prostitution: AboutConviction = {
  id: 'prostitution',
  cite: 'PC 1203.49; PC 647(b)',
  asks: 'Is the conviction for prostitution or solicitation (PC 647(b)), with probation?',
  ask: (subject) => {
    const { charge, origin } = subject.conviction;
    if (!charge?.parts.some((part) => within(part, PROSTITUTION)))
      return no('the conviction is for another offense', [origin]);
    return ofSentence(given(subject).probation, 'the conviction is for PC 647(b)', subject);
  },
};

export const traffickingVictim: AboutConviction = notInRecord(
  'trafficking-victim',
  'PC 1203.49',
  'Can the person show that the conviction came of being a victim of human trafficking?',
  'whether the person was a victim of human trafficking (they, and no record, can say)',
);

export const bothTerms: AboutConviction = {
  id: 'probation-and-prison',
  cite: 'PC 1203.4(a); PC 1203.41',
  asks: 'Does the record give both probation and prison for the conviction?',
  ask: (subject) => {
    const { probation, prison } = given(subject);
    const both = allOf([probation, prison]);
    return ofSentence(both, both === 'yes' ? 'it gives both' : 'it does not', subject);
  },
};

export const probationGranted: AboutConviction = {
  id: 'probation-granted',
  cite: 'PC 1203.4(a)(1)',
  asks: 'Was the person granted probation?',
  ask: (subject) => sentencedTo('probation', subject),
};

export const infraction: AboutConviction = {
  id: 'infraction',
  cite: 'PC 1203.4(b); PC 1203.4a(c)',
  asks: 'Is the conviction an infraction?',
  ask: ({ conviction }) => levelOf(conviction, 'infraction'),
};

export const felony: AboutConviction = {
  id: 'felony',
  cite: 'PC 1203.4a(a); PC 1203.41(a); PC 17(b)',
  asks: 'Is the conviction a felony?',
  ask: ({ conviction }) => levelOf(conviction, 'felony'),
};

export function listed(id: string, cited: string, asks: string, find: (charge: Charge) => Match): AboutConviction {
  return {
    id,
    cite: cited,
    asks,
    ask: ({ conviction }) => listSays(conviction.charge && find(conviction.charge), conviction),
  };
}

export const excluded: AboutConviction = listed(
  'excluded-offense',
  'PC 1203.4(b)',
  'Is the offense one that PC 1203.4 never reaches?',
  neverDismissed,
);

export const excludedFelony: AboutConviction = {
  id: 'excluded-as-felony',
  cite: 'PC 1203.4(b); PC 261.5(d)',
  asks: 'Is it a felony conviction under PC 261.5(d)?',
  ask: ({ conviction: { charge, level, origin } }) => {
    const match = charge ? neverAsFelony(charge) : undefined;
    if (!match || match.is === 'no' || level === 'misdemeanor') return no('it is not', [origin]);
    return match.is === 'certain' && level === 'felony'
      ? yes(match.because, [origin])
      : unknown('the subdivision or the level of the conviction under PC 261.5', [origin]);
  },
};

export const discretionaryOffense: AboutConviction = listed(
  'discretionary-offense',
  'PC 1203.4(c); VC 12810(a) to (e)',
  'Is the offense one for which relief is in the discretion of the court?',
  discretionary,
);

export const onProbation: AboutConviction = {
  id: 'on-probation',
  cite: 'PC 1203.4(a)(1): "after the termination of the period of probation"',
  asks: 'Does the probation for this conviction still run?',
  ask: untilProbationEnds,
};

export const revoked: AboutConviction = {
  id: 'probation-broken',
  cite: 'PC 1203.4(a)(1): "fulfilled the conditions of probation for the entire period"',
  asks: 'Was the probation revoked or broken?',
  ask: probationRevoked,
};

export const dischargedEarly: AboutConviction = {
  id: 'discharged-early',
  cite: 'PC 1203.4(a)(1); PC 1203.3',
  asks: 'Was the person discharged from probation before its term?',
  ask: (subject) => {
    const { endedBy } = given(subject);
    const { origin } = subject.conviction;
    return endedBy
      ? yes(`an entry of ${printPartialDate(endedBy)} ends it`, [origin])
      : no('no entry ends it early', [origin]);
  },
};

export const yearFromJudgment: AboutConviction = {
  id: 'within-a-year-of-judgment',
  cite: 'PC 1203.4a(a): "one year from the date of pronouncement of judgment"',
  asks: 'Is it less than a year since the judgment?',
  ask: untilYearFromJudgment,
};

export const sentenceRuns: AboutConviction = {
  id: 'sentence-runs',
  cite: 'PC 1203.4a(a): "has fully complied with and performed the sentence"',
  asks: 'Does the sentence for this conviction still run?',
  ask: untilSentenceEnds,
};

const MISDEMEANOR_EXCLUDED = ['PC 288', 'VC 2800', 'VC 2801', 'VC 2803'].map(cite);

export const excludedMisdemeanor: AboutConviction = {
  id: 'excluded-misdemeanor',
  cite: 'PC 1203.4a',
  asks: 'Is it one of the misdemeanors that PC 1203.4a leaves out (PC 288, VC 42002.1)?',
  ask: ({ conviction: { charge, origin } }) => {
    if (!charge) return unknown(CHARGE_UNREADABLE, [origin]);
    const is = charge.parts.some((part) => MISDEMEANOR_EXCLUDED.some((each) => within(part, each)));
    return is ? yes('it is', [origin]) : no('it is not', [origin]);
  },
};

/** Nobody can read an upright life from a record; a conviction of later is what it can show against one. */
export const laterConviction: AboutConviction = {
  id: 'convicted-since',
  cite: 'PC 1203.4a(a): "lived an honest and upright life"; a reading',
  asks: 'Was the person convicted of anything after this judgment?',
  ask: ({ facts, conviction }) => {
    let open: Answer | undefined;
    for (const each of facts.convictions) {
      if (each === conviction || each.caseKey === conviction.caseKey || isViolation(each) || wasVacated(each)) continue;
      const later = before(conviction.date, each.date);
      if (later === 'yes') return yes(`convicted ${printPartialDate(each.date)}`, [each.origin]);
      if (later === 'unknown') open ??= unknown('whether another conviction came later', [each.origin]);
    }
    return open ?? no('no later conviction on record', [conviction.origin]);
  },
};
