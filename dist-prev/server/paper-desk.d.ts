import type { Clock } from './data-desk.ts';
import type { Brought } from './paper-order.ts';
import type { News } from './news.ts';
import type { PaperAsked, PaperKind, PaperState, RunPapers } from './paper-api.ts';
import type { RunDesk } from './run-desk.ts';
import type { Workspace } from './workspace.ts';
/** A file as it came with an order. */
export type FileCame = {
    readonly role: Brought['role'];
    readonly name: string;
    readonly bytes: Uint8Array;
};
/**
 * Has documents made from the results of runs, one after the other, each by a process that can be stopped. The newest
 * making of each kind is kept beside the run. Files that were brought are removed when it has ended.
 */
export declare class PaperDesk {
    #private;
    constructor(workspace: Workspace, runs: RunDesk, { clock, news }: {
        readonly clock: Clock;
        readonly news: News;
    });
    of(run: string): RunPapers;
    /** Begins when those before it are done. */
    add(run: string, asked: PaperAsked, came: readonly FileCame[]): PaperState;
    cancel(run: string, kind: PaperKind): void;
    /** Whether something is made, or waits to be, of this run; of any without one. */
    busy(run?: string): boolean;
    forget(run?: string): void;
    close(): Promise<void>;
}
