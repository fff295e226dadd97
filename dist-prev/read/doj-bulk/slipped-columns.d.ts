import { type RowBatch } from './row-batch.ts';
/** `: a column is missing between CII_NUMBER and PDR_SEG_SEP`, as far as the `#` markers of a row show it; else ''. */
export declare function slipOf(batch: RowBatch, row: number): string;
