import type { Origin } from '../../history/index.ts';
import { type RowBatch } from './row-batch.ts';
/** Why a row was set aside. */
export type SetAsideCode = 'wrong-field-count' | 'bad-quote' | 'blank-subject-id' | 'bad-count-order';
/** A row that could not be used. `suspects` are the cells that may hold the person's number; `certain` when one surely does. */
export type SetAsideRow = {
    readonly origin: Origin;
    readonly code: SetAsideCode;
    readonly field: string;
    readonly hint: string;
    readonly suspects: readonly string[];
    readonly certain: boolean;
    /** Of a row without a person's number: what else it says of the person, by which they may be found. */
    readonly describes: readonly string[];
};
/** Why the row cannot be used, if it cannot. */
export declare function rowFault(batch: RowBatch, row: number): SetAsideCode | undefined;
/** Describes a row that {@link rowFault} refuses. */
export declare function setAside(batch: RowBatch, index: number, code: SetAsideCode): SetAsideRow;
/** What a row says of its person beside their number: the CII number; name and birth date. Either is enough to match. */
export declare function descriptionsOf(batch: RowBatch, row: number): readonly string[];
