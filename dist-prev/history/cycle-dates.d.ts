import { type PartialDate } from '../basics/index.ts';
import type { Conviction } from './conviction.ts';
import type { Cycle, HistoryEvent } from './criminal-history.ts';
import type { Facts } from './facts.ts';
/** The arrest cycle that a conviction belongs to. */
export declare function cycleOf(facts: Facts, conviction: Conviction): Cycle | undefined;
/**
 * When the person was arrested for what the conviction is about: the arrests of its cycle that do not lie after the
 * conviction, as an interval that holds them all. Missing when the cycle has none. The offense was that day or earlier.
 */
export declare function arrestBefore(facts: Facts, conviction: Conviction): PartialDate;
/** Entries of custody, probation and parole in the conviction's cycle. */
export declare function supervisionOf(facts: Facts, conviction: Conviction): readonly HistoryEvent[];
