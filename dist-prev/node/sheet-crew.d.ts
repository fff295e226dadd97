import { type RunPlan, type SheetCrew } from '../run/index.ts';
import { type SheetPath } from './sheet-files.ts';
/** What a thread for sheets is started with. */
export type SheetStart = {
    readonly plan: RunPlan;
    readonly paths: readonly SheetPath[];
};
/** Worker threads that read and decide sheets. A thread that dies fails the whole crew. */
export declare function sheetThreads(start: SheetStart, hands: number): SheetCrew;
/** A crew of one that works in this thread, and lets signals through between sheets. */
export declare function sheetsHere({ plan, paths }: SheetStart): SheetCrew;
