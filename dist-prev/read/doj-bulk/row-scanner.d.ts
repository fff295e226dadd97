/** Why a row cannot be split into its columns. */
export type RowFault = 'none' | 'blank-line' | 'wrong-field-count' | 'bad-quote';
/** Slots per row in a table of field starts: one per column, one for the end, and one for the comma that some writers leave. */
export declare const SLOTS: number;
/**
 * Finds one row after the other in bytes, as RFC 4180 writes them: each byte is visited once, and no string is made.
 * After `next`, the fields below describe the row that was found. Field `i` lies raw, quotes included, from
 * `starts[at + i]` to `starts[at + i + 1] - 1`.
 *
 * A quote in a place where it cannot be, or one that is never closed, costs exactly the physical line on which the row
 * began; reading goes on with the next line, wherever the bytes were cut.
 */
export declare class RowScanner {
    #private;
    start: number;
    /** End of the row without its line end, and without an empty 96th field. */
    end: number;
    /** Where the next row begins. */
    following: number;
    fields: number;
    /** Physical lines that the row takes. */
    lines: number;
    fault: RowFault;
    /**
     * Reads the row at `from`. False when the bytes up to `limit` do not hold all of it and more may come.
     * `starts` has room for {@link SLOTS} numbers at `at`.
     */
    next(bytes: Uint8Array, from: number, limit: number, atEnd: boolean, starts: Int32Array, at: number): boolean;
    /** How many of `length` bytes are the same at `a` and at `b`, from the first on. */
    alike(bytes: Uint8Array, a: number, b: number, length: number): number;
}
