import { type PartialDate, printPartialDate, spanning } from '../../basics/index.ts';
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
 * to one, but for their case numbers and the days of arrests and of supervision, and is several times quicker; the facts about convictions are the same.
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
  let last: BulkRow | undefined;
  for (const [, count] of inOrder(counts)) {
    const bearing = wanted === 'everything' ? 'full' : bearingOf(count);
    if (bearing === 'full') placeCount(count, events);
    else if (bearing === 'number') placeNumber(count, events);
    else if (bearing === 'day') last = placeDays(count, events, last);
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

/** What a count has to do with convictions: everything, nothing but the case number or the day, or nothing. */
function bearingOf(rows: readonly BulkRow[]): 'full' | 'number' | 'day' | 'none' {
  let court = false;
  let day = false;
  for (const row of rows) {
    if (!WITHOUT_EFFECT.has(row.words.kind)) return 'full';
    const { kind } = row;
    if (kind === 'registration' || kind === 'deceased') return 'full';
    if (kind === 'court') court = true;
    else if (kind !== 'other') day = true;
  }
  return court ? 'number' : day ? 'day' : 'none';
}

type Events = Map<string, { readonly event: Omit<HistoryEvent, 'counts'>; readonly counts: Count[] }>;

/** A count of which only the case number matters. */
function placeNumber(rows: readonly BulkRow[], events: Events): void {
  const numbers = caseNumbers(rows);
  if (numbers.own.length + numbers.court.length === 0) return;
  const id = rows[0]!.countId;
  const key = id.slice(0, 6);
  const count: Count = { id, charge: undefined, level: 'unknown', dispositions: [], caseNumbers: numbers.own, courtNumbers: numbers.court, remarks: [], origins: [] };
  const found = events.get(key);
  if (found) found.counts.push(count);
  else events.set(key, { event: { kind: 'court', key, date: { kind: 'unknown', why: 'missing' }, county: '', agency: '' }, counts: [count] });
}

/** A count of which only the days of its arrest or supervision matter. `last` is the row placed before: mostly of the same step. */
function placeDays(rows: readonly BulkRow[], events: Events, last: BulkRow | undefined): BulkRow | undefined {
  for (const row of rows) {
    const { kind, stepDate: date } = row;
    const step = Math.floor(row.countOrder / 1_000_000);
    if (last && date === last.stepDate && kind === last.kind && step === Math.floor(last.countOrder / 1_000_000)) continue;
    last = row;
    const id = date.kind === 'known' ? `#${step}${kind}${date.earliest}${date.latest}` : `#${step}${kind}`;
    if (!events.has(id)) events.set(id, { event: { kind, key: String(step).padStart(6, '0'), date, county: '', agency: '' }, counts: NO_COUNTS });
  }
  return last;
}

const NO_COUNTS: Count[] = [];

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
  else events.set(id, { event: { kind, key, date, county, agency }, counts: [count] });
}

/** Of two rows of a count the one with the lower content, so that the choice does not depend on their order. */
function earlierRow(a: BulkRow, b: BulkRow): BulkRow {
  const day = (row: BulkRow): number => (row.stepDate.kind === 'known' ? row.stepDate.earliest : 99_999_999);
  if (day(a) !== day(b)) return day(a) < day(b) ? a : b;
  if (a.kind !== b.kind) return a.kind < b.kind ? a : b;
  return a.charged.text <= b.charged.text ? a : b;
}

function cyclesOf(events: Iterable<{ readonly event: Omit<HistoryEvent, 'counts'>; readonly counts: Count[] }>): readonly Cycle[] {
  const cycles = new Map<string, HistoryEvent[]>();
  for (const { event, counts } of events) {
    const key = event.key.slice(0, 3);
    const list = cycles.get(key);
    const whole: HistoryEvent = { ...event, counts };
    if (list) list.push(whole);
    else cycles.set(key, [whole]);
  }
  return [...cycles].map(([key, list]) => ({ key, events: list }));
}

function dispositionsOf(rows: readonly BulkRow[]): readonly Disposition[] {
  const found = new Map<string, { readonly entry: Disposition; readonly parts: Map<string, SentencePart>; origin: Disposition['origin'] }>();
  for (const row of rows) {
    if (row.words.kind === 'none') continue;
    const entry = dispositionOf(row);
    const key = rows.length === 1 ? '' : dispositionKey(row, entry);
    let known = found.get(key);
    if (!known) found.set(key, (known = { entry, parts: new Map(), origin: entry.origin }));
    else if (compareOrigins(entry.origin, known.origin) < 0) known.origin = entry.origin;
    const given = row.sentencePart;
    if (given) known.parts.set(`${given.order}/${given.part.text}/${given.part.length ?? ''}/${given.part.unit}`, given.part);
  }
  const entries = [...found.values()].map(({ entry, parts, origin }) => ({ ...entry, origin, sentence: { parts: sorted(parts) } }));
  return entries.length < 2 ? entries : settled(entries.sort(compareDispositions));
}

function sorted(parts: ReadonlyMap<string, SentencePart>): readonly SentencePart[] {
  if (parts.size < 2) return [...parts.values()];
  return [...parts.keys()].sort().map((key) => parts.get(key)!);
}

function dispositionOf(row: BulkRow): Disposition {
  const { words } = row;
  const fromStep = row.stepDate.kind === 'known' || row.kind !== 'court' || row.dispositionDate.kind === 'unknown';
  const date = fromStep ? row.stepDate : row.dispositionDate;
  const charge = convictedOf(row);
  return {
    kind: words.kind,
    text: words.text,
    statute: words.statute,
    date,
    dateFrom: fromStep ? 'step' : 'disposition',
    recorded: row.dispositionDate.kind === 'known' ? row.dispositionDate : row.stepDate,
    order: row.dispositionOrder,
    level: words.kind === 'reduced' ? loweredLevel(row.level, words.lowersTo) : row.level,
    charge: charge.charge,
    chargeFrom: charge.from,
    sentence: { parts: [] },
    origin: row.origin,
  };
}

/** An entry that says "reduced" and names no level: what the row gives, unless that is still the felony it was. */
function loweredLevel(level: Level, lowersTo: Level): Level {
  if (lowersTo !== 'unknown') return lowersTo;
  return level === 'felony' ? 'unknown' : level;
}

/** Rows that agree on all of this are parts of one entry. */
function dispositionKey(row: BulkRow, entry: Disposition): string {
  return [entry.text, row.dispositionOrder, printPartialDate(entry.recorded), printPartialDate(entry.date), entry.level, entry.charge?.text ?? '', row.county].join('\n');
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
  return row.comment.charge ? { charge: row.comment.charge, from: 'comment' } : { charge: undefined, from: 'missing' };
}

/** The numbers of court rows: those of the step, and those among the further numbers. */
function caseNumbers(rows: readonly BulkRow[]): { readonly own: readonly string[]; readonly court: readonly string[] } {
  return { own: distinct(rows.map((row) => row.caseNumber)), court: distinct(rows.map((row) => row.courtNumber)) };
}

function distinct(texts: readonly string[]): readonly string[] {
  const filled = texts.filter((text) => text !== '');
  return filled.length < 2 ? filled : [...new Set(filled)].sort();
}

function remarks(rows: readonly BulkRow[]): readonly string[] {
  return distinct(rows.map((row) => row.comment.text));
}

function personOf(all: readonly BulkRow[]): CriminalHistory['person'] {
  const first = all[0]!;
  const rows = all.filter((row, i) => i === 0 || !row.describesPersonAs(all[i - 1]!));
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
