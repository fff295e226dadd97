import { type CriminalHistory, type Cycle, type LostRow, type Origin } from '../../history/index.ts';
import { type BulkRow } from './bulk-row.ts';
/** A history, where its first row stands, and how many of its rows said the same as another, byte for byte. */
export type BuiltHistory = {
    readonly history: CriminalHistory;
    readonly first: Origin;
    readonly repeated: number;
    /** A cycle, by its three digits, with every count in it; made when it is asked for. */
    readonly cycle: (key: string) => Cycle | undefined;
};
/**
 * How much of a record is wanted: everything, or what bears on convictions. The latter leaves out counts that never led
 * to one, but for their case numbers and the days of arrests and of supervision, and is several times quicker; the facts
 * about convictions are the same.
 */
export type Wanted = 'everything' | 'convictions';
/**
 * All rows of one person → their history. The result does not depend on the order of the rows, nor on repeated rows:
 * rows are put in the order of the record's own keys, and entries that say the same are one entry.
 */
export declare function buildHistory(rows: readonly BulkRow[], lost: readonly LostRow[], wanted?: Wanted): BuiltHistory;
