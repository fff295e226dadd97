import { type ByteSink, textOf } from '../../basics/index.ts';
import type { Origin } from '../../history/index.ts';
import { type RowFault, SLOTS } from './row-scanner.ts';

/** A piece of an input: whole rows as bytes, and where each row and each of its fields begins. */
export type RowBatch = {
  readonly bytes: Uint8Array;
  readonly count: number;
  /** Of each row: the input it stands in, and its number among the rows of that input, from 0. */
  readonly files: Int32Array;
  readonly numbers: Float64Array;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly lines: Float64Array;
  readonly faults: Uint8Array;
  readonly fieldCounts: Int32Array;
  /** How many of `length` bytes are the same at `a` and at `b`, from the first on. */
  readonly alike: (a: number, b: number, length: number) => number;
  /** Writes into the sink, of a row, fields `spans[0]` to `spans[1]`, `spans[2]` to `spans[3]` and so on, commas between the runs. */
  readonly copyFields: (sink: ByteSink, row: number, spans: Int32Array) => void;
};

/** Where a row stands in the inputs. */
export function originAt({ files, numbers, lines }: RowBatch, index: number): Origin {
  return { file: files[index]!, row: numbers[index]!, line: lines[index]! };
}

/** The faults by number, as a batch holds them. */
export const FAULTS: readonly RowFault[] = ['none', 'blank-line', 'wrong-field-count', 'bad-quote'];

export function faultOf(batch: RowBatch, index: number): RowFault {
  return FAULTS[batch.faults[index]!]!;
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

/** True when the field holds no byte at all, not even quotes. */
export function isEmpty({ starts }: RowBatch, row: number, column: number): boolean {
  const at = row * SLOTS + column;
  return starts[at + 1]! - starts[at]! === 1;
}

/** Only quoted cells hold quotes at all. */
export function unescaped(text: string): string {
  return text.includes('"') ? text.replaceAll('""', '"') : text;
}

/** The whole row as text, as it stands in the file. */
export function rowText(batch: RowBatch, row: number): string {
  return textOf(batch.bytes, batch.starts[row * SLOTS]!, batch.ends[row]!);
}
