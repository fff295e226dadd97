import { type PartialDate } from '../basics/index.ts';
import type { Count, Cycle } from './criminal-history.ts';
import type { Level } from './level.ts';
import { type Origin } from './origin.ts';
/** An arrest and what came of it: all counts of its cycle. Derived from the record, never written into it. */
export type Arrest = {
    /** `<person>/<cycle>`; names the arrest within a delivery. */
    readonly key: string;
    readonly cycle: Cycle;
    /** The day of the arrest; an interval when the cycle gives several. */
    readonly date: PartialDate;
    readonly county: string;
    readonly agency: string;
    /** Charges at arrest. */
    readonly counts: readonly Count[];
    /** What courts did, whatever became of it. */
    readonly courtCounts: readonly Count[];
    /** The gravest level among all charges of the cycle; unknown when one of them could be graver. */
    readonly level: Level;
    readonly origin: Origin;
};
/** The arrest of a cycle, if the record has one. The cycle must hold every count, those that led to nothing too. */
export declare function arrestOf(person: string, cycle: Cycle): Arrest | undefined;
