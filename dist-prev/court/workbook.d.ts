import { type WorkbookProperties } from 'hucre/xlsx';
import type { Results } from '../results/index.ts';
import type { Listed } from './lists.ts';
import type { Sheet } from './sheet.ts';
/** Rows that a sheet can hold, its header among them (ECMA-376). */
export declare const SHEET_ROWS = 1048576;
/**
 * The workbook for an office: an explanation, the counts, a sheet for each purpose, the people. No cell is a formula; text
 * that looks like one is text. A sheet that is full goes on in a next one. The same results and `stamp`, the time written
 * into its properties, give the same bytes.
 */
export declare function reviewWorkbook(all: readonly Listed[], { record }: Pick<Results, 'record'>, { stamp, sheetRows }: {
    readonly stamp: WorkbookProperties['modified'];
    readonly sheetRows?: number;
}): Promise<Uint8Array>;
/** The sheets of a workbook that have a column of that name, as tables of text; days as `YYYY-MM-DD`. */
export declare function sheetsWith(column: string, name: string, bytes: Uint8Array): Promise<readonly Sheet[]>;
