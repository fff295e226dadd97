/**
 * Reads rows of cells as RFC 4180 writes them, from text that comes in pieces. Line ends may be CRLF, LF or CR; a quote
 * inside an unquoted cell is a quote. A blank line is no row.
 */
export declare class DelimitedReader {
    #private;
    constructor(delimiter?: string);
    /** The rows that are whole by now. */
    push(text: string): readonly DelimitedRow[];
    /** The last row, when no line end follows it. */
    end(): readonly DelimitedRow[];
}
/** One row: its cells without quotes, where it begins, and whether its last quote is never closed. */
export type DelimitedRow = {
    readonly cells: readonly string[];
    readonly line: number;
    readonly open: boolean;
};
