import { type Determination, type Remedy, type Subject } from '../engine/index.ts';
type Ordered = Pick<Remedy<never>, 'id' | 'after'>;
type Entry = {
    readonly subject: Subject;
    readonly determination: Determination;
};
/**
 * A person's page: every conviction, arrest and case that a remedy was asked about, with the best path in order and, below
 * it, what cannot be had and why.
 */
export declare function printPaths(entries: readonly Entry[], remedies: readonly (Ordered & {
    readonly title: string;
})[], width?: number): string;
export {};
