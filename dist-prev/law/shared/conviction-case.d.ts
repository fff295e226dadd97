import { type PartialDate } from '../../basics/index.ts';
import type { Asking, GivenAnswers } from '../../engine/index.ts';
import type { Conviction, Facts } from '../../history/index.ts';
/** What questions about a conviction are asked of: the conviction, everything known of its person, and what was asked. */
export type ConvictionCase = {
    readonly facts: Facts;
    readonly conviction: Conviction;
    readonly asking: Asking;
    /** What people answered about it, for a question that asks what another flow gives. */
    readonly given?: GivenAnswers;
};
/** Every conviction of the person as a case. */
export declare function convictionCases(facts: Facts, asking: Asking): readonly ConvictionCase[];
/** The day `years` before the day on which the law is applied. */
export declare function yearsAgo(asking: Asking, years: number): PartialDate;
