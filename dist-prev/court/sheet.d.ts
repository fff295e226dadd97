import { type Problem } from '../basics/index.ts';
/** A table as somebody sent it: rows of cells, the first of them the header. `line` counts from 1 as the file does. */
export type Sheet = {
    readonly name: string;
    readonly rows: readonly {
        readonly line: number;
        readonly cells: readonly string[];
    }[];
};
/** A row whose cells are asked for by the name of the column. */
export type SheetRow = {
    readonly line: number;
    readonly of: (column: string) => string;
};
/**
 * Reads a table out of bytes, as spreadsheets save them: UTF-8 with or without a mark at the beginning, UTF-16 with one, or
 * Windows-1252; cells between commas, semicolons or tabs, told by the header.
 */
export declare function readSheet(name: string, bytes: Uint8Array): Sheet;
/** `Line ID`, `line_id`, `LINE-ID` are one column. */
export declare function columnNamed(text: string): string;
/** The cells wanted, by column; tells which needed columns the header lacks and which of its columns are not read. */
export declare function columnsOf({ name, rows }: Sheet, needed: readonly string[], optional: readonly string[]): {
    readonly cells: readonly SheetRow[];
    readonly problems: readonly Problem[];
    readonly notRead: readonly string[];
};
