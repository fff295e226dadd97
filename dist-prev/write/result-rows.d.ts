import { ByteSink } from '../basics/index.ts';
/** Columns of ours that follow the original's on every row of the three result files. */
export declare const OUR_COLUMNS: readonly ['Conviction Key', 'Authority', 'Missing Facts', 'Possible Outcomes', 'Cautions'];
/** The columns of the input that the condensed file keeps, as the original does. */
export declare const CONDENSED_COLUMNS: readonly ['CII_NUMBER', 'PRI_NAME', 'GENDER', 'PRI_DOB', 'RACE_DESCR', 'CYC_DATE', 'STP_EVENT_DATE', 'STP_ORI_DESCR', 'STP_ORI_CNTY_NAME', 'DISP_DATE', 'OFN', 'OFFENSE_DESCR', 'DISP_DESCR', 'CONV_STAT_DESCR', 'SENT_LOC_DESCR', 'SENT_LENGTH', 'SENT_TIME_CODE', 'CYC_AGE', 'COMMENT_TEXT', 'END_OF_REC'];
export type ResultFile = 'All_Results.csv' | 'All_Results_Condensed.csv' | 'Prop64_Results.csv';
/** The header of a result file: the input's columns, the original's, ours. */
export declare function resultHeader(file: ResultFile, inputColumns: readonly string[]): Uint8Array;
/** Rows as bytes, and where each raw field begins; field `i` ends one byte before field `i + 1`. */
export type RawRows = {
    readonly bytes: Uint8Array;
    readonly starts: Int32Array;
};
/** What follows the input's cells on a row, around the one cell that depends on the row itself. */
export type RowCells = {
    readonly before: Uint8Array;
    readonly after: Uint8Array;
    /** The row carries a determination, and so belongs in Prop64_Results.csv. */
    readonly carries: boolean;
};
/** The cells of a row that carries a conviction, written into the sink; good until it is emptied. */
export declare function rowCells(sink: ByteSink, original: readonly string[], ours: readonly string[], carries?: boolean): RowCells;
/** For a row that has nothing to do with a conviction in scope. */
export declare const EMPTY_CELLS: RowCells;
/** For a row that carries no determination: the key of the conviction that it speaks of, and what a reader should know. */
export declare function remarkCells(sink: ByteSink, convictionKey: string, caution: string): RowCells;
/** The row whose fields begin at `starts[at]`, as it stands in the input, then what was computed. */
export declare function writeRow(sink: ByteSink, { bytes, starts }: RawRows, at: number, end: number, cells: RowCells, otherCharges: string): void;
/** Columns that stand side by side, so that they can be copied in one go: first and last of each span. */
export type ColumnSpans = Int32Array;
/** The spans of columns given in their order in the input. */
export declare function columnSpans(columns: readonly number[]): ColumnSpans;
/** The columns of the spans as they stand in the input, then what was computed. */
export declare function writeCondensedRow(sink: ByteSink, { bytes, starts }: RawRows, at: number, spans: ColumnSpans, cells: RowCells, otherCharges: string): void;
