import { NONE, type PartialDate, mapped, printPartialDate, sameDate, sortFew } from '../../basics/index.ts';
import {
  type Charge,
  type Disposition,
  type Level,
  type Origin,
  type Sentence,
  type SentencePart,
  compareDispositions,
  compareOrigins,
  readSentence,
  sentenceInComment,
} from '../../history/index.ts';
import type { BulkRow } from './bulk-row.ts';

/**
 * The entries about a count, in time. Rows that agree in all that an entry says are one entry with several sentence
 * parts; so is a row that is silent on something with the row that says it.
 */
export function dispositionsOf(rows: readonly BulkRow[]): readonly Disposition[] {
  const found = entriesOf(rows);
  if (found.length === 0) return NONE;
  const entries: Disposition[] = [];
  for (const entry of found) entries.push(dispositionOf(entry));
  sortFew(entries, compareDispositions);
  const first = entries.findIndex(({ kind }) => kind === 'convicted');
  if (first >= 0 && entries[first]!.sentence.parts.length === 0) entries[first] = withSentenceOf(rows, entries[first]!);
  return entries.length < 2 ? entries : settled(entries);
}

function entriesOf(rows: readonly BulkRow[]): readonly Entry[] {
  // Most counts have one row.
  if (rows.length === 1) return rows[0]!.words.kind === 'none' ? NONE : [entryOf(rows[0]!)];
  const found: Entry[] = [];
  for (const row of rows) {
    if (row.words.kind === 'none') continue;
    const entry = entryOf(row);
    const same = found.find((other) => saysTheSame(other, entry));
    if (same) join(same, entry);
    else found.push(entry);
  }
  return found.length < 2 ? found : withoutSilent(found);
}

/** A conviction whose columns give no sentence, with the one that a comment gives: `SEN-X3 YR PROB, X45 DS JL`. */
function withSentenceOf(rows: readonly BulkRow[], entry: Disposition): Disposition {
  for (const { comment } of rows) {
    if (comment.text === '') continue;
    const given = sentenceInComment(comment.text.toUpperCase());
    if (given !== '') return like({ ...entry, sentence: { parts: mapped(readSentence(given).parts, (part) => part) } });
  }
  return entry;
}

function join(into: Entry, entry: Entry): void {
  if (entry.hasWords === into.hasWords && compareOrigins(entry.origin, into.origin) < 0) into.origin = entry.origin;
  for (const part of entry.parts) if (!into.parts.some((other) => samePart(other, part))) into.parts.push(part);
}

/** Entries that are silent where another speaks, and agree in the rest, are taken up by it; the fullest come first. */
function withoutSilent(entries: readonly Entry[]): readonly Entry[] {
  const kept: Entry[] = [];
  for (const entry of sortFew([...entries], compareFullness)) {
    const fuller = kept.find((other) => agrees(other, entry));
    if (fuller) join(fuller, entry);
    else kept.push(entry);
  }
  return kept;
}

function compareFullness(a: Entry, b: Entry): number {
  const spoken = (entry: Entry): number =>
    Number(entry.hasWords) +
    Number(entry.level !== 'unknown') +
    Number(entry.named.charge !== undefined) +
    Number(entry.county !== '') +
    Number(entry.stepDate.kind === 'known') +
    Number(entry.dispositionDate.kind === 'known') +
    Number(entry.order !== 0);
  const print = (entry: Entry): string =>
    [
      entry.words.text,
      entry.level,
      entry.named.charge?.text ?? '',
      entry.county,
      printPartialDate(entry.stepDate),
      printPartialDate(entry.dispositionDate),
      entry.order,
    ].join('\n');
  return spoken(b) - spoken(a) || inAlphabet(print(a), print(b));
}

/** True when the entry says nothing that the fuller one does not. */
function agrees(fuller: Entry, entry: Entry): boolean {
  return (
    (fuller.words.text === entry.words.text || (!entry.hasWords && fuller.words.kind === 'convicted')) &&
    (entry.order === 0 || entry.order === fuller.order) &&
    (entry.level === 'unknown' || entry.level === fuller.level) &&
    (entry.county === '' || entry.county === fuller.county) &&
    (isMissing(entry.stepDate) || sameDate(entry.stepDate, fuller.stepDate)) &&
    (isMissing(entry.dispositionDate) || sameDate(entry.dispositionDate, fuller.dispositionDate)) &&
    (entry.named.charge === undefined || entry.named.charge.text === fuller.named.charge?.text)
  );
}

function isMissing(date: PartialDate): boolean {
  return date.kind === 'unknown' && date.why === 'missing';
}

