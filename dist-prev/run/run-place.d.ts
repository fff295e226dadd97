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
/** Rows of one file, from a first to before a last. */
export type RowSpan = {
    readonly file: number;
    readonly firstRow: number;
    readonly endRow: number;
};
/** The surveyed part of a file, and where its runs begin. */
type SurveyedRuns = {
    readonly runs: RunTable;
    readonly end: number;
};
/** Where run `i` of a file lies. */
export declare function runPlace({ runs, end }: SurveyedRuns, file: number, i: number): RunPlace;
/** Puts a run among packed ones, at a number from 0. */
export declare function packRun({ file, start, end, firstRow, firstLine }: RunPlace, into: PackedRuns, number: number): void;
/** Runs as numbers, in which they are quickly handed between threads: five for each. */
export type PackedRuns = Float64Array;
export declare function unpacked(packed: PackedRuns): readonly RunPlace[];
/** How many bytes the runs have. */
export declare function packedLength(packed: PackedRuns): number;
export declare function lengthOf(runs: readonly RunPlace[]): number;
/** The bytes of runs, one after the other. */
export declare function bytesOf(inputs: readonly InputFile[], runs: readonly RunPlace[]): Uint8Array;
/**
 * Reads the runs of many people in the order in which they stand in the inputs, neighbours in one go, and keeps each
 * person's bytes together. The next reading overwrites them.
 */
export declare class RunGatherer {
    #private;
    constructor(inputs: readonly InputFile[], near?: number);
    /** The bytes of each list of runs, one after the other. */
    gather(lists: readonly (readonly RunPlace[])[]): readonly Uint8Array[];
}
export {};
