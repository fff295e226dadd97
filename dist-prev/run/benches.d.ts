import { AnswerBook, type Flow, type Question, type Remedy, type Station } from '../engine/index.ts';
import type { Facts } from '../history/index.ts';
import { type ConvictionCase } from '../law/index.ts';
import { type StatuteBench } from './decide-remedies.ts';
import type { RunPlan } from './plan.ts';
/** A remedy with what the plan's policy makes of it: what is looked at, the policy's flow and the statute's. */
export type Judged = {
    readonly remedy: Remedy<ConvictionCase>;
    readonly covers: Question<ConvictionCase>;
    readonly flow: Flow<ConvictionCase>;
    /** The questions of that flow, to count who came to each. */
    readonly stations: readonly Station[];
    readonly statute: Flow<ConvictionCase> | undefined;
};
/** A plan with its names looked up and its flows made; one per worker. */
export type Bench = {
    readonly plan: RunPlan;
    /** The remedy that the plan's policy is for, asked about or not. */
    readonly byPolicy: Judged;
    readonly judged: readonly Judged[];
    /** The other remedies of the plan, which their statutes alone decide. */
    readonly others: readonly StatuteBench[];
    readonly answers: AnswerBook | undefined;
};
export declare function benchOf(plan: RunPlan): Bench;
/** Several plans over the same inputs, each for a county of its own; flows are made when a county is first met. */
export declare class Benches {
    #private;
    readonly plans: readonly RunPlan[];
    constructor(plans: readonly RunPlan[]);
    /** Whole records when a policy looks at the charges of a cycle that led to no conviction; else what bears on convictions. */
    get wanted(): 'everything' | 'convictions';
    bench(plan: number): Bench;
    /** A plan that names no county asks about law that knows none; else the plans for the counties in which the person was convicted or, where remedies are about arrests, arrested. */
    concerned(facts: Facts): readonly number[];
}
