import { MISSING_DATE, type PartialDate, printPartialDate, spanning } from '../../basics/index.ts';
import {
  type Charge,
  type Count,
  type CriminalHistory,
  type Cycle,
  type Disposition,
  type DispositionKind,
  type EventKind,
  type HistoryEvent,
  type Level,
  type LostRow,
  type Origin,
  type SentencePart,
  compareDispositions,
  compareOrigins,
} from '../../history/index.ts';
import type { BulkRow } from './bulk-row.ts';

/** A history, where its first row stands, and how many of its rows said the same as another, byte for byte. */
export type BuiltHistory = { readonly history: CriminalHistory; readonly first: Origin; readonly repeated: number };

/**
 * How much of a record is wanted: everything, or what bears on convictions. The latter leaves out counts that never led
 * to one, but for their case numbers, and is several times quicker; the facts about convictions are the same.
 */
export type Wanted = 'everything' | 'convictions';

/**
 * All rows of one person → their history. The result does not depend on the order of the rows, nor on repeated rows:
 * rows are put in the order of the record's own keys, and entries that say the same are one entry.
 */
export function buildHistory(rows: readonly BulkRow[], lost: readonly LostRow[], wanted: Wanted = 'everything'): BuiltHistory {
  const counts = new Map<number, BulkRow[]>();
  let repeated = 0;
  for (const row of rows) {
    const same = counts.get(row.countOrder);
    if (!same) counts.set(row.countOrder, [row]);
    else if (same.some((other) => row.repeats(other))) repeated++;
    else same.push(row);
  }
  const events: Events = new Map();
  for (const [, count] of inOrder(counts)) {
    const bearing = wanted === 'everything' ? 'full' : bearingOf(count);
    if (bearing === 'full') placeCount(count, events);
    else if (bearing === 'number') placeNumber(count, events);
  }
  return { history: { person: personOf(rows), cycles: cyclesOf(events.values()), lost }, first: firstOf(rows), repeated };
}

/** The counts by their key; files mostly hold them in that order already. */
function inOrder(counts: ReadonlyMap<number, BulkRow[]>): Iterable<readonly [number, BulkRow[]]> {
  let last = -1;
  for (const key of counts.keys()) {
    if (key < last) return [...counts].sort(([a], [b]) => a - b);
    last = key;
  }
  return counts;
}

function firstOf(rows: readonly BulkRow[]): Origin {
  let first = rows[0]!.origin;
  for (const row of rows) if (compareOrigins(row.origin, first) < 0) first = row.origin;
  return first;
}

/** Ends of a count that leave no conviction and change none. */
const WITHOUT_EFFECT: ReadonlySet<DispositionKind> = new Set<DispositionKind>(['none', 'dismissed', 'not-convicted', 'supervision']);

/** What a count has to do with convictions: everything, nothing but the case number, or nothing. */
function bearingOf(rows: readonly BulkRow[]): 'full' | 'number' | 'none' {
  let court = false;
  for (const row of rows) {
    if (!WITHOUT_EFFECT.has(row.words.kind)) return 'full';
    const { kind } = row;
    if (kind === 'registration' || kind === 'deceased') return 'full';
    if (kind === 'court') court = true;
  }
  return court ? 'number' : 'none';
}

/** An event as its counts are put into it. */
type GrowingEvent = HistoryEvent & { readonly counts: Count[] };

type Events = Map<string, GrowingEvent>;

/** A count of which only the case number matters. */
function placeNumber(rows: readonly BulkRow[], events: Events): void {
  const numbers = caseNumbers(rows);
  if (numbers.own.length + numbers.court.length === 0) return;
  const id = rows[0]!.countId;
  const key = id.slice(0, 6);
  const count: Count = { id, charge: undefined, level: 'unknown', dispositions: [], caseNumbers: numbers.own, courtNumbers: numbers.court, remarks: [], origins: [] };
  const found = events.get(key);
  if (found) found.counts.push(count);
  else events.set(key, { kind: 'court', key, date: MISSING_DATE, county: '', agency: '', counts: [count] });
}