function inAlphabet(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

type OrderedPart = { readonly order: string; readonly part: SentencePart };

/** An entry as its rows are put together. */
type Entry = {
  readonly words: BulkRow['words'];
  readonly hasWords: boolean;
  readonly stepDate: PartialDate;
  readonly dispositionDate: PartialDate;
  readonly order: number;
  readonly level: Level;
  readonly named: Named;
  readonly county: string;
  readonly isCourt: boolean;
  readonly parts: OrderedPart[];
  origin: Origin;
};

function entryOf(row: BulkRow): Entry {
  const given = row.sentencePart;
  return {
    words: row.words,
    hasWords: row.words.kind !== 'not-understood' || row.hasWords,
    stepDate: row.stepDate,
    dispositionDate: row.dispositionDate,
    order: row.dispositionOrder,
    level: row.level,
    named: convictedOf(row),
    county: row.county,
    isCourt: row.kind === 'court',
    parts: given ? [given] : [],
    origin: row.origin,
  };
}

function saysTheSame(a: Entry, b: Entry): boolean {
  return (
    a.words.text === b.words.text &&
    a.order === b.order &&
    a.level === b.level &&
    a.county === b.county &&
    sameDate(a.stepDate, b.stepDate) &&
    sameDate(a.dispositionDate, b.dispositionDate) &&
    a.named.charge?.text === b.named.charge?.text
  );
}

function samePart(a: OrderedPart, b: OrderedPart): boolean {
  return (
    a.order === b.order && a.part.text === b.part.text && a.part.length === b.part.length && a.part.unit === b.part.unit
  );
}

/** Sentence parts in the order of their keys, and by content where the file gives no keys. */
function compareParts(a: OrderedPart, b: OrderedPart): number {
  if (a.order.length === b.order.length && a.order !== b.order) return inAlphabet(a.order, b.order);
  const print = ({ order, part }: OrderedPart): string => `${order}/${part.text}/${part.length ?? ''}/${part.unit}`;
  return inAlphabet(print(a), print(b));
}

function dispositionOf({
  words,
  stepDate,
  dispositionDate,
  order,
  level,
  named,
  isCourt,
  parts,
  origin,
}: Entry): Disposition {
  const fromStep = stepDate.kind === 'known' || !isCourt || dispositionDate.kind === 'unknown';
  sortFew(parts, compareParts);
  return {
    kind: words.kind,
    text: words.text,
    statute: words.statute,
    date: fromStep ? stepDate : dispositionDate,
    dateFrom: fromStep ? 'step' : 'disposition',
    recorded: dispositionDate.kind === 'known' ? dispositionDate : stepDate,
    order,
    level: words.kind === 'reduced' ? loweredLevel(level, words.lowersTo) : level,
    charge: named.charge,
    chargeFrom: named.from,
    sentence: parts.length === 0 ? NO_SENTENCE : { parts: mapped(parts, ({ part }) => part) },
    origin,
  };
}

/** An entry of the shape of all others, which an object spread into another has not. */
function like(entry: Disposition): Disposition {
  const { kind, text, statute, date, dateFrom, recorded, order, level, charge, chargeFrom, sentence, origin } = entry;
  return { kind, text, statute, date, dateFrom, recorded, order, level, charge, chargeFrom, sentence, origin };
}

const NO_SENTENCE: Sentence = { parts: NONE };

/** An entry that says "reduced" and names no level: what the row gives, unless that is still the felony it was. */
function loweredLevel(level: Level, lowersTo: Level): Level {
  if (lowersTo !== 'unknown') return lowersTo;
  return level === 'felony' ? 'unknown' : level;
}

/** Convicting entries of one day and number that name different offenses leave the offense open. */
function settled(entries: readonly Disposition[]): readonly Disposition[] {
  const first = entries.find((entry) => entry.kind === 'convicted');
  if (!first) return entries;
  const day = printPartialDate(first.recorded);
  const rivals = entries.filter(
    (entry) => entry.kind === 'convicted' && entry.order === first.order && printPartialDate(entry.recorded) === day,
  );
  if (rivals.every((entry) => entry.charge?.text === first.charge?.text)) return entries;
  return mapped(entries, (entry) =>
    rivals.includes(entry) ? like({ ...entry, charge: undefined, chargeFrom: 'missing' }) : entry,
  );
}

const MISSING = { charge: undefined, from: 'missing' } as const;

type Named = { readonly charge: Charge | undefined; readonly from: Disposition['chargeFrom'] };

/** What the person was convicted of: the convicted offense, else the offense as disposed, else as charged. */
function convictedOf(row: BulkRow): Named {
  const { charge: convicted } = row.convicted;
  if (convicted) return { charge: convicted, from: 'convicted' };
  const { charge: disposed } = row.disposed;
  return disposed ? { charge: disposed, from: 'disposed' } : charged(row);
}

/** The charge: its own cell, or the comment when the cell is blank or sends the reader there. */
export function charged(row: BulkRow): Named {
  const { charge: own } = row.charged;
  if (own) return { charge: own, from: 'charged' };
  const charge = row.chargeInComment;
  return charge ? { charge, from: 'comment' } : MISSING;
}
