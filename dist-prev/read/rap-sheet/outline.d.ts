import type { SheetLine } from './page-lines.ts';
import type { Place } from './place.ts';
import type { Warnings } from './warnings.ts';
/** The lines of one event, as delimiters cut them out. */
export type EventBlock = {
    readonly lines: readonly SheetLine[];
    readonly strike: boolean;
};
export type CycleBlock = {
    readonly at: Place;
    readonly events: readonly EventBlock[];
};
/** The parts of a sheet before any of them is read. */
export type Outline = {
    readonly header: readonly SheetLine[];
    readonly cycles: readonly CycleBlock[];
    /** Where END OF MESSAGE stands. */
    readonly end: Place | undefined;
    /** Lines behind it. */
    readonly behind: readonly SheetLine[];
    readonly recordError: Place | undefined;
};
/** Cuts the sheet into header, cycles and events. Four asterisks begin a cycle, a line of dashes or a tag an event. */
export declare function outlineOf(lines: readonly SheetLine[], warnings: Warnings): Outline;
