import type { ByteSink } from '../../basics/index.ts';
import { FAULTS, type RowBatch } from './row-batch.ts';
import { RowScanner, SLOTS } from './row-scanner.ts';

/**
 * What reads rows: a scanner, and, where there is one that is quicker with bytes and tables of its own, room for those.
 * The results are the same with any.
 */
export type RowTools = {
  readonly scanner: RowScanner;
  readonly room?: Uint8Array<ArrayBuffer>;
  readonly starts?: Int32Array<ArrayBuffer>;
};

export function plainRowTools(): RowTools {
  return { scanner: new RowScanner() };
}

/** Where bytes stand in the inputs. */
export type BatchPlace = { readonly file: number; readonly firstRow: number; readonly firstLine: number };

/** Rows as they are read one after the other: a batch that grows at its end, and can forget all rows but the last. */
export class RowTable implements RowBatch {
  bytes: Uint8Array = new Uint8Array(0);
  count = 0;
  files: Int32Array;
  numbers: Float64Array;
  starts: Int32Array;
  ends: Int32Array;
  lines: Float64Array;
  faults: Uint8Array;
  fieldCounts: Int32Array;
  readonly #scanner: RowScanner;
  #position = 0;
  #end = 0;
  #file = 0;
  #number = 0;
  #line = 1;

  constructor({ scanner, starts = new Int32Array(64 * SLOTS) }: RowTools = plainRowTools()) {
    const room = Math.floor(starts.length / SLOTS);
    this.#scanner = scanner;
    this.starts = starts;
    this.ends = new Int32Array(room);
    this.files = new Int32Array(room);
    this.numbers = new Float64Array(room);
    this.lines = new Float64Array(room);
    this.faults = new Uint8Array(room);
    this.fieldCounts = new Int32Array(room);
  }

  /** Begins anew with bytes that hold whole rows. */
  open(bytes: Uint8Array, place: BatchPlace): void {
    this.bytes = bytes;
    this.count = 0;
    this.goOn(0, bytes.length, place);
  }

  /** Goes on with whole rows that stand between two offsets in the same bytes and come from elsewhere in the inputs. */
  goOn(from: number, end: number, { file, firstRow, firstLine }: BatchPlace): void {
    this.#file = file;
    this.#number = firstRow;
    this.#position = from;
    this.#end = end;
    this.#line = firstLine;
  }

  /** Reads the next row; false behind the last. Blank lines are no rows. */
  next(): boolean {
    const { bytes } = this;
    const scanner = this.#scanner;
    while (this.#position < this.#end) {
      const at = this.count;
      if (at === this.ends.length) this.#grow();
      scanner.next(bytes, this.#position, this.#end, true, this.starts, at * SLOTS);
      const line = this.#line;
      this.#line += scanner.lines;
      this.#position = scanner.following;
      if (scanner.fault === 'blank-line') continue;
      this.ends[at] = scanner.end;
      this.files[at] = this.#file;
      this.numbers[at] = this.#number++;
      this.lines[at] = line;
      this.faults[at] = scanner.fault === 'none' ? 0 : FAULTS.indexOf(scanner.fault);
      this.fieldCounts[at] = scanner.fields;
      this.count++;
      return true;
    }
    return false;
  }

  /** Forgets all rows but the last, which becomes the first. */
  keepLast(): void {
    const last = this.count - 1;
    if (last <= 0) return;
    this.starts.copyWithin(0, last * SLOTS, (last + 1) * SLOTS);
    this.ends[0] = this.ends[last]!;
    this.files[0] = this.files[last]!;
    this.numbers[0] = this.numbers[last]!;
    this.lines[0] = this.lines[last]!;
    this.faults[0] = this.faults[last]!;
    this.fieldCounts[0] = this.fieldCounts[last]!;
    this.count = 1;
  }

  /** Forgets all rows. */
  keepNone(): void {
    this.count = 0;
  }

  alike(a: number, b: number, length: number): number {
    return this.#scanner.alike(this.bytes, a, b, length);
  }

  copyFields(sink: ByteSink, row: number, spans: Int32Array): void {
    this.#scanner.copyFields(sink, this.bytes, this.starts, row * SLOTS, spans);
  }

  #grow(): void {
    const room = this.ends.length * 2;
    this.starts = grown(this.starts, new Int32Array(room * SLOTS));
    this.ends = grown(this.ends, new Int32Array(room));
    this.files = grown(this.files, new Int32Array(room));
    this.numbers = grown(this.numbers, new Float64Array(room));
    this.lines = grown(this.lines, new Float64Array(room));
    this.faults = grown(this.faults, new Uint8Array(room));
    this.fieldCounts = grown(this.fieldCounts, new Int32Array(room));
  }
}

function grown<T extends Int32Array | Float64Array | Uint8Array>(from: T, to: T): T {
  to.set(from);
  return to;
}

/** Splits bytes that hold whole rows. Blank lines are no rows. */
export function splitRows(bytes: Uint8Array, place: BatchPlace): RowBatch {
  const table = new RowTable();
  table.open(bytes, place);
  while (table.next());
  return table;
}
