import type { RunTable } from '../read/index.ts';

/** Where runs lie, as numbers, in which they are quickly handed between threads: {@link NUMBERS} for each. */
export type PackedRuns = Float64Array;

/** Those of {@link RunPlace}, in its order. */
export const NUMBERS = 5;

/** Where the rows of one run lie. */
export type RunPlace = {
  readonly file: number;
  readonly start: number;
  readonly end: number;
  readonly firstRow: number;
  readonly firstLine: number;
};

/** The surveyed part of a file, and where its runs begin. */
type SurveyedRuns = { readonly runs: RunTable; readonly end: number };

/** A run of a surveyed file, by its number there. */
export type SurveyedRun = { readonly survey: SurveyedRuns; readonly file: number; readonly run: number };

/** So many runs, each by its number from 0. */
export function packedRuns(count: number, runAt: (number: number) => SurveyedRun): PackedRuns {
  const packed = new Float64Array(count * NUMBERS);
  for (let number = 0; number < count; number++) {
    const { survey, file, run } = runAt(number);
    const { start, firstRow, firstLine } = survey.runs;
    const at = number * NUMBERS;
    packed[at] = file;
    packed[at + 1] = start[run]!;
    packed[at + 2] = endOfRun(survey, run);
    packed[at + 3] = firstRow[run]!;
    packed[at + 4] = firstLine[run]!;
  }
  return packed;
}

/** Where run `run` of a surveyed file ends. */
export function endOfRun({ runs, end }: SurveyedRuns, run: number): number {
  return runs.start[run + 1] ?? end;
}

/** The run at a number from 0. */
export function placeAt(packed: PackedRuns, number: number): RunPlace {
  const at = number * NUMBERS;
  return {
    file: packed[at]!,
    start: packed[at + 1]!,
    end: packed[at + 2]!,
    firstRow: packed[at + 3]!,
    firstLine: packed[at + 4]!,
  };
}

/** How many bytes the runs have. */
export function packedLength(packed: PackedRuns): number {
  let sum = 0;
  for (let i = 0; i < packed.length; i += NUMBERS) sum += packed[i + 2]! - packed[i + 1]!;
  return sum;
}
