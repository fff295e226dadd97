import type { Asking } from '../../engine/index.ts';
import type { Conviction, Facts } from '../../history/index.ts';
/** What questions about a whole court case are asked of: all of its convictions together. */
export type CourtCase = {
    readonly facts: Facts;
    /** `<person>/<cycle and step>`. */
    readonly key: string;
    readonly convictions: readonly Conviction[];
    readonly asking: Asking;
};
/** The convictions of the person, case by case. */
export declare function courtCases(facts: Facts, asking: Asking): readonly CourtCase[];
