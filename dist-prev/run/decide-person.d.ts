import { ByteSink } from '../basics/index.ts';
import { type Determination, type GivenAnswers, type Outcome, type Verdict } from '../engine/index.ts';
import { type Conviction, type Facts, type Origin } from '../history/index.ts';
import { type ConvictionCase } from '../law/index.ts';
import type { BuiltHistory } from '../read/index.ts';
import { type RowCells, type Tally } from '../write/index.ts';
import type { Bench, Benches, Judged } from './benches.ts';
import type { RunPlan } from './plan.ts';
/** A conviction in scope with everything that was found about it. */
export type Decided = {
    readonly conviction: Conviction;
    readonly determination: Determination;
};
/** What a person's rows lead to under one plan, ready to be written. */
export type PlanResult = {
    /** The plan, by its place in the list of plans. */
    readonly plan: number;
    /** Lines of determinations.csv; good until the sink that they were written into is emptied. */
    readonly lines: Uint8Array;
    /** The computed cells of rows that carry a conviction, by {@link rowKey}; good until their sink is emptied. */
    readonly cells: ReadonlyMap<number, RowCells>;
};
/** The same under every plan in whose county the person has a conviction in scope. */
export type PersonResult = {
    /** Where the first of the person's rows stands. */
    readonly first: Origin;
    readonly plans: readonly PlanResult[];
};
/** A row's number among all rows of a run: 2^32 for each file before its own. */
export declare function rowKey(file: number, row: number): number;
/** Every determination about the convictions of one person. */
export declare function decide(facts: Facts, { plan, judged, answers }: Bench): readonly Decided[];
/** What the policy gives to a conviction; nothing when it does not look at it. */
export declare function verdictOn({ remedy, covers, flow }: Judged, subject: ConvictionCase, given?: GivenAnswers): Verdict | undefined;
/** What is counted: once for all plans, and for each plan. */
export type Tallies = {
    readonly common: Tally;
    readonly of: (plan: number) => Tally;
};
/** What the results about a person are written into. */
export declare class PersonSinks {
    readonly lines: ByteSink;
    readonly cells: ByteSink;
    empty(): void;
}
/** History → facts → determinations → the cells and lines of the results, in the sinks; counted into the tallies. */
export declare function decidePerson({ history, first, repeated, cycle }: BuiltHistory, benches: Benches, tallies: Tallies, sinks?: PersonSinks): PersonResult;
/** From the outcome that helps most to the one that helps least. */
export declare const BEST_FIRST: readonly Outcome[];
/** Counts what was decided about one person, and what it makes of their record. */
export declare function countPerson(facts: Facts, decided: readonly {
    readonly conviction: Conviction;
    readonly determination: Verdict;
}[], plan: Pick<RunPlan, 'asOf'>, tally: Tally): void;
