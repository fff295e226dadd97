import { type SheetsOutcome } from '../run/index.ts';
/** What a person wants to see after sheets were read. */
export declare function printSheets({ summary, sheets, outputs, results }: SheetsOutcome, folder: string, seconds: number): string;
