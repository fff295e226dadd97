import type { Verdict } from './determination.ts';
import { type Flow } from './flow.ts';
import type { Outcome } from './outcome.ts';
/** A question of a flow, or the end of one, with what came to it. */
export type Station = {
    readonly id: string;
    readonly asks: string;
    /** How deep inside flows of other questions it stands; 0 for the flow itself. */
    readonly depth: number;
    /** The outcome of a yes, or of the end; nothing when questions follow. */
    readonly then: Outcome | undefined;
    /** The reason that it gives; '' when questions follow. */
    readonly reason: string;
    /** Convictions of which it was asked, with how many yes and how many unknown. */
    reached: number;
    yes: number;
    unknown: number;
    /** Convictions whose outcome it decided, by yes, by being the end, or by a missing fact that matters. */
    decided: number;
};
/** The questions of a flow in their order, each flow with its end, and the convictions that nobody knows to be covered. */
export type Passage = {
    readonly stations: readonly Station[];
    coverageUnknown: number;
};
/** The name of the station at the end of a flow. */
export declare const END = "otherwise";
/** A flow with nobody on it yet. */
export declare function emptyPassage<C>(flow: Flow<C>): Passage;
/** What a station counts of a conviction that came to it. */
export type Counted = 'no' | 'yes' | 'unknown' | 'decided';
/** Counts one verdict of that flow: its trace goes through the stations in their order. */
export declare function pass(passage: Passage, verdict: Verdict): void;
/**
 * Tells the places of the stations that a verdict went through, and of the one that decided. Where it is not even known
 * whether the conviction is covered, and that decides, no station does: its place is after the last.
 */
export declare function passedBy(stations: readonly Station[], { trace, decidedBy, missing }: Verdict, count: (place: number, what: Counted) => void): void;
