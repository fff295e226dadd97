import type { Problem, Result } from '../../basics/index.ts';
import { RowReader, type SetAsideRow } from './bulk-row.ts';
import { COLUMN_COUNT } from './columns.ts';
import { type Opening, missingColumn } from './recognize.ts';
import type { RowBatch } from './row-batch.ts';
import { RowScanner, SLOTS } from './row-scanner.ts';

/** Rows of one person that stand together: their bytes, and where they begin in the file's numbering. */
export type PersonRun = {
  readonly file: number;
  readonly person: string;
  readonly start: number;
  end: number;
  readonly firstRow: number;
  readonly firstLine: number;
  rows: number;
};

/** A row set aside, with the persons whose rows stand directly before and after it. */
export type LostInFile = { readonly row: SetAsideRow; readonly before: string; after: string };

/** What a first pass over a file finds. Nothing of the file itself is kept. */
export type FileSurvey = {
  readonly rows: number;
  readonly dataStart: number;
  readonly end: number;
  readonly runs: readonly PersonRun[];
  readonly setAside: readonly LostInFile[];
  readonly counties: ReadonlyMap<string, number>;
  readonly tolerated: readonly Problem[];
};

/**
 * The first pass: bytes come in pieces of any size; rows are split and checked, the persons' runs and the counties noted.
 * The same faults are found here and when the rows are read again, since both use the same scanner and the same checks.
 */
export class Surveyor {
  readonly #file: number;
  readonly #name: string;
  readonly #opening: Opening;
  readonly #reader = new RowReader();
  readonly #scanner = new RowScanner();
  readonly #runs: PersonRun[] = [];
  readonly #setAside: LostInFile[] = [];
  readonly #counties = new Map<string, number>();
  readonly #fieldCounts = new Map<number, number>();
  #rest = new Uint8Array(0);
  #offset: number;
  #rows = 0;
  #line: number;
  #wide = 0;
  #firstFaulty: { readonly bytes: Uint8Array; readonly line: number } | undefined;

  constructor(file: number, name: string, opening: Opening) {
    this.#file = file;
    this.#name = name;
    this.#opening = opening;
    this.#offset = opening.dataStart;
    this.#line = opening.firstLine;
  }

  /** Takes the next bytes of the file, the first of them being those at `opening.dataStart`. */
  add(piece: Uint8Array, atEnd: boolean): void {
    const bytes = this.#rest.length === 0 ? piece : joined(this.#rest, piece);
    const batch = new OneRowBatch(this.#file, bytes);
    const scanner = this.#scanner;
    let position = 0;
    while (position < bytes.length && scanner.next(bytes, position, bytes.length, atEnd, batch.starts, 0)) {
      if (scanner.fault !== 'blank-line') this.#row(batch, scanner);
      this.#line += scanner.lines;
      position = scanner.following;
    }
    this.#offset += position;
    this.#rest = bytes.slice(position);
  }

  finish(): Result<FileSurvey> {
    if (this.#rows === 0) return this.#refused('empty-file', 'the file has a header and no rows');
    if (this.#runs.length === 0) return { ok: false, problems: [this.#whyNothingIsUsable()] };
    const survey: FileSurvey = {
      rows: this.#rows,
      dataStart: this.#opening.dataStart,
      end: this.#offset,
      runs: this.#runs,
      setAside: this.#setAside,
      counties: this.#counties,
      tolerated: this.#tolerated(),
    };
    return { ok: true, value: survey };
  }

  #row(batch: OneRowBatch, scanner: RowScanner): void {
    batch.take(this.#rows, this.#line, scanner);
    const fault = this.#reader.fault(batch, 0);
    const following = this.#offset + scanner.following;
    if (fault) {
      const last = this.#runs.at(-1);
      this.#setAside.push({ row: this.#reader.setAside(batch, 0, fault), before: last?.person ?? '', after: '' });
      if (fault === 'wrong-field-count') this.#fieldCounts.set(scanner.fields, (this.#fieldCounts.get(scanner.fields) ?? 0) + 1);
      this.#firstFaulty ??= { bytes: batch.bytes.slice(scanner.start, scanner.following), line: this.#line };
    } else {
      this.#goodRow(batch, scanner, following);
    }
    this.#rows++;
  }

  #goodRow(batch: OneRowBatch, scanner: RowScanner, following: number): void {
    if (scanner.fields > COLUMN_COUNT) this.#wide++;
    const person = this.#reader.person(batch, 0);
    const county = this.#reader.county(batch, 0);
    this.#counties.set(county, (this.#counties.get(county) ?? 0) + 1);
    for (let i = this.#setAside.length - 1; i >= 0 && this.#setAside[i]!.after === ''; i--) this.#setAside[i]!.after = person;
    const last = this.#runs.at(-1);
    if (last?.person === person) {
      last.end = following;
      last.rows = this.#rows + 1 - last.firstRow;
    } else {
      this.#runs.push({ file: this.#file, person, start: this.#offset + scanner.start, end: following, firstRow: this.#rows, firstLine: this.#line, rows: 1 });
    }
  }

  #tolerated(): readonly Problem[] {
    const found: Problem[] = [];
    const tell = (code: string, hint: string): void => void found.push({ code, file: this.#name, hint });
    if (this.#opening.byteOrderMark) tell('byte-order-mark', 'begins with a byte-order mark; it was left out');
    if (this.#opening.header === 'trailing-comma') tell('trailing-comma', 'the header ends in a comma; the empty name was left out');
    if (this.#wide > 0) tell('trailing-comma', `${this.#wide} rows end in a comma; the empty 96th field was left out`);
    return found;
  }

  #whyNothingIsUsable(): Problem {
    const [only] = this.#fieldCounts;
    if (this.#fieldCounts.size === 1 && only && only[1] === this.#rows) return missingColumn(this.#name, this.#firstFaulty!.bytes, this.#firstFaulty!.line, only[0]);
    const first = this.#setAside[0]!.row;
    return { code: 'no-usable-row', file: this.#name, line: first.origin.line, field: first.field, hint: `no row of the file can be used; of the first: ${first.hint}` };
  }

  #refused(code: string, hint: string): Result<never> {
    return { ok: false, problems: [{ code, file: this.#name, hint }] };
  }
}

/** A batch that holds one row at a time, so that the checks of whole batches serve the first pass too. */
class OneRowBatch implements RowBatch {
  readonly file: number;
  readonly bytes: Uint8Array;
  readonly count = 1;
  readonly starts = new Int32Array(SLOTS);
  readonly ends = new Int32Array(1);
  readonly lines = new Float64Array(1);
  readonly faults = new Uint8Array(1);
  readonly fieldCounts = new Int32Array(1);
  firstRow = 0;

  constructor(file: number, bytes: Uint8Array) {
    this.file = file;
    this.bytes = bytes;
  }

  take(row: number, line: number, scanner: RowScanner): void {
    this.firstRow = row;
    this.lines[0] = line;
    this.ends[0] = scanner.end;
    this.faults[0] = scanner.fault === 'none' ? 0 : scanner.fault === 'bad-quote' ? 3 : 2;
    this.fieldCounts[0] = scanner.fields;
  }
}

function joined(a: Uint8Array, b: Uint8Array): Uint8Array<ArrayBuffer> {
  const both = new Uint8Array(a.length + b.length);
  both.set(a);
  both.set(b, a.length);
  return both;
}
