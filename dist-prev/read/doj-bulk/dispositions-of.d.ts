import { type Charge, type Disposition } from '../../history/index.ts';
import type { BulkRow } from './bulk-row.ts';
/**
 * The entries about a count, in time. Rows that agree in all that an entry says are one entry with several sentence
 * parts; so is a row that is silent on something with the row that says it.
 */
export declare function dispositionsOf(rows: readonly BulkRow[]): readonly Disposition[];
type Named = {
    readonly charge: Charge | undefined;
    readonly from: Disposition['chargeFrom'];
};
/** The charge: its own cell, or the comment when the cell is blank or sends the reader there. */
export declare function charged(row: BulkRow): Named;
export {};
