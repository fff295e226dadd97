import { type RunPlan } from '../run/index.ts';
import type { NewRun, NewRuns, RunState } from './api.ts';
import type { Clock, DataDesk } from './data-desk.ts';
import type { News } from './news.ts';
import type { Workspace } from './workspace.ts';
/** The runs: begins them one after the other, follows each, and keeps its state and results in a folder of its own. */
export declare class RunDesk {
    #private;
    /** A run that was going on when the server last ended did not end well: it is told as interrupted. */
    constructor(workspace: Workspace, data: DataDesk, { clock, news }: {
        readonly clock: Clock;
        readonly news: News;
    });
    get all(): readonly RunState[];
    get(id: string): RunState;
    /** A run that has results. */
    done(id: string): RunState;
    add(asked: NewRun): RunState;
    /** Runs of several counties, done as one; gives the first. */
    addAll(asked: NewRuns): RunState;
    /** The same files, choices and day, once more and from the beginning; all counties of a group. */
    again(id: string): RunState;
    /** A run of a group is cancelled with all of it. */
    cancel(id: string): RunState;
    remove(id: string): void;
    /** Whether a run reads these files, or will. */
    reading(data: string): boolean;
    /** What is asked, checked as the command line would: county, day and policy. */
    planFor(asked: NewRun): RunPlan;
    /** The same for files that may be gone. */
    planOf({ county, policy, asOf, files, group }: Omit<NewRun, 'data'> & Pick<RunState, 'files' | 'group'>): RunPlan;
    resultsOf(run: string): string;
    /** The process that does a run, while it does. */
    processOf(run: string): number | undefined;
    /** Ends all work. */
    close(): Promise<void>;
    forget(): void;
}
