import { MISSING_DATE, NONE, type PartialDate, sameDate, sortFew } from '../../basics/index.ts';
import {
  type Charge,
  type Count,
  type CriminalHistory,
  type Cycle,
  type CycleReader,
  type EventKind,
  type HistoryEvent,
  type LostRow,
  type Origin,
  compareOrigins,
} from '../../history/index.ts';
import { type Bearing, type Wanted, bearingsOf, cycleOf } from './bearing.ts';
import type { BulkRow } from './bulk-row.ts';
import { countsOf } from './counts-of.ts';
import { sixDigits } from './digits.ts';
import { charged, dispositionsOf } from './dispositions-of.ts';
import { homeOf } from './home-of.ts';
import { personOf } from './person-of.ts';

/** A history, where its first row stands, and how many of its rows said the same as another, byte for byte. */
export type BuiltHistory = {
  readonly history: CriminalHistory;
  readonly first: Origin;
  readonly repeated: number;
  /** Where the history may leave something out: cycles with every count in them, made when they are asked for. */
  readonly reader?: CycleReader;
};

/**
 * All rows of one person → their history. The result does not depend on the order of the rows, nor on repeated rows:
 * rows are put in the order of the record's own keys, and entries that say the same are one entry.
 */
export function buildHistory(
  rows: readonly BulkRow[],
  lost: readonly LostRow[],
  wanted: Wanted = 'everything',
): BuiltHistory {
  const { cycles, parted, repeated } = cyclesFrom(rows, wanted);
  const history = { person: personOf(rows), cycles, lost };
  const whole = new Map<string, Cycle | undefined>();
  const wholeCycle = (key: string): Cycle | undefined => {
    if (!parted.includes(Number(key))) return cycles.find((each) => each.key === key);
    if (!whole.has(key)) {
      const own = ofCycle(rows, Number(key));
      whole.set(key, cyclesFrom(own, 'everything').cycles[0]);
    }
    return whole.get(key);
  };
  // The charge of a count is that of one of its rows.
  const mayName = (key: string, meant: (charge: Charge) => boolean): boolean => {
    for (const row of ofCycle(rows, Number(key))) {
      const { charge } = charged(row);
      if (charge !== undefined && meant(charge)) return true;
    }
    return false;
  };
  return { history, first: firstOf(rows), repeated, reader: { wholeCycle, mayName } };
}

/** The cycles, which of them have something left out, and how many rows repeat another. */
function cyclesFrom(
  rows: readonly BulkRow[],
  wanted: Wanted,
): { readonly cycles: readonly Cycle[]; readonly parted: readonly number[]; readonly repeated: number } {
  const { counts, repeats } = countsOf(rows);
  const events = new Events();
  let last: BulkRow | undefined;
  const bearings = bearingsOf(counts, wanted);
  const parted: number[] = [];
  let step = -1;
  let stepMatters = false;
  for (const [i, count] of counts.entries()) {
    const bearing = bearings[i]!;
    if (bearing !== 'full' && parted.at(-1) !== cycleOf(count[0]!)) parted.push(cycleOf(count[0]!));
    if (bearing === 'none') continue;
    if (bearing === 'full') placeCount(count, repeats, events);
    else if (bearing === 'day') last = placeDays(count, events, last);
    else {
      // Case numbers are those of a whole court step, and are asked for only where the step tells of a conviction.
      const own = stepOf(count[0]!);
      if (own !== step) stepMatters = stepIsFull(counts, bearings, i);
      step = own;
      if (stepMatters) placeNumber(count, events);
    }
  }
  return { cycles: cyclesOf(events.all), parted, repeated: repeats.length };
}

function ofCycle(rows: readonly BulkRow[], cycle: number): readonly BulkRow[] {
  const own: BulkRow[] = [];
  for (const row of rows) if (cycleOf(row) === cycle) own.push(row);
  return own;
}

function firstOf(rows: readonly BulkRow[]): Origin {
  let first = rows[0]!;
  for (const row of rows) {
    // Rows of a batch mostly come in their order.
    if (row.batch === first.batch ? row.index < first.index : compareOrigins(row.origin, first.origin) < 0) first = row;
  }
  return first.origin;
}

/** What follows the six digits of cycle and step in a count's key. */
const STEP = 1_000_000;

/** Cycle and step, the first six digits of the key. */
function stepOf({ countOrder }: BulkRow): number {
  return Math.floor(countOrder / STEP);
}

/** True when some count of the step of count `i` is placed in full. Counts of a step stand together. */
function stepIsFull(counts: readonly BulkRow[][], bearings: readonly Bearing[], i: number): boolean {
  const step = stepOf(counts[i]![0]!);
  for (let at = i; at >= 0 && stepOf(counts[at]![0]!) === step; at--) if (bearings[at] === 'full') return true;
  for (let at = i; at < counts.length && stepOf(counts[at]![0]!) === step; at++)
    if (bearings[at] === 'full') return true;
  return false;
}

/** What of an event's counts matters: all of them, their case numbers, or only the day. */
const ALL_COUNTS = 0;
const NUMBERS = 1;
const DAY = 2;

type Of = typeof ALL_COUNTS | typeof NUMBERS | typeof DAY;

type GrowingEvent = HistoryEvent & { readonly counts: Count[] };

type EventAt = Pick<HistoryEvent, 'kind' | 'date' | 'county' | 'agency'>;

/** Events as counts are put into them, in the order of their keys, since counts are. */
class Events {
  readonly all: GrowingEvent[] = [];
  /** Of each: its key, and what of its counts matters, in one number. */
  readonly #marks: number[] = [];

