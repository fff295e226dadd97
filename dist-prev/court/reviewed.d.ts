import type { Problem } from '../basics/index.ts';
import type { Sheet } from './sheet.ts';
/** What a person may decide about a conviction; the first four change it. */
export declare const REVIEW_DECISIONS: readonly ['dismiss', 'reduce-to-misdemeanor', 'reduce-to-infraction', 'resentence', 'no-relief', 'challenge-criteria', 'challenge-risk'];
export type ReviewDecision = (typeof REVIEW_DECISIONS)[number];
/** A person's decision about one conviction, laid over what the program found. */
export type Reviewed = {
    readonly key: string;
    readonly decision: ReviewDecision;
    readonly decidedBy: string;
    /** `YYYY-MM-DD`. */
    readonly decidedOn: string;
    readonly note: string;
};
export declare const REVIEW_COLUMNS: readonly ['conviction_key', 'decision', 'decided_by', 'decided_on', 'note'];
/** Reads reviewed decisions from a table; lines without a decision are not decided yet. */
export declare function readReviewed(sheet: Sheet): {
    readonly decisions: ReadonlyMap<string, Reviewed>;
    readonly problems: readonly Problem[];
};
