import { allOf, before, printPartialDate } from '../../basics/index.ts';
import { type Answer, type Question, no, told, unknown, yes } from '../../engine/index.ts';
import { type Charge, type Level, aLevel, cite, within } from '../../history/index.ts';
import { type Match, crimesOf } from '../shared/listed-offenses.ts';
import {
  type AboutConviction,
  CHARGE_UNREADABLE,
  type ConvictionCase,
  LEVEL_UNKNOWN,
  convictedHere,
  dateInDoubt,
  sentenceIn,
  isDatedLater,
  isOfAnotherCase,
  isReportedAgain,
  levelOf,
  listSays,
  notInRecord,
  offenseDay,
  ofSentence,
  printed,
  probationRevoked,
  saysNotCompleted,
  sentenceGiven,
  sentencedTo,
  untilProbationEnds,
  untilSentenceEnds,
  untilYearFromJudgment,
} from '../shared/index.ts';
import { discretionary, finedElsewhere, neverAsFelony, neverAsMisdemeanor, neverDismissed } from './lists.ts';

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
    const done = count.dispositions.find(
      ({ text }) => DEFERRED.test(text) && FULFILLED.test(text) && !saysNotCompleted(text),
    );
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
    return ofSentence(sentenceIn(subject).probation, 'the conviction is for PC 647(b)', subject);
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
    const { probation, prison } = sentenceIn(subject);
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
  cite: 'PC 1203.4(b); PC 1203.4a(a)',
  asks: 'Is the conviction an infraction?',
  ask: ({ conviction }) => levelOf(conviction, 'infraction'),
};

export const felony: AboutConviction = {
  id: 'felony',
  cite: 'PC 1203.4a(a); PC 1203.41(a); PC 17(b)',
  asks: 'Is the conviction a felony?',
  ask: ({ conviction }) => levelOf(conviction, 'felony'),
};

type Listed = Pick<AboutConviction, 'id' | 'cite' | 'asks'> & { readonly find: (charge: Charge) => Match };

function listed({ find, ...named }: Listed): AboutConviction {
  return { ...named, ask: ({ conviction }) => listSays(conviction.charge && find(conviction.charge), conviction) };
}

export const excluded: AboutConviction = listed({
  id: 'excluded-offense',
  cite: 'PC 1203.4(b)',
  asks: 'Is the offense one that PC 1203.4 never reaches?',
  find: neverDismissed,
});

/** What a list leaves out at one level only; whether the level or the offense is open, a person finds out. */
function listedAs(level: Level, { find, ...named }: Listed): AboutConviction {
  return {
    ...named,
    ask: ({ conviction }) => {
      const { charge, level: is, origin } = conviction;
      const match = charge && find(charge);
      if (is !== level && is !== 'unknown') return no(`the conviction is ${aLevel(is)}`, [origin]);
      return is === 'unknown' && match?.is === 'certain'
        ? unknown(LEVEL_UNKNOWN, [origin])
        : listSays(match, conviction);
    },
  };
}

export const excludedFelony: AboutConviction = listedAs('felony', {
  id: 'excluded-as-felony',
  cite: 'PC 1203.4(b); PC 261.5(d)',
  asks: 'Is it a felony conviction under PC 261.5(d)?',
  find: neverAsFelony,
});

export const discretionaryOffense: AboutConviction = listed({
  id: 'discretionary-offense',
  cite: 'PC 1203.4(c); VC 12810(a) to (e)',
  asks: 'Is the offense one for which relief is in the discretion of the court?',
  find: discretionary,
});

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
  ask: (subject) => {
    const broken = probationRevoked(subject);
    return broken.is === 'no' ? (convictedDuring(subject) ?? broken) : broken;
  },
};

