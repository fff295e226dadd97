import { type Outcome } from '../engine/index.ts';
/** How a conviction ends under one policy. */
export type Ended = {
    readonly outcome: Outcome;
    readonly reason: string;
};
/** A conviction whose outcome depends on the policy: how it ends under each, and nothing where a policy does not look at it. */
export type Move = {
    readonly conviction: string;
    readonly ends: readonly (Ended | undefined)[];
};
/** Written where a policy does not look at a conviction at all. */
export declare const NOT_LOOKED_AT = "Not looked at";
/** The columns of `moves.csv`: the conviction's key, then outcome and reason under each policy. */
export declare function moveColumns(policies: readonly string[]): readonly string[];
/** One line of `moves.csv`. */
export declare function moveLine({ conviction, ends }: Move): string;