/** Puts a count into the event of the row that convicts, or else of its first row. */
function placeCount(rows: readonly BulkRow[], events: Events): void {
  const dispositions = dispositionsOf(rows);
  const convicting = dispositions.find((entry) => entry.kind === 'convicted');
  const home = (convicting && rows.find((row) => compareOrigins(row.origin, convicting.origin) === 0)) ?? rows.reduce(earlierRow);
  const numbers = caseNumbers(rows);
  const { kind } = home;
  const count: Count = {
    id: home.countId,
    charge: charged(home).charge,
    level: home.level,
    dispositions,
    caseNumbers: numbers.own,
    courtNumbers: numbers.court,
    remarks: remarks(rows),
    origins: rows.length === 1 ? [home.origin] : rows.map((row) => row.origin).sort(compareOrigins),
  };
  add(events, home, kind, count);
  if (rows.length === 1) return;
  for (const row of rows) {
    if (row.kind !== kind && (row.kind === 'deceased' || row.kind === 'registration')) {
      add(events, row, row.kind, { ...count, charge: charged(row).charge, dispositions: [], caseNumbers: [], courtNumbers: [], origins: [row.origin] });
    }
  }
}

function add(events: Events, row: BulkRow, kind: EventKind, count: Count): void {
  const key = count.id.slice(0, 6);
  const { stepDate: date, county, agency } = row;
  const day = date.kind === 'known' ? `${date.earliest}${date.latest}` : '';
  const id = `${key}${kind}${day}${county}${agency}`;
  const found = events.get(id);
  if (found) found.counts.push(count);
  else events.set(id, { kind, key, date, county, agency, counts: [count] });
}

/** Of two rows of a count the one with the lower content, so that the choice does not depend on their order. */
function earlierRow(a: BulkRow, b: BulkRow): BulkRow {
  const day = (row: BulkRow): number => (row.stepDate.kind === 'known' ? row.stepDate.earliest : 99_999_999);
  if (day(a) !== day(b)) return day(a) < day(b) ? a : b;
  if (a.kind !== b.kind) return a.kind < b.kind ? a : b;
  return a.charged.text <= b.charged.text ? a : b;
}

function cyclesOf(events: Iterable<HistoryEvent>): readonly Cycle[] {
  const cycles: { readonly key: string; readonly events: HistoryEvent[] }[] = [];
  for (const event of events) {
    const key = event.key.slice(0, 3);
    const last = cycles.at(-1);
    // Events come in the order of their keys, so that the cycle is nearly always the last one.
    const cycle = last?.key === key ? last : cycles.find((each) => each.key === key);
    if (cycle) cycle.events.push(event);
    else cycles.push({ key, events: [event] });
  }
  return cycles;
}

/** The entries about a count, in time. Rows that agree in all that an entry says are one entry with several sentence parts. */
function dispositionsOf(rows: readonly BulkRow[]): readonly Disposition[] {
  const found: Entry[] = [];
  for (const row of rows) {
    if (row.words.kind === 'none') continue;
    const entry = entryOf(row);
    const same = found.find((other) => saysTheSame(other, entry));
    if (!same) found.push(entry);
    else {
      if (compareOrigins(entry.origin, same.origin) < 0) same.origin = entry.origin;
      for (const part of entry.parts) if (!same.parts.some((other) => samePart(other, part))) same.parts.push(part);
    }
  }
  const entries = found.map(dispositionOf);
  return entries.length < 2 ? entries : settled(entries.sort(compareDispositions));
}

type OrderedPart = { readonly order: string; readonly part: SentencePart };

/** An entry as its rows are put together. */
type Entry = {
  readonly words: BulkRow['words'];
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

function sameDate(a: PartialDate, b: PartialDate): boolean {
  if (a === b) return true;
  if (a.kind === 'unknown' || b.kind === 'unknown') return a.kind === b.kind;
  return a.earliest === b.earliest && a.latest === b.latest;
}

function samePart(a: OrderedPart, b: OrderedPart): boolean {
  return a.order === b.order && a.part.text === b.part.text && a.part.length === b.part.length && a.part.unit === b.part.unit;
}

/** Sentence parts in the order of their keys, and by content where the file gives no keys. */
function compareParts(a: OrderedPart, b: OrderedPart): number {
  const print = ({ order, part }: OrderedPart): string => `${order}/${part.text}/${part.length ?? ''}/${part.unit}`;
  return print(a) < print(b) ? -1 : 1;
}

function dispositionOf({ words, stepDate, dispositionDate, order, level, named, isCourt, parts, origin }: Entry): Disposition {
  const fromStep = stepDate.kind === 'known' || !isCourt || dispositionDate.kind === 'unknown';
  if (parts.length > 1) parts.sort(compareParts);
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
    sentence: { parts: parts.map(({ part }) => part) },
    origin,
  };
}

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
  const rivals = entries.filter((entry) => entry.kind === 'convicted' && entry.order === first.order && printPartialDate(entry.recorded) === day);
  if (rivals.every((entry) => entry.charge?.text === first.charge?.text)) return entries;
  return entries.map((entry) => (rivals.includes(entry) ? { ...entry, charge: undefined, chargeFrom: 'missing' } : entry));
}

