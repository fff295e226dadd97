import { type RowBatch } from './row-batch.ts';
import { RowScanner } from './row-scanner.ts';
/**
 * What reads rows: a scanner, and, where there is one that is quicker with bytes and tables of its own, room for those.
 * The results are the same with any.
 */
export type RowTools = {
    readonly scanner: RowScanner;
    readonly room?: Uint8Array<ArrayBuffer>;
    readonly starts?: Int32Array<ArrayBuffer>;
};
export declare function plainRowTools(): RowTools;
/** Where bytes stand in the inputs. */
export type BatchPlace = {
    readonly file: number;
    readonly firstRow: number;
    readonly firstLine: number;
};
/** Rows as they are read one after the other: a batch that grows at its end, and can forget all rows but the last. */
export declare class RowTable implements RowBatch {
    #private;
    bytes: Uint8Array;
    file: number;
    firstRow: number;
    count: number;
    starts: Int32Array;
    ends: Int32Array;
    lines: Float64Array;
    faults: Uint8Array;
    fieldCounts: Int32Array;
    constructor({ scanner, starts }?: RowTools);
    /** Begins anew with bytes that hold whole rows. */
    open(bytes: Uint8Array, { file, firstRow, firstLine }: BatchPlace): void;
    /** Goes on with whole rows that stand between two offsets in the same bytes and come from elsewhere in the inputs. */
    goOn(from: number, end: number, { file, firstRow, firstLine }: BatchPlace): void;
    /** The rows read so far, in the words of where the last of them come from; stays true when the table goes on. */
    asItStands(): RowBatch;
    /** Reads the next row; false behind the last. Blank lines are no rows. */
    next(): boolean;
    /** Forgets all rows but the last, which becomes the first. */
    keepLast(): void;
    alike(a: number, b: number, length: number): number;
}
/** Splits bytes that hold whole rows. Blank lines are no rows. */
export declare function splitRows(bytes: Uint8Array, place: BatchPlace): RowBatch;
