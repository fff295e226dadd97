import { type Command } from 'commander';
import { type CalendarDate } from '../basics/index.ts';
import type { AnswerGiven, Policy } from '../engine/index.ts';
import { type InputFile, type RunPlan, RunRefused } from '../run/index.ts';
/** The options that say what is read and by which choices it is decided. */
export type JobOptions = {
    readonly input: readonly string[];
    readonly county: string;
    readonly policy?: string;
    readonly choices?: string;
    readonly remedy?: readonly string[];
    readonly answers?: string;
    readonly asOf?: string;
};
/** `also` names what else may be read than bulk files. */
export declare function withInput(command: Command, also?: string): Command;
export declare function withJob(command: Command): Command;
/** By which choices to decide, and as of which day. */
export declare function withChoices(command: Command): Command;
/** Which remedies besides Proposition 64, and what people answered. */
export declare function withRemedies(command: Command): Command;
/** Whether remedies are named, and none of them is of California. */
export declare function noneOfCalifornia(named: readonly string[] | undefined): boolean;
/** The answers of the file, checked; nothing when there is no file. */
export declare function answersOf(file: string | undefined): readonly AnswerGiven[] | undefined;
export declare function collect(value: string, earlier?: readonly string[]): readonly string[];
export type Jobs = {
    readonly plans: readonly RunPlan[];
    readonly paths: readonly string[];
    readonly inputs: readonly InputFile[];
};
/** A plan with its inputs opened; `paths` are for threads that open them for themselves. */
export type Job = {
    readonly plan: RunPlan;
    readonly paths: readonly string[];
    readonly inputs: readonly InputFile[];
};
/** Checks everything that can be checked before data is read, and makes the plan. */
export declare function planOf(options: JobOptions): Job;
/** By what to decide, as the options say: the remedies, the county's choices, the answers of people, the day. */
export declare function choicesOf(options: Omit<JobOptions, 'county' | 'input'>): Pick<RunPlan, 'policy' | 'remedies' | 'answers' | 'asOf'>;
/** One plan for each county, by its own policy where the folder of policies has one. */
export declare function plansOf(options: Omit<JobOptions, 'county'>, counties: readonly string[], ownPolicies?: ReadonlyMap<string, Policy>): Jobs;
/** A plan for histories that are at hand. Without a county, only remedies that ask for none find their subjects. */
export declare function planFor(options: Partial<JobOptions>): RunPlan;
/** `ALAMEDA, ALPINE, AMADOR and 54 more`. */
export declare function someOf(names: readonly string[]): string;
/** Neutral JSON is known by the name of its file. */
export declare const isNeutral: (path: string) => boolean;
/** Bulk files, opened; what is no bulk file by its name is told before it is read as one. */
export declare function openAll(given: readonly string[]): readonly InputFile[];
/** The files that the paths given with --input mean. */
export declare function pathsOf(given: readonly string[]): readonly string[];
/** Opens all of them, or tells of each that cannot be opened. */
export declare function openEach(paths: readonly string[]): readonly InputFile[];
/** The name of a county's own folder: `LOS ANGELES` → `los-angeles`. */
export declare function folderName(county: string): string;
export declare function countyOf(text: string): string;
/** A policy by its name, if it is built in, or from its file. */
export declare function policyAt(policy: string): Policy;
/** The value, or the end of the command with every problem told. */
export declare function checked<T>(result: {
    readonly ok: true;
    readonly value: T;
} | {
    readonly ok: false;
    readonly problems: RunRefused['problems'];
}): T;
export declare function readText(path: string): string;
/** The day given, or today on this machine's calendar: the one place where a clock is read. */
export declare function asOfOf(text: string | undefined): CalendarDate;
export declare function refuse(code: string, hint: string): never;
