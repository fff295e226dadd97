import { type RowFault } from './row-scanner.ts';
/** A piece of an input: whole rows as bytes, and where each row and each of its fields begins. */
export type RowBatch = {
    readonly bytes: Uint8Array;
    readonly file: number;
    /** Number of the first row among the rows of its file, from 0. */
    readonly firstRow: number;
    readonly count: number;
    readonly starts: Int32Array;
    readonly ends: Int32Array;
    readonly lines: Float64Array;
    readonly faults: Uint8Array;
    readonly fieldCounts: Int32Array;
    /** How many of `length` bytes are the same at `a` and at `b`, from the first on. */
    readonly alike: (a: number, b: number, length: number) => number;
};
/** The faults by number, as a batch holds them. */
export declare const FAULTS: readonly RowFault[];
export declare function faultOf(batch: RowBatch, index: number): RowFault;
/** Where the content of a field begins, its opening quote left out. */
export declare function cellStart(batch: RowBatch, row: number, column: number): number;
/** Where the content of a field ends, its closing quote left out. */
export declare function cellEnd(batch: RowBatch, row: number, column: number): number;
/** The content of a field as text; a doubled quote stands for one. */
export declare function cellText(batch: RowBatch, row: number, column: number): string;
/** True when the field holds nothing but blanks, tabs and dashes, which mean that nothing was reported. */
export declare function isBlank(batch: RowBatch, row: number, column: number): boolean;
/** True when the field holds no byte at all, not even quotes. */
export declare function isEmpty({ starts }: RowBatch, row: number, column: number): boolean;
/** Only quoted cells hold quotes at all. */
export declare function unescaped(text: string): string;
/** The whole row as text, as it stands in the file. */
export declare function rowText(batch: RowBatch, row: number): string;
