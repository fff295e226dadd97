import { type Judgments, type Outcome } from '../engine/index.ts';
import type { Move } from '../write/index.ts';
import { type Docket, type PolicyNumbers } from './docket.ts';
import type { RunPlan } from './plan.ts';
/** How many people, and how many convictions. */
export type PeopleAndConvictions = {
    readonly people: number;
    readonly convictions: number;
};
/** What one policy gives, in numbers, and how that differs from the first policy. */
export type PolicyInNumbers = PolicyNumbers & {
    readonly policy: string;
    /** More relief than by the first policy: convictions, and people who by the first have none at all. */
    readonly gained: PeopleAndConvictions;
    /** Less relief than by the first policy: convictions, and people who by this one have none at all. */
    readonly lost: PeopleAndConvictions;
    /** From which outcome by the first policy to which by this one; most convictions first. */
    readonly changes: readonly Change[];
};
/** Convictions that end in another way, and the people whose they are; nothing where a policy does not look at them. */
export type Change = PeopleAndConvictions & {
    readonly from: Outcome | undefined;
    readonly to: Outcome | undefined;
};
export type Comparison = {
    readonly policies: readonly PolicyInNumbers[];
    /** The places, in the docket, of the convictions whose outcome is not the same under all policies. */
    readonly moving: readonly number[];
    /** How the conviction at a place ends under each policy, in words. */
    readonly moveAt: (place: number) => Move;
};
/** Judges the same people by each plan's policy; every difference is told against the first. */
export declare function comparePolicies(docket: Docket, plans: readonly RunPlan[]): Comparison;
/** What a policy gave, in numbers, beside what the first policy gave; without one nothing differs. */
export declare function inNumbers(docket: Docket, policy: string, { outcomes }: Pick<Judgments, 'outcomes'>, first: Pick<Judgments, 'outcomes'> | undefined): PolicyInNumbers;