const MISSING = { charge: undefined, from: 'missing' } as const;

type Named = { readonly charge: Charge | undefined; readonly from: Disposition['chargeFrom'] };

/** What the person was convicted of: the convicted offense, else the offense as disposed, else as charged. */
function convictedOf(row: BulkRow): Named {
  if (row.convicted.charge) return { charge: row.convicted.charge, from: 'convicted' };
  if (row.disposed.charge) return { charge: row.disposed.charge, from: 'disposed' };
  return charged(row);
}

/** The charge: its own cell, or the comment when the cell is blank or sends the reader there. */
function charged(row: BulkRow): Named {
  if (row.charged.charge) return { charge: row.charged.charge, from: 'charged' };
  const charge = row.chargeInComment;
  return charge ? { charge, from: 'comment' } : MISSING;
}

type CaseNumbers = { readonly own: readonly string[]; readonly court: readonly string[] };

const NO_NUMBERS: CaseNumbers = { own: [], court: [] };

/** The numbers of court rows: those of the step, and those among the further numbers. */
function caseNumbers(rows: readonly BulkRow[]): CaseNumbers {
  const own: string[] = [];
  const court: string[] = [];
  for (const row of rows) {
    if (row.kind !== 'court') continue;
    const { fileNumber, courtNumber } = row;
    if (fileNumber !== '') own.push(fileNumber);
    if (courtNumber !== '') court.push(courtNumber);
  }
  return own.length + court.length === 0 ? NO_NUMBERS : { own: distinct(own), court: distinct(court) };
}

function distinct(texts: readonly string[]): readonly string[] {
  return texts.length < 2 ? texts : [...new Set(texts)].sort();
}

function remarks(rows: readonly BulkRow[]): readonly string[] {
  const texts: string[] = [];
  for (const row of rows) {
    const { text } = row.comment;
    if (text !== '') texts.push(text);
  }
  return distinct(texts);
}

function personOf(all: readonly BulkRow[]): CriminalHistory['person'] {
  const first = all[0]!;
  const rows = [first];
  for (const row of all) if (!row.describesPersonAs(rows.at(-1)!)) rows.push(row);
  const birth = birthOf(rows);
  return {
    key: first.person,
    name: agreed(rows, (row) => row.name),
    cii: agreed(rows, (row) => row.cii),
    sex: agreed(rows, (row) => row.sex),
    race: agreed(rows, (row) => row.race),
    birth: birth.date,
    birthDoubt: birth.doubt,
  };
}

/** The one value that the rows give; the lowest in the alphabet when they disagree. */
function agreed(rows: readonly BulkRow[], of: (row: BulkRow) => string): string {
  let value = '';
  for (const row of rows) {
    const next = of(row);
    if (next !== value && next !== '' && (value === '' || next < value)) value = next;
  }
  return value;
}

/** Every birth date that any row gives, as one: a partial date gives way to a full one inside it; others span. */
function birthOf(rows: readonly BulkRow[]): { readonly date: PartialDate; readonly doubt: string | undefined } {
  let date: PartialDate = rows[0]!.birth;
  let doubt: string | undefined;
  for (const { birth } of rows) {
    if (birth === date) continue;
    if (birth.kind === 'unknown') {
      if (date.kind === 'unknown' && birth.why === 'unreadable') date = birth;
      continue;
    }
    if (date.kind === 'unknown' || isInside(birth, date)) date = birth;
    else if (!isInside(date, birth)) {
      date = spanning(date, birth);
      doubt = 'rows give different dates';
    }
  }
  return { date, doubt };
}

function isInside(inner: PartialDate, outer: PartialDate): boolean {
  return inner.kind === 'known' && outer.kind === 'known' && inner.earliest >= outer.earliest && inner.latest <= outer.latest;
}
