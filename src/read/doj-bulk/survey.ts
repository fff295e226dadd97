import type { Problem, Result } from '../../basics/index.ts';
import { RowReader } from './bulk-row.ts';
import { COLUMN_COUNT } from './columns.ts';
import { type Opening, missingColumn } from './recognize.ts';
import type { RowBatch } from './row-batch.ts';
import { RowScanner, SLOTS } from './row-scanner.ts';
import { type RowTools, plainRowTools } from './row-table.ts';
import { type RunTable, RunTableBuilder } from './run-table.ts';
import { type SetAsideRow, rowFault, setAside } from './set-aside.ts';

/** A row set aside: its bytes in the file, and the persons whose rows stand directly before and after it; '' where the part has none. */
export type LostInFile = {
  readonly row: SetAsideRow;
  readonly start: number;
  readonly end: number;
  readonly before: string;
  after: string;
};

/** What a first pass over part of a file finds. Rows and lines are counted from the start of the part. */
export type PartSurvey = {
  readonly start: number;
  /** Where the first row behind the part begins. */
  readonly end: number;
  readonly rows: number;
  readonly lines: number;
  readonly runs: RunTable;
  readonly setAside: readonly LostInFile[];
  readonly counties: ReadonlyMap<string, number>;
  /** How many rows end in a comma. */
  readonly wide: number;
  /** How many rows have each wrong number of fields. */
  readonly fieldCounts: ReadonlyMap<number, number>;
  readonly firstFaulty: Uint8Array | undefined;
};

/** The same for a whole file, rows and lines counted as a reader of the file would. */
export type FileSurvey = {
  readonly rows: number;
  readonly dataStart: number;
  readonly end: number;
  readonly runs: RunTable;
  readonly setAside: readonly LostInFile[];
  readonly counties: ReadonlyMap<string, number>;
  readonly tolerated: readonly Problem[];
};

/** Room for the runs of a part; more is made when it is full. */
const FIRST_ROOM = 1 << 12;

/**
 * The first pass over a part of a file: rows are split and checked, the persons' runs and the counties noted, and nothing
 * of the rows is kept. The same faults are found here and when the rows are read again, since both use the same scanner
 * and the same checks.
 */
export class PartSurveyor {
  readonly #start: number;
  readonly #reader = new RowReader();
  readonly #scanner: RowScanner;
  readonly #runs = new RunTableBuilder(FIRST_ROOM);
  readonly #setAside: LostInFile[] = [];
  readonly #counties = new Map<string, number>();
  readonly #fieldCounts = new Map<number, number>();
  readonly #batch: OneRowBatch;
  #position: number;
  #rows = 0;
  #lines = 0;
  #wide = 0;
  #waiting = 0;
  #lastCounty = '';
  #ofLastCounty = 0;
  #firstFaulty: Uint8Array | undefined;

  constructor(file: number, start: number, tools: RowTools = plainRowTools()) {
    this.#start = start;
    this.#position = start;
    this.#scanner = tools.scanner;
    this.#batch = new OneRowBatch(file, tools.starts ?? new Int32Array(SLOTS));
  }

  /** Offset in the file of the next byte wanted. */
  get position(): number {
    return this.#position;
  }

  /**
   * Takes bytes that begin at `position` and reads the rows that begin before `end` (an offset in the file). A row that
   * the bytes do not hold whole is left for the next call, unless they are the last of the file.
   */
  take(bytes: Uint8Array, end: number, atEnd: boolean): void {
    const batch = this.#batch;
    const scanner = this.#scanner;
    const origin = this.#position;
    const stop = end - origin;
    batch.bytes = bytes;
    let position = 0;
    while (
      position < stop &&
      position < bytes.length &&
      scanner.next(bytes, position, bytes.length, atEnd, batch.starts, 0)
    ) {
      if (scanner.fault !== 'blank-line') this.#row(batch, scanner, origin);
      this.#lines += scanner.lines;
      position = scanner.following;
    }
    this.#position = origin + position;
  }

  finish(): PartSurvey {
    this.#noteCounty();
    return {
      start: this.#start,
      end: this.#position,
      rows: this.#rows,
      lines: this.#lines,
      runs: this.#runs.table(),
      setAside: this.#setAside,
      counties: this.#counties,
      wide: this.#wide,
      fieldCounts: this.#fieldCounts,
      firstFaulty: this.#firstFaulty,
    };
  }

  #row(batch: OneRowBatch, scanner: RowScanner, origin: number): void {
    batch.take(this.#rows, this.#lines, scanner);
    const fault = rowFault(batch, 0);
    if (fault) {
      this.#setAside.push({
        row: setAside(batch, 0, fault),
        start: origin + scanner.start,
        end: origin + scanner.end,
        before: this.#runs.last,
        after: '',
      });
      if (fault === 'wrong-field-count')
        this.#fieldCounts.set(scanner.fields, (this.#fieldCounts.get(scanner.fields) ?? 0) + 1);
      this.#firstFaulty ??= batch.bytes.slice(scanner.start, scanner.following);
    } else {
      if (scanner.fields > COLUMN_COUNT) this.#wide++;
      this.#county(this.#reader.county(batch, 0));
      const person = this.#reader.person(batch, 0);
      this.#runs.row(person, origin + scanner.start, this.#rows, this.#lines);
      for (; this.#waiting < this.#setAside.length; this.#waiting++) this.#setAside[this.#waiting]!.after = person;
    }
    this.#rows++;
  }

  /** Counts a row of the county: many stand together. */
  #county(county: string): void {
    if (county !== this.#lastCounty) this.#noteCounty();
    this.#lastCounty = county;
    this.#ofLastCounty++;
  }

  #noteCounty(): void {
    if (this.#ofLastCounty > 0)
      this.#counties.set(this.#lastCounty, (this.#counties.get(this.#lastCounty) ?? 0) + this.#ofLastCounty);
    this.#ofLastCounty = 0;
  }
}

