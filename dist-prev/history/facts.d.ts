import { type PartialDate } from '../basics/index.ts';
import type { Charge } from './offense/index.ts';
import { type Conviction } from './conviction.ts';
import type { CriminalHistory, Cycle } from './criminal-history.ts';
import type { Origin } from './origin.ts';
/** A registration entry, such as that of PC 290. */
export type Registration = {
    readonly charge: Charge | undefined;
    readonly date: PartialDate;
    readonly origin: Origin;
};
/** What questions are asked about: drawn from a history once. */
export type Facts = {
    readonly history: CriminalHistory;
    /** Every conviction, of every county, in the order of the record's own keys. */
    readonly convictions: readonly Conviction[];
    readonly registrations: readonly Registration[];
    /** The entry that records the death. */
    readonly deceased: Origin | undefined;
    /** A cycle by its key with every count in it, those that led to nothing too, which the history may leave out. */
    readonly wholeCycle: (key: string) => Cycle | undefined;
};
/**
 * Draws the facts. Depends on nothing but the history, and not on the order in which its rows came. A reader that leaves
 * out what bears on no conviction gives `wholeCycle`, by which the rest can be looked at.
 */
export declare function factsOf(history: CriminalHistory, wholeCycle?: Facts['wholeCycle']): Facts;
/**
 * Other entries that report the same conviction, as after a violation of probation or an arrest on a warrant: of the same
 * county and case number, from another court step, for the same sections; a subdivision that one of them leaves out does
 * not tell them apart.
 */
export declare function otherReports(facts: Facts, conviction: Conviction): readonly Conviction[];
/** The first of the entries that report the same conviction, by date and then by the record's own order, if it is another. */
export declare function firstReport(facts: Facts, conviction: Conviction): Conviction | undefined;
/** True when two charges name the same sections and subdivisions. */
export declare function sameOffense(a: Charge | undefined, b: Charge | undefined): boolean;
