import { type CalendarDate } from '../basics/index.ts';
import { type CourtStatus, type ExportOutcome, type ImportOutcome, type Ledger } from '../court/index.ts';
import { type Results } from '../results/index.ts';
export type ExportOrder = {
    readonly remedy: string;
    /** The requesting agency; the district attorney of the county unless told otherwise. */
    readonly agency?: string | undefined;
    readonly decidedBy?: string | undefined;
    /** Files: people's decisions, and open questions answered. */
    readonly reviewed?: string | undefined;
    readonly corrections?: string | undefined;
    readonly spreadsheet?: boolean | undefined;
    readonly fbi?: boolean | undefined;
    readonly on: CalendarDate;
};
/** Writes for each court what it does not have yet, and enters it in the ledger as sent. */
export declare function sendToCourts(folder: string, order: ExportOrder): Promise<ExportOutcome>;
export type ReturnOrder = {
    /** The court's file. */
    readonly path: string;
    /** The file may replace final answers given before. */
    readonly correct: boolean;
    readonly on: CalendarDate;
};
/** Takes in a court's return file: all of it or nothing. */
export declare function takeInReturn(folder: string, { path, correct, on }: ReturnOrder): Promise<ImportOutcome>;
/** Where everything stands that was sent from a results folder; `lost`: files that the ledger has and the folder no longer. */
export type Standing = {
    readonly results: Results;
    readonly ledger: Ledger;
    readonly status: CourtStatus;
    readonly lost: readonly string[];
};
export declare function standingAt(folder: string, on: CalendarDate): Standing;
/** Writes the list of open questions beside the courts' files and tells its name; nothing when there is none. */
export declare function listOpenQuestions(folder: string, { results, ledger, status }: Standing): string | undefined;
