import type { CalendarDate } from '../basics/index.ts';
import type { DataSet, NewData } from './api.ts';
import type { News } from './news.ts';
import type { Workspace } from './workspace.ts';
/** This machine's clock, as the desks use it. */
export type Clock = {
    readonly today: () => CalendarDate;
    readonly now: () => Date;
};
/** The sets of files: takes them in, has them looked at, and keeps what was found in the workspace. */
export declare class DataDesk {
    #private;
    /** A look that was going on when the server last ended is told as interrupted. */
    constructor(workspace: Workspace, clock: Clock, news: News);
    get all(): readonly DataSet[];
    get(id: string): DataSet;
    /** Files read in place are looked at from now on; files to be uploaded are waited for. */
    add(asked: NewData): DataSet;
    /** Where an uploaded file goes. */
    placeFor(id: string, file: number): string;
    /** All files have come. */
    received(id: string): DataSet;
    /** Looks at the files once more. */
    checkAgain(id: string): DataSet;
    /** Removes what is known of a set of files, and the files themselves when they lie in the workspace. */
    remove(id: string): void;
    has(id: string): boolean;
    /** Where the files lie. */
    pathsOf(id: string): readonly string[];
    /** Whether the files are still those that were checked. */
    unchanged(id: string): boolean;
    close(): Promise<void>;
    forget(): void;
}
