import type { PartialDate } from '../basics/index.ts';
import { type Determination, type OpenQuestion } from './determination.ts';
import { type Outcome } from './outcome.ts';
import type { Remedy } from './remedy.ts';
/** When a step of a path can be taken: now, from a day on, or once a person has answered what is open. */
export type When = 'now' | 'later' | 'after-answers';
/** One step towards clearing a conviction or an arrest. */
export type PathStep = {
    readonly determination: Determination;
    readonly when: When;
    /** What the step leads to; for an open one the best that the answers may lead to. */
    readonly outcome: Outcome;
    readonly opens: PartialDate | undefined;
    readonly ask: readonly OpenQuestion[];
    /** The remedy that gives as much and can be had no later, so that this step is not needed. */
    readonly neededNotAfter: string | undefined;
    /** The remedy that can be had now and that this one comes before, although it is not to be had yet. */
    readonly before: string | undefined;
};
type Ordered = Pick<Remedy<never>, 'id' | 'after'>;
/**
 * The steps that may clear one subject, in the order in which to take them: what can be done now before what can be done
 * later, and among those a remedy after the ones that it follows. What lowers a conviction comes before what ends it, and is
 * not needed when something stronger that is certain can be had now.
 */
export declare function pathOf(determinations: readonly Determination[], remedies: readonly Ordered[]): readonly PathStep[];
export {};
