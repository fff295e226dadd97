import {
  type CalendarDate,
  MISSING_DATE,
  type PartialDate,
  type Truth,
  before,
  mapped,
  onDay,
  onOrBefore,
  partialYearsAfter,
  yearsAfter,
} from '../../basics/index.ts';
import {
  type Conviction,
  type Facts,
  type Origin,
  type Sentence,
  sentenceEnd,
  supervisionOf,
} from '../../history/index.ts';
import { perConviction } from './per-person.ts';
import { registrableIn } from './registrable-offenses.ts';
import { superStrikeIn } from './super-strikes.ts';
import {
  type LaterSentence,
  brokenEntry,
  endEntry,
  endWithLater,
  laterSentences,
  violationArrest,
} from './sentence-course.ts';
import { LONG_AGO, holds, laterSupervision, sameCycle, sentenceOf, violationsOf } from './sentence-status.ts';

/** What kind of sentence the record gives for a conviction, and what became of it. Which section grants relief turns on it. */
export type SentenceGiven = {
  readonly probation: Truth;
  readonly prison: Truth;
  readonly jail: Truth;
  /** PC 1170(h)(5)(B): the last part of a county jail term served under supervision. */
  readonly mandatorySupervision: boolean;
  /** Whether probation was revoked or broken. */
  readonly revoked: Truth;
  readonly revokedFrom: readonly Origin[];
  /** What is missing where that is unknown. */
  readonly revokedOpen: string;
  /** Day on which probation was ended by an entry of the record, before its term or at it. */
  readonly endedBy: PartialDate | undefined;
  readonly probationEnds: PartialDate;
  /** When the longest term of probation that the record gives was to end, whatever ended it. */
  readonly probationTerm: PartialDate;
  /** When the whole sentence was served, supervision and parole included: an interval where that is open. */
  readonly ends: PartialDate;
};

/** Looked up once for each conviction. */
export const sentenceGiven: (facts: Facts, conviction: Conviction) => SentenceGiven = perConviction(drawn);

function drawn(facts: Facts, conviction: Conviction): SentenceGiven {
  const first = sentenceOf(facts, conviction);
  const later = laterSentences(facts, conviction);
  const words = conviction.convicting.text;
  const otherwise = isSilent(first, words) || later.some(({ sentence }) => isSilent(sentence, '')) ? 'unknown' : 'no';
  const gives = (kind: 'probation' | 'prison' | 'jail'): boolean =>
    holds(first, kind) || later.some(({ sentence }) => holds(sentence, kind));
  const probation = gives('probation') || /PROB/i.test(words) ? 'yes' : otherwise;
  const prison = gives('prison') || /PRISON/i.test(words) ? 'yes' : otherwise;
  const endedBy = endEntry(facts, conviction, prison === 'yes');
  const given: Given = { first, later, probation, prison };
  const probationTerm = longestProbation(conviction, given);
  const { is: revoked, from, open } = revocation(facts, conviction, given, probationTerm);
  const isOpen = revoked === 'yes' && later.length === 0;
  const probationEnds = endedBy ?? (isOpen ? openFrom(probationTerm) : probationTerm);
  return {
    probation,
    prison,
    jail: gives('jail') || /JAIL/i.test(words) ? 'yes' : otherwise,
    mandatorySupervision: first.parts.some(({ text }) => /MAND/i.test(text)),
    revoked,
    revokedFrom: from,
    revokedOpen: open,
    endedBy,
    probationEnds,
    probationTerm,
    ends: endedBy ?? completion(facts, conviction, given, probationEnds),
  };
}

/** Whether the record leaves open what was given: it gives nothing, or a part that it does not name. */
function isSilent({ parts }: Sentence, words: string): boolean {
  for (const { kind, text } of parts)
    if (kind === 'unknown' || (kind === 'other' && !SUPERVISED.test(text))) return true;
  return parts.length === 0 && !/PROB|JAIL|PRISON|FINE/i.test(words);
}

/** Parts that the record calls otherwise and that are supervision after a term, not a kind of sentence of their own. */
const SUPERVISED = /MAND|PAROLE|SUPERV/i;

/** What the record gives, first and later. */
type Given = Pick<SentenceGiven, 'probation' | 'prison'> & {
  readonly first: Sentence;
  readonly later: readonly LaterSentence[];
};

/** The end of the longest term of probation, from the day on which it was given. */
function longestProbation({ date }: Conviction, { first, later }: Given): PartialDate {
  let longest: PartialDate | undefined;
  for (let i = -1; i < later.length; i++) {
    const { sentence, from } = later[i] ?? { sentence: first, from: date };
    for (const term of sentence.parts) {
      if (term.kind !== 'probation') continue;
      const end = sentenceEnd({ parts: [term] }, from);
      if (end.kind === 'unknown') return openFrom(from);
      longest = longest === undefined || before(longest, end) === 'yes' ? end : longest;
    }
  }
  return longest ?? openFrom(date);
}

/** Over some day in the {@link LONG_AGO} years after: the end of a term that the record does not give, or of what followed a revocation that it does not show. */
function openFrom(date: PartialDate): PartialDate {
  return upTo(date, partialYearsAfter(date, LONG_AGO));
}

