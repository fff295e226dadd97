import { type Problem } from '../basics/index.ts';
import { type OutputRecord, type RunRecord } from '../write/index.ts';
import { type OutputFolder, type RunEffects } from './effects.ts';
import type { InputFile } from './input-file.ts';
import type { RunPlan } from './plan.ts';
export type Program = {
    readonly name: string;
    readonly version: string;
    readonly lawSha256: string;
};
/** What a run did for one county, for telling; the files hold the rest. */
export type RunOutcome = {
    readonly summary: Record<string, unknown>;
    readonly record: RunRecord;
    readonly outputs: readonly OutputRecord[];
    readonly tolerated: readonly Problem[];
    readonly scatteredPeople: number;
};
/** One plan and the folder for its results. */
export type PlanAndFolder = {
    readonly plan: RunPlan;
    readonly folder: OutputFolder;
};
/** The main job: reads, decides, writes. Publishes everything, or nothing when the balance is wrong or an effect fails. */
export declare function run(plan: RunPlan, program: Program, effects: RunEffects): Promise<RunOutcome>;
/**
 * The main job for several counties at once, the inputs read once. All plans name the same inputs. With `onlyPresent`,
 * counties of which the data has no conviction in scope are left out instead of refused.
 */
export declare function runCounties(all: readonly PlanAndFolder[], program: Program, effects: Omit<RunEffects, 'output'> & {
    readonly onlyPresent?: boolean;
}): Promise<readonly RunOutcome[]>;
/** Says which counties there are when one that was asked for is not among them. */
export declare function refuseCounty(all: readonly PlanAndFolder[], found: ReadonlyMap<string, number>): never;
/** Refuses when an input is another than it was when it was opened. */
export declare function requireUnchanged(inputs: readonly InputFile[]): void;
