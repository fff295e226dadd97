import { type Results } from '../results/index.ts';
import type { CourtEffects } from './court-effects.ts';
import { type CourtDecision } from './decisions.ts';
import { type Ledger } from './ledger.ts';
import { type Correction, type ExportPlan } from './plan-export.ts';
import { type ExportTerms, type ReliefBatch } from './relief-files.ts';
import type { Reviewed } from './reviewed.ts';
export type ExportAsked = {
    readonly terms: ExportTerms;
    readonly remedy: string;
    readonly reviewed: ReadonlyMap<string, Reviewed>;
    readonly corrections: ReadonlyMap<string, Correction>;
    readonly variant: 'plain' | 'spreadsheet';
};
export type ExportOutcome = {
    readonly plan: ExportPlan;
    /** Batches written now; empty when the courts have everything already. */
    readonly batches: readonly ReliefBatch[];
    /** Names of files that the ledger has and the folder no longer. */
    readonly lost: readonly string[];
};
/**
 * Writes for each court what it does not have yet, and enters it in the ledger: files beside their names, then the
 * ledger's entry, then the files in place. Whatever stops it in between, the next command finishes or repeats it.
 */
export declare function exportRelief(results: Results, asked: ExportAsked, effects: CourtEffects): ExportOutcome;
/** Every conviction of the remedy with what may go to a court. Decisions about convictions that are not there are refused. */
export declare function decidedIn(results: Results, { remedy, reviewed }: Pick<ExportAsked, 'remedy' | 'reviewed'>): readonly CourtDecision[];
/** Puts in place what a stopped command left beside its name; tells what is gone. */
export declare function finishPublishing(ledger: Ledger, { files }: Pick<CourtEffects, 'files'>): readonly string[];
