import { type Problem } from '../basics/index.ts';
import { type OutputRecord, type RunRecord } from '../write/index.ts';
import { type SheetResult } from './decide-sheet.ts';
import { type Hash, type OutputFolder } from './effects.ts';
import type { RunPlan } from './plan.ts';
import type { Program } from './run.ts';
/** Those who read and decide sheets: this thread, or several worker threads. A sheet is named by its place in the plan. */
export type SheetCrew = {
    readonly hands: number;
    readonly perform: (file: number) => Promise<SheetResult>;
    readonly dismiss: () => Promise<void>;
};
export type SheetEffects = {
    readonly crew: SheetCrew;
    readonly hash: () => Hash;
    readonly output: OutputFolder;
    readonly progress: (done: {
        readonly sheetsDone: number;
        readonly sheetsAll: number;
    }) => void;
};
/** How many files were read, need a person's look, or were not used. */
export type SheetCounts = {
    readonly in: number;
    readonly read: number;
    readonly needReview: number;
    readonly refused: number;
};
export type SheetsOutcome = {
    readonly summary: Record<string, unknown>;
    readonly sheets: SheetCounts;
    readonly record: RunRecord;
    readonly outputs: readonly OutputRecord[];
    /** Why files were refused, in the order of the inputs. */
    readonly problems: readonly Problem[];
    readonly results: readonly SheetResult[];
};
/**
 * Reads and decides every sheet of the plan and writes the results; publishes everything or nothing. A file that cannot be
 * used is listed with its reason and does not stop the others; when none can be used the run is refused.
 */
export declare function runSheets(plan: RunPlan, program: Program, effects: SheetEffects): Promise<SheetsOutcome>;
/** Other files that are about the same person, as far as CII numbers tell. */
export declare function sameCii({ name, cii }: SheetResult, results: readonly SheetResult[]): readonly string[];
