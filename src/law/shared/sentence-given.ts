import {
  type CalendarDate,
  MISSING_DATE,
  type PartialDate,
  type Truth,
  before,
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
  type SentencePart,
  sentenceEnd,
  supervisionOf,
} from '../../history/index.ts';
import { perConviction } from './per-person.ts';
import { registrableIn } from './registrable-offenses.ts';
import { superStrikeIn } from './super-strikes.ts';
import { LONG_AGO, laterSupervision, sameCycle, sentenceOf, violationsOf } from './sentence-status.ts';

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
  /** Day on which probation was ended by an entry of the record, before its term or at it. */
  readonly endedBy: PartialDate | undefined;
  readonly probationEnds: PartialDate;
  /** When the whole sentence was served, supervision and parole included: an interval where that is open. */
  readonly ends: PartialDate;
};

/** Looked up once for each conviction. */
export const sentenceGiven: (facts: Facts, conviction: Conviction) => SentenceGiven = perConviction(drawn);

function drawn(facts: Facts, conviction: Conviction): SentenceGiven {
  const sentence = sentenceOf(facts, conviction);
  const words = conviction.convicting.text;
  const otherwise = isSilent(sentence, words) ? 'unknown' : 'no';
  const probation = holds(sentence, 'probation') || /PROB/i.test(words) ? 'yes' : otherwise;
  const prison = holds(sentence, 'prison') || /PRISON/i.test(words) ? 'yes' : otherwise;
  const { is: revoked, from: revokedFrom } = revocation(facts, conviction, sentence);
  const endedBy = endEntry(conviction);
  const probationEnds = probationEnd(conviction, sentence, { endedBy, revoked });
  return {
    probation,
    prison,
    jail: holds(sentence, 'jail') || /JAIL/i.test(words) ? 'yes' : otherwise,
    mandatorySupervision: sentence.parts.some(({ text }) => /MAND/i.test(text)),
    revoked,
    revokedFrom,
    endedBy,
    probationEnds,
    ends: endedBy ?? completion(facts, conviction, { sentence, prison, ...(probation === 'yes' && { probationEnds }) }),
  };
}

function holds({ parts }: Sentence, wanted: SentencePart['kind']): boolean {
  for (const { kind } of parts) if (kind === wanted) return true;
  return false;
}

/** Whether the record leaves open what was given: it gives nothing, or a part that it does not name. */
function isSilent({ parts }: Sentence, words: string): boolean {
  for (const { kind, text } of parts)
    if (kind === 'unknown' || (kind === 'other' && !SUPERVISED.test(text))) return true;
  return parts.length === 0 && !/PROB|JAIL|PRISON|FINE/i.test(words);
}

/** Parts that the record calls otherwise and that are supervision after a term, not a kind of sentence of their own. */
const SUPERVISED = /MAND|PAROLE|SUPERV/i;

const ENDED = /DISCHARG|TERMINAT|COMPLET/i;

/** The last entry about the count that says that its supervision ended. */
function endEntry({ count, date }: Conviction): PartialDate | undefined {
  let last: PartialDate | undefined;
  for (const { kind, text, recorded } of count.dispositions) {
    if (kind !== 'supervision' || !ENDED.test(text) || before(recorded, date) === 'yes') continue;
    if (last === undefined || before(last, recorded) === 'yes') last = recorded;
  }
  return last;
}

/**
 * The longest term of probation from the day of the conviction; an entry may end it earlier. When it was revoked and the
 * record does not show what followed, its end is open.
 */
function probationEnd(
  { date }: Conviction,
  { parts }: Sentence,
  { endedBy, revoked }: Pick<SentenceGiven, 'endedBy' | 'revoked'>,
): PartialDate {
  if (endedBy) return endedBy;
  let longest: PartialDate | undefined;
  for (const term of parts) {
    if (term.kind !== 'probation') continue;
    const end = sentenceEnd({ parts: [term] }, date);
    if (end.kind === 'unknown') return openEnded(date);
    longest = longest === undefined || before(longest, end) === 'yes' ? end : longest;
  }
  if (longest === undefined) return openEnded(date);
  return revoked === 'yes' ? upTo(longest, partialYearsAfter(longest, LONG_AGO)) : longest;
}

/** A term that the record does not give: over some day in the {@link LONG_AGO} years after its beginning. */
function openEnded(date: PartialDate): PartialDate {
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
function completion(
  facts: Facts,
  conviction: Conviction,
  given: { readonly sentence: Sentence; readonly prison: Truth; readonly probationEnds?: PartialDate },
): PartialDate {
  const { sentence, prison, probationEnds } = given;
  const { date, charge } = conviction;
  if (sentence.parts.length > 0 && sentence.parts.every(({ kind }) => kind === 'fine')) return date;
  const term = sentenceEnd(withoutParole(sentence), date);
  const base = prison !== 'yes' && probationEnds ? probationEnds : term.kind === 'known' ? term : openEnded(date);
  const later = laterSupervision(facts, conviction, base);
  if (prison !== 'yes') return later ? upTo(base, partialYearsAfter(later, LONG_AGO)) : base;
  if (charge !== undefined && (superStrikeIn(charge).is !== 'no' || registrableIn(charge).is !== 'no'))
    return MISSING_DATE;
  const parole = sentenceEnd({ parts: sentence.parts.filter(({ text }) => PAROLE.test(text)) }, base);
  return upTo(parole.kind === 'known' ? parole : base, partialYearsAfter(later ?? base, PAROLE_AT_MOST));
}

function withoutParole({ parts }: Sentence): Sentence {
  return { parts: parts.filter(({ text }) => !PAROLE.test(text)) };
}

const PAROLE = /PAROLE/i;

/** A custody entry this long after the conviction is no jail term that came with probation. */
const A_YEAR = 1;

/**
 * Entries of a revocation, and convictions of PC 1203.2 and the like in the same cycle or case, are violations. Custody on
 * record during probation and more than a year after the conviction may be one.
 */
function revocation(
  facts: Facts,
  conviction: Conviction,
  sentence: Sentence,
): { readonly is: Truth; readonly from: readonly Origin[] } {
  const entry = conviction.count.dispositions.find(
    ({ kind, text }) => kind === 'supervision' && /REVOK|PROB.*VIOL|VIOL.*PROB|REINSTATED/i.test(text),
  );
  if (entry) return { is: 'yes', from: [entry.origin] };
  const violation = violationsOf(facts).find((each) => each !== conviction && sameCase(each, conviction));
  if (violation) return { is: 'yes', from: [violation.origin] };
  const from = [conviction.origin];
  const custody = supervisionOf(facts, conviction).filter(({ kind }) => kind === 'custody');
  if (custody.length === 0) return { is: 'no', from };
  const end = probationEnd(conviction, sentence, { endedBy: undefined, revoked: 'no' });
  const since = partialYearsAfter(conviction.date, A_YEAR);
  const during = custody.some(({ date }) => before(since, date) === 'yes' && onOrBefore(date, end) !== 'no');
  return { is: during ? 'unknown' : 'no', from };
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