/** A person on probation is to obey all laws. Whether the court held another conviction against it no record says. */
function convictedDuring({ facts, conviction }: ConvictionCase): Answer | undefined {
  const { probationEnds } = sentenceGiven(facts, conviction);
  const during = facts.convictions.find(
    (each) =>
      isOfAnotherCase(each, conviction) &&
      before(conviction.date, each.date) === 'yes' &&
      before(each.date, probationEnds) === 'yes' &&
      before(conviction.date, offenseDay(facts, each).latest) === 'yes' &&
      !isReportedAgain(facts, each),
  );
  if (!during) return undefined;
  return unknown(`whether the conviction of ${printPartialDate(during.date)} broke the probation`, [during.origin]);
}

export const dischargedEarly: AboutConviction = {
  id: 'discharged-early',
  cite: 'PC 1203.4(a)(1); PC 1203.3',
  asks: 'Was the person discharged from probation before its term?',
  ask: (subject) => {
    const { endedBy, endAsked, probationTerm } = sentenceIn(subject);
    const { origin } = subject.conviction;
    if (endAsked && before(endAsked, probationTerm) !== 'no')
      return unknown(`whether it ended before its term (an entry of ${printPartialDate(endAsked)} speaks of it)`, [
        origin,
      ]);
    if (!endedBy) return no('no entry ends it early', [origin]);
    const entry = `an entry of ${printPartialDate(endedBy)} ends it`;
    const early = before(endedBy, probationTerm);
    if (early === 'unknown') return unknown(`whether it ended before its term (${entry})`, [origin]);
    return told(early, early === 'yes' ? entry : `${entry}, and its term was over`, [origin]);
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

export const excludedMisdemeanor: AboutConviction = listedAs('misdemeanor', {
  id: 'excluded-misdemeanor',
  cite: 'PC 1203.4a(d); PC 288(c); VC 42002.1',
  asks: 'Is it one of the misdemeanors that PC 1203.4a leaves out (PC 288(c), VC 42002.1)?',
  find: neverAsMisdemeanor,
});

/** VC 42001 punishes every infraction of the Vehicle Code for which no other section does. */
export const vehicleInfraction: AboutConviction = {
  id: 'vehicle-code-infraction',
  cite: 'PC 1203.4a(d); VC 42001(a)',
  asks: 'Is it an infraction of the Vehicle Code, which VC 42001 punishes?',
  ask: ({ conviction }) => {
    const { charge, origin } = conviction;
    if (!charge) return unknown(CHARGE_UNREADABLE, [origin]);
    const books = crimesOf(charge).map(({ code }) => code);
    if (!books.some((book) => book === 'VC' || book === 'unknown'))
      return no('the section is not of the Vehicle Code', [origin]);
    const infraction = levelOf(conviction, 'infraction');
    if (infraction.is !== 'yes') return infraction;
    if (!books.every((book) => book === 'VC'))
      return unknown(`whether ${printed(charge)} is of the Vehicle Code`, [origin]);
    const { entry } = finedElsewhere(charge);
    return entry
      ? unknown(`whether VC 42001 reaches ${printed(charge)}, ${entry.what}`, [origin])
      : yes(`${printed(charge)} is an infraction of the Vehicle Code`, [origin]);
  },
};

/** Nobody can read an upright life from a record; a conviction of later is what it can show against one. */
export const laterConviction: AboutConviction = {
  id: 'convicted-since',
  cite: 'PC 1203.4a(a): "lived an honest and upright life"; a reading',
  asks: 'Was the person convicted of anything after this judgment?',
  ask: ({ facts, conviction, asking }) => {
    let open: Answer | undefined;
    for (const each of facts.convictions) {
      if (!isOfAnotherCase(each, conviction)) continue;
      if (isDatedLater(each, asking)) {
        open ??= dateInDoubt(each);
        continue;
      }
      const later = before(conviction.date, each.date);
      if (later === 'no' || isReportedAgain(facts, each)) continue;
      if (later === 'yes') return yes(`convicted ${printPartialDate(each.date)}`, [each.origin]);
      open ??= unknown('whether another conviction came later', [each.origin]);
    }
    return open ?? no('no later conviction on record', [conviction.origin]);
  },
};
