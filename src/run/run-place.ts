import type { RunTable } from '../read/index.ts';
import type { InputFile } from './input-file.ts';

/** Where the rows of one run lie. */
export type RunPlace = {
  readonly file: number;
  readonly start: number;
  readonly end: number;
  readonly firstRow: number;
  readonly firstLine: number;
};

/** Where run `i` of a file lies. */
export function runPlace(
  { runs, end }: { readonly runs: RunTable; readonly end: number },
  file: number,
  i: number,
): RunPlace {
  return {
    file,
    start: runs.start[i]!,
    end: runs.start[i + 1] ?? end,
    firstRow: runs.firstRow[i]!,
    firstLine: runs.firstLine[i]!,
  };
}

export function lengthOf(runs: readonly RunPlace[]): number {
  return runs.reduce((sum, { start, end }) => sum + end - start, 0);
}

/** The bytes of runs, one after the other: in the room given, if they fit, which the next reading may overwrite. */
export function bytesOf(
  inputs: readonly InputFile[],
  runs: readonly RunPlace[],
  room?: Uint8Array<ArrayBuffer>,
): Uint8Array {
  const length = lengthOf(runs);
  const bytes = room && length <= room.length ? room.subarray(0, length) : new Uint8Array(length);
  let at = 0;
  for (const { file, start, end } of runs) {
    const own = bytes.subarray(at, at + end - start);
    const read = inputs[file]!.read(start, end - start, own);
    if (read.buffer !== own.buffer) own.set(read);
    at += end - start;
  }
  return bytes;
}
