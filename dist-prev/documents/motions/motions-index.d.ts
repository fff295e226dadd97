import type { MotionCase } from './motion-case.ts';
/** The columns of `motions_index.csv`: which file is whose; file names name nobody. */
export declare const MOTION_INDEX_COLUMNS: readonly ['file', 'case_number', 'court', 'defendant', 'route', 'counts', 'conviction_keys'];
/** One line for each case, with the file that it stands in. */
export declare function motionsIndex(cases: readonly {
    readonly file: string;
    readonly of: MotionCase;
}[]): Uint8Array;
/** `motion_000017.pdf`: by the case's place among all of the run. */
export declare function motionFile(kind: string, number: number): string;
/** The cases in batches, each of one court, so that one judge can sign it. */
export declare function bulkBatches(cases: readonly MotionCase[], size: number): readonly (readonly MotionCase[])[];
