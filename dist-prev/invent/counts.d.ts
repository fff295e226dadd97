import { type Day } from './days.ts';
import type { Count } from './invented-person.ts';
import type { Proceedings } from './life.ts';
import { type Random } from './random.ts';
import type { Charge } from './spelling.ts';
/** A count of which nothing but the charge is known. */
export declare function bareCount(charge: Charge): Count;
/** One count of an arrest, and whether the matter went on to court. */
export type ArrestCount = {
    readonly charge: Charge;
    readonly on: Day;
    readonly goesOn: boolean;
};
export declare function arrestCount({ charge, on, goesOn }: ArrestCount, random: Random): Count;
/** The counts of a court action. */
export type Filed = {
    readonly charges: readonly Charge[];
    readonly days: Proceedings;
    /** The first count ends in conviction. */
    readonly leadConvicted: boolean;
    /** The first count is convicted as charged. */
    readonly sure: boolean;
};
export declare function courtCounts({ charges, days, leadConvicted, sure }: Filed, random: Random): readonly Count[];
