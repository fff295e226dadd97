import { type Problem } from '../basics/index.ts';
import { type OutputFolder, type OutputRecord, type RunPlan, type RunRecord } from '../run/index.ts';
/** A run's record as it was read back. */
export type ReadRecord = Omit<RunRecord, 'asOf'> & {
    readonly asOf: string;
};
/** The results of one county: where they lie, what to call them (`yolo/`; nothing when alone), and their own record. */
export type Results = {
    readonly folder: string;
    readonly prefix: string;
    readonly record: ReadRecord;
};
/** The results in a folder, and what is wrong with them as a whole. */
export type FoundResults = {
    readonly results: readonly Results[];
    readonly problems: readonly Problem[];
    /** Names in the folder of several counties that are no county's. */
    readonly strangers: readonly string[];
};
/**
 * Finds the results in a folder: of one run, or of several counties in folders side by side, named by `folderName`. Throws
 * `RunRefused` when there are none.
 */
export declare function readResults(path: string, folderName: (county: string) => string): FoundResults;
/** Hashes every output again and tells which are missing or other than when they were written. */
export declare function verifyOutputs({ folder, prefix, record }: Results): readonly Problem[];
/** Names in a results folder that its record does not know. */
export declare function strangersIn({ folder, prefix, record, }: Pick<Results, 'folder' | 'prefix'> & {
    readonly record: Pick<RunRecord, 'outputs'>;
}): readonly string[];
/** The plan that a record describes, for running it again on the same inputs. */
export declare function planOfRecord({ prefix, record }: Results): RunPlan;
/** How the repeated run differs from what is recorded of it: outputs with another content, and what else the record says otherwise. */
export declare function differences({ prefix, record }: Results, again: {
    readonly record: RunRecord;
    readonly outputs: readonly OutputRecord[];
}): readonly Problem[];
/** A folder that keeps nothing but the hashes of what is written to it. */
export declare function hashingFolder(): OutputFolder;
