import { type Ending } from './flow.ts';
import { type Policy } from './policy.ts';
import type { ParameterValues } from './question.ts';
import type { Remedy } from './remedy.ts';
import { type Judgments } from './walk-in-numbers.ts';
/** What is possible for a subject of which it is not known whether the remedy covers it: that it does not. */
export declare const NOT_COVERED: Ending;
/**
 * Subjects whose facts were read once, to be judged again and again while a policy is shaped. Each question is asked of
 * each subject once and its answers kept as a column of small numbers; a question that compares a measure with its
 * parameter is measured once for all values of the parameter. To judge is then to walk the columns, which finds what
 * `judge` finds, without its words: some ten milliseconds for a hundred thousand subjects, when no question is new.
 */
export declare class Caseload<C> {
    #private;
    readonly remedy: Remedy<C>;
    /** Everybody that a policy of interest may look at. A policy leaves out whom it does not look at. */
    readonly subjects: readonly C[];
    constructor(remedy: Remedy<C>, subjects: readonly C[]);
    /** What a policy for the remedy gives to every subject. The policy must have been checked. */
    judge(policy: Policy): Judgments;
    /**
     * Asks a question of everybody before a policy asks it, a piece at a time: it may be left and gone on with, and a policy
     * that asks meanwhile does not wait for it.
     */
    prepare(name: string, given: ParameterValues): Generator<undefined, void>;
}
