import type { RunOutcome } from '../run/index.ts';
/** What a person wants to see after a run. */
export declare function printRun({ summary, record, outputs, scatteredPeople }: RunOutcome, folder: string, seconds: number): string;
/** What each statute gives, where a run asks about more than Proposition 64; and the gap. */
export declare function remediesSection(summary: Record<string, unknown>): string;
/** What was decided, why, what it changes, and what is missing. */
export declare function outcomeSections(summary: Record<string, unknown>, pleasAre?: string): readonly string[];
/** A line for each county of a run over several. */
export declare function printCounties(outcomes: readonly RunOutcome[], folder: string, seconds: number): string;
