import type { Facts } from './facts.ts';
import { type Origin } from './origin.ts';
/** What a record says, by kind; where it can come from several cells, each by itself. */
export type FactKind = 'charge-convicted' | 'charge-disposed' | 'charge-charged' | 'charge-comment' | 'level' | 'date-of-step' | 'date-of-disposition' | 'kind-of-step' | 'county' | 'disposition' | 'sentence' | 'case-number' | 'remark' | 'birth';
/** A fact that was looked at, and the row in which it stands; what is said of the person stands in every row. */
export type FactLookedAt = {
    readonly fact: FactKind;
    readonly at: Origin | undefined;
};
/**
 * The same facts, which tell `looked` of each that is looked at. For explaining one person: everything in it is what it
 * is in the facts themselves, only slower, and each part is one thing however often it is met.
 */
export declare function watchedFacts(facts: Facts, looked: (fact: FactLookedAt) => void): Facts;
