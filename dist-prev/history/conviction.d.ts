import { type PartialDate } from '../basics/index.ts';
import type { Count, EventKind, HistoryEvent } from './criminal-history.ts';
import type { Disposition } from './disposition.ts';
import type { Level } from './level.ts';
import type { Charge } from './offense/index.ts';
import { type Origin } from './origin.ts';
/** Whether a conviction still stands in the record. */
export type Standing = {
    readonly kind: 'stands';
} | {
    readonly kind: 'relieved';
    readonly by: Disposition;
} | {
    readonly kind: 'doubtful';
    readonly missing: string;
    readonly origin: Origin;
};
/** A count of which the person was convicted, with what came later. Derived from the record, never written into it. */
export type Conviction = {
    /** `<person>/<count>`; names the conviction within a delivery. */
    readonly key: string;
    readonly count: Count;
    readonly event: EventKind;
    /** Six digits: all counts of one court step. */
    readonly caseKey: string;
    readonly charge: Charge | undefined;
    readonly chargeFrom: Disposition['chargeFrom'];
    /** The level today: as convicted, unless lowered since. */
    readonly level: Level;
    readonly levelAtConviction: Level;
    readonly date: PartialDate;
    readonly county: string;
    readonly agency: string;
    readonly caseNumbers: readonly string[];
    readonly convicting: Disposition;
    readonly standing: Standing;
    /** The first row, in the order of the inputs, that records the conviction. */
    readonly origin: Origin;
    /** The name that the person went by, where the record tells it of each event. */
    readonly name?: string;
};
/** The conviction that a count holds, if it holds one. `caseNumbers` are those of its whole court step. */
export declare function convictionOf(person: string, event: HistoryEvent, count: Count, caseNumbers: readonly string[]): Conviction | undefined;
/** Entries in time; those of one day by the record's own number, then conviction before what changes it. */
export declare function compareDispositions(a: Disposition, b: Disposition): number;
/** The words of relief that a remark holds, if it does. */
export declare function reliefWordIn(remark: string): string | undefined;
