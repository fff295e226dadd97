import {
  type CalendarDate,
  MISSING_DATE,
  type PartialDate,
  daysAfter,
  monthsAfter,
  yearsAfter,
} from '../basics/index.ts';

export type SentenceUnit = 'day' | 'month' | 'year' | 'none';

/** One part of a sentence: a term of jail, prison or probation, a fine, or what the record calls it. */
export type SentencePart = {
  readonly kind: 'jail' | 'prison' | 'probation' | 'fine' | 'other' | 'unknown';
  readonly length: number | undefined;
  readonly unit: SentenceUnit;
  readonly text: string;
};

/** All parts that the record gives for one disposition. */
export type Sentence = { readonly parts: readonly SentencePart[] };

/** `24 months probation; 30 days jail; fine`; '' when the record gives no part. */
export function printSentence({ parts }: Sentence): string {
  return parts.map(printPart).join('; ');
}

function printPart({ kind, length, unit, text }: SentencePart): string {
  const words = kind === 'other' || kind === 'unknown' ? text.toLowerCase() || 'a part not named' : kind;
  if (length === undefined || unit === 'none') return words;
  return `${length} ${unit}${length === 1 ? '' : 's'} ${words}`;
}

/**
 * When a sentence that began on `from` ends: not before its longest part, not after all parts one after the other, since
 * probation and jail usually run together and the file does not say. Unknown when a part other than a
 * fine has no known length.
 */
export function sentenceEnd(sentence: Sentence, from: PartialDate): PartialDate {
  const terms = sentence.parts.filter((part) => part.kind !== 'fine');
  const open = terms.some((part) => part.length === undefined || part.unit === 'none');
  if (terms.length === 0 || open || from.kind === 'unknown') return MISSING_DATE;
  let earliest = from.earliest;
  let latest = from.latest;
  for (const term of terms) {
    const alone = after(from.earliest, term);
    if (alone > earliest) earliest = alone;
    latest = after(latest, term);
  }
  return { kind: 'known', earliest, latest };
}

function after(date: CalendarDate, part: SentencePart): CalendarDate {
  const length = Math.min(part.length ?? 0, part.unit === 'day' ? 400_000 : 999);
  if (part.unit === 'day') return daysAfter(date, length);
  return part.unit === 'month' ? monthsAfter(date, length) : yearsAfter(date, length);
}
