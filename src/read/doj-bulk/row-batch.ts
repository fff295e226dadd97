import { textOf } from '../../basics/index.ts';
import { type RowFault, RowScanner, SLOTS } from './row-scanner.ts';

const FAULTS: readonly RowFault[] = ['none', 'blank-line', 'wrong-field-count', 'bad-quote'];

/** A piece of an input: whole rows as bytes, and where each row and each of its fields begins. */
export type RowBatch = {
  readonly bytes: Uint8Array;
  readonly file: number;
  /** Number of the first row among the rows of its file, from 0. */
  readonly firstRow: number;
  readonly count: number;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly lines: Float64Array;
  readonly faults: Uint8Array;
  readonly fieldCounts: Int32Array;
};

/** Splits bytes that hold whole rows. Blank lines are no rows. */
export function splitRows(
  bytes: Uint8Array,
  place: { readonly file: number; readonly firstRow: number; readonly firstLine: number },
): RowBatch {
  let room = Math.max(16, Math.ceil(bytes.length / 300));
  let starts = new Int32Array(room * SLOTS);
  let ends = new Int32Array(room);
  let lines = new Float64Array(room);
  let faults = new Uint8Array(room);
  let fieldCounts = new Int32Array(room);
  const scanner = new RowScanner();
  let count = 0;
  let position = 0;
  let line = place.firstLine;
  while (position < bytes.length) {
    if (count === room) {
      room *= 2;
      starts = grown(starts, new Int32Array(room * SLOTS));
      ends = grown(ends, new Int32Array(room));
      lines = grown(lines, new Float64Array(room));
      faults = grown(faults, new Uint8Array(room));
      fieldCounts = grown(fieldCounts, new Int32Array(room));
    }
    scanner.next(bytes, position, bytes.length, true, starts, count * SLOTS);
    if (scanner.fault !== 'blank-line') {
      ends[count] = scanner.end;
      lines[count] = line;
      faults[count] = FAULTS.indexOf(scanner.fault);
      fieldCounts[count] = scanner.fields;
      count++;
    }
    line += scanner.lines;
    position = scanner.following;
  }
  return { bytes, file: place.file, firstRow: place.firstRow, count, starts, ends, lines, faults, fieldCounts };
}

export function faultOf(batch: RowBatch, index: number): RowFault {
  return FAULTS[batch.faults[index]!]!;
}

function grown<T extends Int32Array | Float64Array | Uint8Array>(from: T, to: T): T {
  to.set(from);
  return to;
}

/** Where the content of a field begins, its opening quote left out. */
export function cellStart(batch: RowBatch, row: number, column: number): number {
  const start = batch.starts[row * SLOTS + column]!;
  return batch.bytes[start] === 34 ? start + 1 : start;
}

/** Where the content of a field ends, its closing quote left out. */
export function cellEnd(batch: RowBatch, row: number, column: number): number {
  const start = batch.starts[row * SLOTS + column]!;
  const end = batch.starts[row * SLOTS + column + 1]! - 1;
  return batch.bytes[start] === 34 && end > start ? end - 1 : end;
}

/** The content of a field as text; a doubled quote stands for one. */
export function cellText(batch: RowBatch, row: number, column: number): string {
  return unescaped(textOf(batch.bytes, cellStart(batch, row, column), cellEnd(batch, row, column)));
}

/** True when the field holds nothing but blanks, tabs and dashes, which mean that nothing was reported. */
export function isBlank(batch: RowBatch, row: number, column: number): boolean {
  const end = cellEnd(batch, row, column);
  for (let i = cellStart(batch, row, column); i < end; i++) {
    const byte = batch.bytes[i]!;
    if (byte !== 32 && byte !== 9 && byte !== 45) return false;
  }
  return true;
}

/** Only quoted cells hold quotes at all. */
export function unescaped(text: string): string {
  return text.includes('"') ? text.replaceAll('""', '"') : text;
}

/** The whole row as text, as it stands in the file. */
export function rowText(batch: RowBatch, row: number): string {
  return textOf(batch.bytes, batch.starts[row * SLOTS]!, batch.ends[row]!);
}
