import type { Hash } from '../run/index.ts';
import type { CarryingRow, Results } from '../results/index.ts';
import { type BatchLine } from './ledger.ts';
import { type PlannedBatch } from './plan-export.ts';
import { type ReliefLine } from './relief-line.ts';
/** What the office says of itself and of the export. */
export type ExportTerms = {
    readonly agency: string;
    readonly decisionDate: string;
    readonly decidedBy: string;
    /** The day on which it is made, `YYYY-MM-DD`. */
    readonly on: string;
    readonly programVersion: string;
    readonly withFbi: boolean;
};
/** A batch as the court gets it. */
export type ReliefBatch = {
    readonly id: string;
    readonly number: number;
    readonly court: string;
    readonly lines: readonly ReliefLine[];
    readonly ledgerLines: readonly BatchLine[];
};
/** Gives each line its cells. The id follows from the run and the batch's number, so that it is the same when repeated. */
export declare function reliefBatch(planned: PlannedBatch, number: number, { results, sources, terms, hash }: BatchParts): ReliefBatch;
export type BatchParts = {
    readonly results: Results;
    readonly sources: ReadonlyMap<string, CarryingRow>;
    readonly terms: ExportTerms;
    readonly hash: () => Hash;
};
/** `court-relief_001_cascyolo`: the name of a batch's files, without ending. It names no person. */
export declare function batchFileName({ number, court }: Pick<ReliefBatch, 'number' | 'court'>, kind?: string): string;
/**
 * The batch as CSV: UTF-8, CRLF, every column in its order. The variant for spreadsheets begins with the mark by which
 * Excel knows UTF-8, and keeps cells from being run as formulas by an apostrophe.
 */
export declare function reliefCsv({ lines }: Pick<ReliefBatch, 'lines'>, variant: 'plain' | 'spreadsheet'): string;
/** A return file for the clerk: the court's columns empty, and what helps the eye beside them. */
export declare function returnTemplate({ lines }: Pick<ReliefBatch, 'lines'>): string;
/** The same batch as JSON: cases with their counts, totals that follow from them, and the hash of the cases. */
export declare function reliefJson(batch: ReliefBatch, { results, terms, hash }: Omit<BatchParts, 'sources'>): string;
/** Counts that follow from the lines, so that whoever loads them can count again. */
export declare function totalsOf(lines: readonly ReliefLine[]): Readonly<Record<string, unknown>>;
