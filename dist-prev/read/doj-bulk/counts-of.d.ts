import type { BulkRow } from './bulk-row.ts';
/** Rows by their count, in the order of the record's keys, and those that repeat another, byte for byte. */
export type Counts = {
    readonly counts: readonly BulkRow[][];
    readonly repeats: readonly BulkRow[];
};
export declare function countsOf(rows: readonly BulkRow[]): Counts;