  /** Puts a count into the event of these keys and words; without a count there is only the event. */
  place(step: number, of: Of, at: EventAt, count?: Count): void {
    const mark = step * 4 + of;
    const known = this.#find(mark, at);
    if (known) {
      if (count) known.counts.push(count);
      return;
    }
    const { kind, date, county, agency } = at;
    this.#marks.push(mark);
    this.all.push({ kind, key: sixDigits(step), date, county, agency, counts: count ? [count] : NO_COUNTS });
  }

  /** All events of a key stand together at the end. */
  #find(mark: number, { kind, date, county, agency }: EventAt): GrowingEvent | undefined {
    const marks = this.#marks;
    for (let i = marks.length - 1; i >= 0 && marks[i]! >> 2 === mark >> 2; i--) {
      const event = this.all[i]!;
      if (
        marks[i] === mark &&
        event.kind === kind &&
        event.county === county &&
        event.agency === agency &&
        sameDay(event.date, date)
      )
        return event;
    }
    return undefined;
  }
}

/** Dates that are not known tell no events apart. */
function sameDay(a: PartialDate, b: PartialDate): boolean {
  return a.kind === 'known' ? sameDate(a, b) : b.kind === 'unknown';
}

const COURT_OF_NO_DAY: EventAt = { kind: 'court', date: MISSING_DATE, county: '', agency: '' };

/** A count of which only the case number matters. */
function placeNumber(rows: readonly BulkRow[], events: Events): void {
  const numbers = caseNumbers(rows);
  if (numbers.own.length + numbers.court.length === 0) return;
  const count: Count = {
    id: rows[0]!.countId,
    charge: undefined,
    level: 'unknown',
    dispositions: NONE,
    caseNumbers: numbers.own,
    courtNumbers: numbers.court,
    remarks: NONE,
    origins: NONE,
  };
  events.place(stepOf(rows[0]!), NUMBERS, COURT_OF_NO_DAY, count);
}

/** A count of which only the days of its arrest or supervision matter. `last` is the row placed before: mostly of the same step. */
function placeDays(rows: readonly BulkRow[], events: Events, last: BulkRow | undefined): BulkRow | undefined {
  for (const row of rows) {
    const { kind, stepDate: date } = row;
    const step = stepOf(row);
    if (last && date === last.stepDate && kind === last.kind && step === stepOf(last)) continue;
    last = row;
    events.place(step, DAY, { kind, date, county: '', agency: '' });
  }
  return last;
}

const NO_COUNTS = NONE as never[];

/** Puts a count into the event of the row that convicts, or else of its first row. */
function placeCount(rows: readonly BulkRow[], repeats: readonly BulkRow[], events: Events): void {
  const dispositions = dispositionsOf(rows);
  const convicting = dispositions.find((entry) => entry.kind === 'convicted');
  const home = homeOf(rows, convicting);
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
    origins: originsOf(rows, repeats),
  };
  add(events, home, kind, count);
  if (rows.length === 1) return;
  for (const row of rows) {
    if (row.kind !== kind && (row.kind === 'deceased' || row.kind === 'registration')) {
      add(events, row, row.kind, {
        ...count,
        charge: charged(row).charge,
        dispositions: NONE,
        caseNumbers: NONE,
        courtNumbers: NONE,
        origins: [row.origin],
      });
    }
  }
}

function originsOf(rows: readonly BulkRow[], repeats: readonly BulkRow[]): readonly Origin[] {
  if (rows.length === 1 && repeats.length === 0) return [rows[0]!.origin];
  const { countOrder } = rows[0]!;
  const origins: Origin[] = [];
  for (const row of rows) origins.push(row.origin);
  for (const row of repeats) if (row.countOrder === countOrder) origins.push(row.origin);
  return sortFew(origins, compareOrigins);
}

function add(events: Events, row: BulkRow, kind: EventKind, count: Count): void {
  const { stepDate: date, county, agency } = row;
  events.place(stepOf(row), ALL_COUNTS, { kind, date, county, agency }, count);
}

function cyclesOf(events: Iterable<HistoryEvent>): readonly Cycle[] {
  const cycles: { readonly key: string; readonly events: HistoryEvent[] }[] = [];
  let last: (typeof cycles)[number] | undefined;
  for (const event of events) {
    // Events come in the order of their keys, so that the cycle is nearly always the last one.
    if (!last || !event.key.startsWith(last.key)) {
      const key = event.key.slice(0, 3);
      last = cycles.find((each) => each.key === key);
      if (!last) cycles.push((last = { key, events: [] }));
    }
    last.events.push(event);
  }
  return cycles;
}

type CaseNumbers = { readonly own: readonly string[]; readonly court: readonly string[] };

const NO_NUMBERS: CaseNumbers = { own: NONE, court: NONE };

/** The numbers of court rows: those of the step, and those among the further numbers. */
function caseNumbers(rows: readonly BulkRow[]): CaseNumbers {
  let [own, court] = [NO_TEXTS, NO_TEXTS];
  for (const row of rows) {
    if (row.kind !== 'court') continue;
    own = withText(own, row.fileNumber);
    court = withText(court, row.courtNumber);
  }
  return own.length + court.length === 0 ? NO_NUMBERS : { own: distinct(own), court: distinct(court) };
}

function remarks(rows: readonly BulkRow[]): readonly string[] {
  return distinct(rows.reduce((texts, { comment }) => withText(texts, comment.text), NO_TEXTS));
}

const NO_TEXTS = NONE as never[] as string[];

/** With one more text, if it says anything and is not the last: mostly the rows of a count say the same. */
function withText(texts: string[], text: string): string[] {
  if (text === '' || texts.at(-1) === text) return texts;
  if (texts.length === 0) return [text];
  texts.push(text);
  return texts;
}

function distinct(texts: readonly string[]): readonly string[] {
  return texts.length < 2 ? texts : [...new Set(texts)].sort();
}