function upTo(from: PartialDate, to: PartialDate): PartialDate {
  if (from.kind === 'unknown' || to.kind === 'unknown') return MISSING_DATE;
  return { kind: 'known', earliest: from.earliest, latest: to.latest };
}

/** No parole but that for life is longer, and that follows what is on the lists asked about here. PC 3000, 3000.1. */
const PAROLE_AT_MOST = 20;

/**
 * When all of the sentence was served, where no entry ends it. Jail that comes with probation is served within it. Prison
 * is followed by parole, whose end the record seldom shows: the end lies in the {@link PAROLE_AT_MOST} years after the
 * term; after a super strike or an offense of PC 290(c) parole may be for life, and the end is unknown. Supervision on
 * record after the computed end leaves {@link LONG_AGO} years open.
 */
function completion(facts: Facts, conviction: Conviction, given: Given, probationEnds: PartialDate): PartialDate {
  const { first, later: added, probation, prison } = given;
  const { date, charge } = conviction;
  if (first.parts.length > 0 && first.parts.every(({ kind }) => kind === 'fine') && added.length === 0) return date;
  const term = sentenceEnd(withoutParole(first), date);
  const served = term.kind === 'known' ? term : openFrom(date);
  const own = probation === 'yes' && !holds(first, 'prison') ? probationEnds : served;
  const end = added.length === 0 ? own : endWithLater(own, mapped(added, servedTerm), date);
  const base = end.kind === 'known' ? end : openFrom(added.at(-1)?.from ?? date);
  const later = laterSupervision(facts, conviction, base);
  if (prison !== 'yes') return later ? upTo(base, partialYearsAfter(later, LONG_AGO)) : base;
  if (charge !== undefined && (superStrikeIn(charge).is !== 'no' || registrableIn(charge).is !== 'no'))
    return MISSING_DATE;
  const last = (added.findLast(({ sentence }) => holds(sentence, 'prison'))?.sentence ?? first).parts;
  const parole = sentenceEnd({ parts: last.filter(({ text }) => PAROLE.test(text)) }, base);
  return upTo(parole.kind === 'known' ? parole : base, partialYearsAfter(later ?? base, PAROLE_AT_MOST));
}

function servedTerm({ sentence, from, instead, origin }: LaterSentence): LaterSentence {
  return { sentence: withoutParole(sentence), from, instead, origin };
}

function withoutParole({ parts }: Sentence): Sentence {
  return { parts: parts.filter(({ text }) => !PAROLE.test(text)) };
}

const PAROLE = /PAROLE/i;

/** A custody entry this long after the conviction is no jail term that came with probation. */
const A_YEAR = 1;

/**
 * Entries of a revocation, and convictions of PC 1203.2 and the like in the same cycle or case, are violations. A later
 * sentence, an arrest for broken supervision during probation, and custody during it and more than a year after the
 * conviction may tell of one.
 */
function revocation(facts: Facts, conviction: Conviction, given: Given, end: PartialDate): Revocation {
  const entry = brokenEntry(facts, conviction);
  if (entry) return revocationOf('yes', entry.origin);
  const violation = violationsOf(facts).find((each) => each !== conviction && sameCase(each, conviction));
  if (violation) return revocationOf('yes', violation.origin);
  const [later] = given.later;
  if (later) return revocationOf('unknown', later.origin, 'whether a later sentence was for breaking probation');
  // Where the record gives no probation there was none to revoke.
  if (given.probation === 'no') return revocationOf('no', conviction.origin);
  const arrest = violationArrest(facts, conviction, end);
  if (arrest) return revocationOf('unknown', arrest, 'whether an arrest for broken supervision led to a revocation');
  const custody = supervisionOf(facts, conviction).filter(({ kind }) => kind === 'custody');
  const since = custody.length > 0 ? partialYearsAfter(conviction.date, A_YEAR) : conviction.date;
  const during = custody.some(({ date }) => before(since, date) === 'yes' && onOrBefore(date, end) !== 'no');
  return during
    ? revocationOf('unknown', conviction.origin, 'whether a later custody was for breaking probation')
    : revocationOf('no', conviction.origin);
}

/** Whether there was one, where that stands, and what is missing where it is not known. */
type Revocation = { readonly is: Truth; readonly from: readonly Origin[]; readonly open: string };

function revocationOf(is: Truth, from: Origin, open = ''): Revocation {
  return { is, from: [from], open };
}

function sameCase(a: Conviction, b: Conviction): boolean {
  return sameCycle(a, b) || (a.county === b.county && a.caseNumbers.some((number) => b.caseNumbers.includes(number)));
}

/** The later of two days as far as each is known: a wait that begins with whichever comes last. */
export function latestOf(a: PartialDate, b: PartialDate): PartialDate {
  if (a.kind === 'unknown' || b.kind === 'unknown') return MISSING_DATE;
  const max = (one: CalendarDate, other: CalendarDate): CalendarDate => (one > other ? one : other);
  return { kind: 'known', earliest: max(a.earliest, b.earliest), latest: max(a.latest, b.latest) };
}

/** `years` after a day, as the end of a wait. */
export function waitOf(from: PartialDate, years: number): PartialDate {
  return from.kind === 'known' && from.earliest === from.latest
    ? onDay(yearsAfter(from.earliest, years))
    : partialYearsAfter(from, years);
}
