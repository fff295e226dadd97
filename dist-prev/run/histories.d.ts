import { type RunEffects } from './effects.ts';
import { type PlanAndFolder, type Program, type RunOutcome } from './run.ts';
/** What a run over histories needs of the machine; `rest` lets others have their turn, such as who stops it. */
export type HistoriesEffects = Pick<RunEffects, 'inputs' | 'hash' | 'progress'> & {
    readonly rest: () => Promise<void>;
    readonly onlyPresent?: boolean;
};
/**
 * The main job on histories as neutral JSON, of any state: one pass, since a history is whole and nothing of it stands
 * elsewhere. What is decided of a person is what a run over the bulk file decides that the history was made from, line for
 * line; there are no rows to write out beside it. Publishes everything, or nothing.
 */
export declare function runHistories(all: readonly PlanAndFolder[], program: Program, effects: HistoriesEffects): Promise<readonly RunOutcome[]>;
