/**
 * A stream of chance that is the same on every machine for the same words: xoshiro128** (Blackman and Vigna), started
 * through splitmix32. Only whole-number arithmetic, multiplication and addition are used, never a logarithm or cosine,
 * whose last digit differs between engines.
 */
export declare class Random {
    private a;
    private b;
    private c;
    private d;
    /** `words` say which stream this is: a seed, a person's index, a purpose. Any whole numbers. */
    constructor(...words: readonly number[]);
    /** A whole number from 0 to below 2^32. */
    next(): number;
    /** From 0 to below 1. */
    unit(): number;
    /** A whole number from 0 to below `limit`. */
    below(limit: number): number;
    /** A whole number from `least` to `most`, both included. */
    between(least: number, most: number): number;
    chance(share: number): boolean;
    pick<T>(list: readonly T[]): T;
    /** Deals the list anew, in place. */
    shuffle(list: {
        [index: number]: number;
        readonly length: number;
    }): void;
    /** A value whose distribution is the curve: points of (share of people at or below, value), in order. */
    along(curve: Curve): number;
}
/** Points of (share of people at or below, value), from share 0 to share 1. */
export type Curve = readonly (readonly [share: number, value: number])[];
/** A list in which each thing stands as often as its weight, so that one look finds a weighted choice. */
export declare function wheel<T>(weighted: readonly (readonly [thing: T, weight: number])[]): readonly T[];
