import { type ByteSink } from '../basics/index.ts';
/** The columns of `rows_set_aside.csv`: each row that could not be used, and the row itself as text. */
export declare const SET_ASIDE_COLUMNS: readonly ['file', 'line', 'code', 'field', 'problem', 'row'];
export declare const SET_ASIDE_HEADER: Uint8Array<ArrayBufferLike>;
export type SetAsideLine = {
    readonly file: string;
    readonly line: number;
    readonly code: string;
    readonly field: string;
    readonly hint: string;
    readonly row: string;
};
export declare function writeSetAside(sink: ByteSink, { file, line, code, field, hint, row }: SetAsideLine): void;
