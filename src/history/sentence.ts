import {
  type CalendarDate,
  MISSING_DATE,
  type PartialDate,
  daysAfter,
  mapped,
  monthsAfter,
  yearsAfter,
} from '../basics/index.ts';

export type SentenceUnit = 'hour' | 'day' | 'week' | 'month' | 'year' | 'none';

/** A length of time as the record gives it. */
export type Term = { readonly length: number | undefined; readonly unit: SentenceUnit };

/**
 * One part of a sentence: a term of jail, prison or probation, a fine, a condition that is no term (restitution, a
 * sentence suspended), or what the record calls it.
 */
export type SentencePart = Term & {
  readonly kind: 'jail' | 'prison' | 'probation' | 'fine' | 'condition' | 'other' | 'unknown';
  readonly text: string;
  /** Further terms of the same part: the 4 months of `1 YEAR 4 MONTHS PRISON`. */
  readonly and?: readonly Term[];
  /** Indeterminate: the length, if there is one, is the least; life is the most. */
  readonly life?: true;
  /** Pronounced, and not to be served as long as its conditions are kept. */
  readonly suspended?: true;
  /** How it runs beside another sentence, where the record says so. */
  readonly runs?: 'concurrent' | 'consecutive';
};

/** All parts that the record gives for one disposition. */
export type Sentence = { readonly parts: readonly SentencePart[] };

/** `24 months probation; 30 days jail; fine`; '' when the record gives no part. */
export function printSentence({ parts }: Sentence): string {
  return mapped(parts, printPart).join('; ');
}

function printPart(part: SentencePart): string {
  const { kind, text } = part;
  const named = kind !== 'other' && kind !== 'unknown' && kind !== 'condition';
  const words = named ? kind : text.toLowerCase() || 'a part not named';
  if (!named && (part.and || holdsLength(words, part))) return words.replaceAll(/\b0+(?=\d)/g, '');
  const terms = printTerms(part);
  const what = terms === '' ? words : `${terms} ${words}`;
  return named ? what + printMarks(part) : what;
}

/** Whether the words of a part tell its length themselves, as a line of a sheet does and a cell of a file does not. */
function holdsLength(words: string, { length }: SentencePart): boolean {
  return length !== undefined && new RegExp(`\\bx?0*${length}\\b`).test(words);
}

/** `25 years to life`, `1 year 4 months`; '' when there is no length. */
function printTerms(part: SentencePart): string {
  let terms = printTerm(part);
  for (const term of part.and ?? []) {
    const more = printTerm(term);
    terms = terms === '' || more === '' ? terms + more : `${terms} ${more}`;
  }
  if (!part.life) return terms;
  return terms === '' ? 'life' : `${terms} to life`;
}

function printTerm({ length, unit }: Term): string {
  return length === undefined || unit === 'none' ? '' : `${length} ${unit}${length === 1 ? '' : 's'}`;
}

function printMarks({ suspended, runs }: SentencePart): string {
  return `${suspended ? ' suspended' : ''}${runs ? ` ${runs}` : ''}`;
}

/**
 * When a sentence that began on `from` ends: not before its longest part, not after all parts one after the other, since
 * probation and jail usually run together and the file does not say. What is suspended may have to be served or not.
 * Unknown when a part that is a term has no known length, or may last for life.
 */
export function sentenceEnd(sentence: Sentence, from: PartialDate): PartialDate {
  if (from.kind === 'unknown') return MISSING_DATE;
  let { earliest, latest } = from;
  let terms = 0;
  for (const term of sentence.parts) {
    if (!isTerm(term)) continue;
    if (isOpen(term)) return MISSING_DATE;
    terms++;
    const alone = after(from.earliest, term);
    if (alone > earliest && term.suspended === undefined) earliest = alone;
    latest = after(latest, term);
  }
  return terms === 0 ? MISSING_DATE : { kind: 'known', earliest, latest };
}

/** The end by three readings: custody alone; all parts one after the other; the longest part alone. */
export type SentenceEnds = {
  readonly custody: PartialDate;
  readonly oneAfterTheOther: PartialDate;
  readonly longestPart: PartialDate;
};

/** The end of a sentence by each of the three readings; unknown where a part that counts for it is open. */
export function sentenceEnds(sentence: Sentence, from: PartialDate): SentenceEnds {
  const custody = sentence.parts.filter(({ kind, suspended }) => (kind === 'jail' || kind === 'prison') && !suspended);
  const both = sentenceEnd(sentence, from);
  const day = (of: 'earliest' | 'latest'): PartialDate =>
    both.kind === 'unknown' ? both : { kind: 'known', earliest: both[of], latest: both[of] };
  return {
    custody: custody.length === 0 ? from : sentenceEnd({ parts: custody }, from),
    oneAfterTheOther: day('latest'),
    longestPart: day('earliest'),
  };
}

/** True of what takes time: neither a fine nor a condition. */
export function isTerm({ kind }: SentencePart): boolean {
  return kind !== 'fine' && kind !== 'condition';
}

function isOpen({ length, unit, and, life }: SentencePart): boolean {
  return (
    length === undefined || unit === 'none' || life === true || (and?.some((term) => term.unit === 'none') ?? false)
  );
}

function after(date: CalendarDate, part: SentencePart): CalendarDate {
  let end = later(date, part);
  if (part.and) for (const term of part.and) end = later(end, term);
  return end;
}

function later(date: CalendarDate, { length = 0, unit }: Term): CalendarDate {
  switch (unit) {
    case 'hour':
      return daysAfter(date, Math.ceil(Math.min(length, 400_000) / 24));
    case 'day':
      return daysAfter(date, Math.min(length, 400_000));
    case 'week':
      return daysAfter(date, 7 * Math.min(length, 50_000));
    case 'month':
      return monthsAfter(date, Math.min(length, 999));
    case 'year':
      return yearsAfter(date, Math.min(length, 999));
    case 'none':
      return date;
  }
}
