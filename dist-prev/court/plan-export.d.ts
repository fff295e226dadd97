import type { Problem } from '../basics/index.ts';
import type { Action, CourtDecision, Decision, Withheld } from './decisions.ts';
import { type Ledger, type LineState } from './ledger.ts';
/** What the office found out about a line that the court could not place. */
export type Correction = {
    readonly caseNumber: string;
    readonly withdraw: boolean;
};
/** A line to be written: a count to be changed, or an earlier line to be taken back. */
export type PlannedLine = {
    readonly decision: Decision;
    readonly action: Action;
    readonly cancels: LineState | undefined;
    readonly correctedCaseNumber: string;
};
/** What goes to one court. */
export type PlannedBatch = {
    readonly courtKey: string;
    /** The agency as the record most often writes it. */
    readonly court: string;
    readonly lines: readonly PlannedLine[];
};
export type ExportPlan = {
    readonly batches: readonly PlannedBatch[];
    readonly withheld: readonly Withheld[];
    /** Decisions whose line has gone out already and stands. */
    readonly alreadySent: number;
    /** Lines that the court could not place, and about which nothing new is known. */
    readonly stillOpen: number;
    /** Convictions that the court has already changed, and that the results no longer grant. */
    readonly orderedNotGranted: number;
    readonly problems: readonly Problem[];
};
/**
 * What has to be sent so that the courts have each decision once: the difference between the decisions of the results and
 * the lines that stand. A decision that changed or was withdrawn is taken back; a line that the court could not place is
 * asked again when there is another number to look by.
 */
export declare function planExport(decided: readonly CourtDecision[], ledger: Ledger, corrections?: ReadonlyMap<string, Correction>): ExportPlan;
export declare function refOf({ batch, line }: LineState): string;
/** The number by which the line asks the court to look. */
export declare function caseNumberOf({ decision, correctedCaseNumber }: PlannedLine): string;
