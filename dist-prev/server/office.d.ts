import type { Wiped } from './api.ts';
import { type Clock, DataDesk } from './data-desk.ts';
import { News } from './news.ts';
import { CourtDesk } from './court-desk.ts';
import { PaperDesk } from './paper-desk.ts';
import { RunDesk } from './run-desk.ts';
import { ResultsDesk } from './results-desk.ts';
import { WhatIfDesk } from './what-if-desk.ts';
import type { Workspace } from './workspace.ts';
/** Everything that the server works with, and what concerns all of it. */
export declare class Office {
    readonly workspace: Workspace;
    readonly clock: Clock;
    readonly news: News;
    readonly data: DataDesk;
    readonly runs: RunDesk;
    readonly whatIf: WhatIfDesk;
    readonly results: ResultsDesk;
    readonly papers: PaperDesk;
    readonly court: CourtDesk;
    constructor(workspace: Workspace, clock: Clock);
    removeData(id: string): Promise<void>;
    removeRun(id: string): Promise<void>;
    /** Removes every file, run and note of the workspace. Not while work goes on. */
    wipe(): Promise<Wiped>;
    close(): Promise<void>;
}
