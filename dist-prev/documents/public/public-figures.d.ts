import type { Counts, Summary } from '../figures.ts';
import { type SafeRow } from './safe-counts.ts';
/** Categories by columns, as published; each column is a group of names too. */
export type SafeTable = {
    readonly columns: readonly (readonly string[])[];
    readonly rows: readonly SafeRow[];
};
/**
 * Everything that the public report says in numbers. No count of 1 to 10 is among them, and none can be worked out: each
 * table hides what is small in a sum of several, and tables have in common only sums that are published. What cannot be
 * shown so is left out.
 */
export type PublicFigures = {
    /** People in scope, and of these with and without relief. */
    readonly inScope: number | undefined;
    readonly withRelief: number | undefined;
    /** Convictions in scope by outcome, outcomes with few put together. */
    readonly outcomes: readonly SafeRow[] | undefined;
    readonly bySection: SafeTable | undefined;
    readonly byLevel: SafeTable | undefined;
    /** By five years. */
    readonly byYears: readonly SafeRow[] | undefined;
    readonly byAge: SafeTable | undefined;
    readonly byRace: SafeTable | undefined;
    readonly bySex: SafeTable | undefined;
    /** By reason, for each outcome that is published by itself. */
    readonly reasons: readonly {
        readonly outcome: string;
        readonly rows: readonly SafeRow[];
    }[];
    /** Down to whole tens, since these groups lie within each other; `few` below the smallest count that is shown. */
    readonly impact: readonly {
        readonly what: ImpactName;
        readonly today: Rough;
        readonly freed: Rough;
    }[];
};
type ImpactName = 'a felony' | 'a conviction in the last 7 years' | 'any conviction';
/** At least so many, in whole tens, or that it is below {@link SMALLEST_SHOWN}. */
export type Rough = number | 'few';
export declare const WITH_RELIEF = "with relief";
export declare const WITHOUT_RELIEF = "without relief";
export declare function publicFigures(summary: Summary): PublicFigures;
/** People of each group, and of these those with some relief, as they may be published. Nothing when they may not. */
export declare function safePeople(all: Counts, some: Counts): SafeTable | undefined;
export {};
