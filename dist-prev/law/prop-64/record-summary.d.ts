import { type PartialDate } from '../../basics/index.ts';
import type { Facts } from '../../history/index.ts';
/** What the original application prints beside every conviction that it decides: facts about the person's whole record. */
export type RecordSummary = {
    readonly convictions: number;
    readonly superStrikes: readonly string[];
    readonly registrable: readonly string[];
    readonly registered: boolean;
    readonly latestConviction: PartialDate;
    /** How many convictions under each of the four sections, in their order. */
    readonly cannabisConvictions: readonly number[];
    readonly deceased: boolean;
};
export declare function recordSummary(facts: Facts): RecordSummary;
/** True when the record has a registration entry for PC 290 or its family (290.001 to 290.95), and not for PC 2900. */
export declare function isRegistered(facts: Facts): boolean;
