import { type CalendarDate, type Problem } from '../basics/index.ts';
import { type CourtAnswer, type Ledger } from './ledger.ts';
import { type Sheet } from './sheet.ts';
/** The columns of a court's return file. */
export declare const RETURN_COLUMNS: readonly ["batch_id", "line_id", "status", "court_case_number", "order_number", "order_date", "judge", "note"];
/** What a return file says, compared with the ledger. */
export type ReturnReading = {
    /** Answers that the ledger does not have yet. */
    readonly answers: readonly CourtAnswer[];
    readonly alreadyKnown: number;
    readonly unanswered: number;
    /** Answers that say less than a final one given before, and change nothing. */
    readonly outdated: number;
    readonly notices: readonly string[];
    /** Not empty: nothing of the file may be taken in. */
    readonly problems: readonly Problem[];
};
export type ReturnTerms = {
    /** The day on which it is read: no order is dated later. */
    readonly today: CalendarDate;
    /** True when the file is to replace final answers given before. */
    readonly correct: boolean;
};
/** Reads a court's return file. Every line is looked at, so that all there is to mend is told at once. */
export declare function readReturn(sheet: Sheet, ledger: Ledger, terms: ReturnTerms): ReturnReading;
/** Columns that our own template has for the clerk's eye. */
export declare const TEMPLATE_EXTRAS: readonly string[];
