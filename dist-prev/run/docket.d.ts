import { Caseload, type Judgments, type Passage } from '../engine/index.ts';
import type { Facts } from '../history/index.ts';
import { type ConvictionCase } from '../law/index.ts';
import type { Gathered } from './gather.ts';
import type { RunPlan } from './plan.ts';
/** The convictions of a county that policies for a remedy may look at, person by person, read once and judged at will. */
export type Docket = {
    readonly caseload: Caseload<ConvictionCase>;
    readonly people: readonly Facts[];
    /** The place of each person's first case, and at the end the number of cases: a person's cases stand together. */
    readonly firstCase: Uint32Array;
    /** What the impact on a person's record depends on, as bits: of each case, and of each person's other convictions. */
    readonly marks: Uint8Array;
    readonly otherMarks: Uint8Array;
};
/** What a policy gives, in numbers. */
export type PolicyNumbers = {
    readonly convictions: Readonly<Record<string, number>>;
    /** People by the outcome that helps them most. */
    readonly people: Readonly<Record<string, number>>;
    readonly peopleRelieved: number;
    readonly impact: {
        readonly noFelony: number;
        readonly noConvictionIn7Years: number;
        readonly noConviction: number;
    };
};
/** The docket for a plan's county, day and remedy; the policy may change. The facts must have been gathered for that county. */
export declare function docketOf({ facts }: Pick<Gathered, 'facts'>, plan: Pick<RunPlan, 'county' | 'asOf' | 'policy'>): Docket;
/** How the convictions of a docket go through the policy's flow. */
export declare function flowCounts({ caseload }: Docket, { policy }: Pick<RunPlan, 'policy'>): Passage;
/** The outcome that helps each person of a docket most, by the place in {@link BEST_FIRST}; its length where none is looked at. */
export declare function bestOf({ firstCase, people }: Docket, { outcomes }: Pick<Judgments, 'outcomes'>): Uint8Array;
/** Counts what was judged: convictions, people, and what it makes of their records. */
export declare function countJudgments(docket: Docket, { outcomes }: Pick<Judgments, 'outcomes'>): PolicyNumbers;