/**
 * A place near the start of the bytes where a row begins, guessed: behind a line end, with three whole rows following.
 * A guess may be wrong (a line end inside quotes), so whoever reads up to it must confirm it. -1 when there is none.
 */
export function guessRowStart(bytes: Uint8Array, atEnd: boolean): number {
  const scanner = new RowScanner();
  const starts = new Int32Array(SLOTS);
  for (let line = bytes.indexOf(10) + 1; line > 0; line = bytes.indexOf(10, line) + 1) {
    let position = line;
    let good = 0;
    while (
      good < 3 &&
      position < bytes.length &&
      scanner.next(bytes, position, bytes.length, atEnd, starts, 0) &&
      scanner.fault === 'none'
    ) {
      position = scanner.following;
      good++;
    }
    if (good === 3) return line;
  }
  return -1;
}

/** The parts of a file, one after the other, as one survey; or why the file is refused. */
export function joinParts(name: string, opening: Opening, parts: readonly PartSurvey[]): Result<FileSurvey> {
  const runs = new RunTableBuilder(parts.reduce((sum, part) => sum + part.runs.person.length, 0));
  const setAsideRows: LostInFile[] = [];
  const counties = new Map<string, number>();
  let rows = 0;
  let lines = opening.firstLine;
  for (const part of parts) {
    const first = part.runs.people[part.runs.person[0] ?? -1] ?? '';
    for (const lost of setAsideRows) if (lost.after === '') lost.after = first;
    for (const { row, start, end, before, after } of part.setAside) {
      const origin = { ...row.origin, row: row.origin.row + rows, line: row.origin.line + lines };
      setAsideRows.push({ row: { ...row, origin }, start, end, before: before === '' ? runs.last : before, after });
    }
    runs.append(part.runs, rows, lines);
    for (const [county, count] of part.counties) counties.set(county, (counties.get(county) ?? 0) + count);
    rows += part.rows;
    lines += part.lines;
  }
  if (rows === 0)
    return { ok: false, problems: [{ code: 'empty-file', file: name, hint: 'the file has a header and no rows' }] };
  if (runs.length === 0) return { ok: false, problems: [whyNothingIsUsable(name, rows, parts, setAsideRows)] };
  const end = parts.at(-1)!.end;
  return {
    ok: true,
    value: {
      rows,
      dataStart: opening.dataStart,
      end,
      runs: runs.table(),
      setAside: setAsideRows,
      counties,
      tolerated: tolerated(name, opening, parts),
    },
  };
}

function whyNothingIsUsable(
  name: string,
  rows: number,
  parts: readonly PartSurvey[],
  lost: readonly LostInFile[],
): Problem {
  const counts = new Set(parts.flatMap((part) => [...part.fieldCounts.keys()]));
  const slipped = parts.reduce((sum, part) => sum + [...part.fieldCounts.values()].reduce((a, b) => a + b, 0), 0);
  const first = lost[0]!.row;
  const bytes = parts.find((part) => part.firstFaulty)?.firstFaulty;
  if (counts.size === 1 && slipped === rows && bytes)
    return missingColumn(name, bytes, first.origin.line, [...counts][0]!);
  return {
    code: 'no-usable-row',
    file: name,
    line: first.origin.line,
    field: first.field,
    hint: `no row of the file can be used; of the first: ${first.hint}`,
  };
}

function tolerated(name: string, opening: Opening, parts: readonly PartSurvey[]): readonly Problem[] {
  const found: Problem[] = [];
  const tell = (code: string, hint: string): void => void found.push({ code, file: name, hint });
  const wide = parts.reduce((sum, part) => sum + part.wide, 0);
  if (opening.byteOrderMark) tell('byte-order-mark', 'begins with a byte-order mark; it was left out');
  if (opening.header === 'trailing-comma')
    tell('trailing-comma', 'the header ends in a comma; the empty name was left out');
  if (wide > 0) tell('trailing-comma', `${wide} rows end in a comma; the empty 96th field was left out`);
  return found;
}

/** A batch that holds one row at a time, so that the checks of whole batches serve the first pass too. */
class OneRowBatch implements RowBatch {
  bytes: Uint8Array = new Uint8Array(0);
  readonly count = 1;
  readonly starts: Int32Array;
  readonly ends = new Int32Array(1);
  readonly lines = new Float64Array(1);
  readonly faults = new Uint8Array(1);
  readonly fieldCounts = new Int32Array(1);
  readonly files: Int32Array;
  readonly numbers = new Float64Array(1);

  constructor(file: number, starts: Int32Array) {
    this.files = Int32Array.of(file);
    this.starts = starts;
  }

  alike(): number {
    return 0;
  }

  copyFields(): void {
    // Nothing is written of rows that are only surveyed.
  }

  take(row: number, line: number, scanner: RowScanner): void {
    this.numbers[0] = row;
    this.lines[0] = line;
    this.ends[0] = scanner.end;
    this.faults[0] = scanner.fault === 'none' ? 0 : scanner.fault === 'bad-quote' ? 3 : 2;
    this.fieldCounts[0] = scanner.fields;
  }
}
