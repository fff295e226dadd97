import type { Flow } from './flow.ts';
import type { Outcome } from './outcome.ts';
import type { ParameterValues, QuestionKind } from './question.ts';
import type { Remedy } from './remedy.ts';
/** A question of a policy: by name with parameters, or composed of others in three-valued logic. */
export type Asked = ({
    readonly ask: string;
} & Readonly<Record<string, unknown>>) | {
    readonly all: readonly Asked[];
} | {
    readonly any: readonly Asked[];
} | {
    readonly not: Asked;
};
/** A county's choices for a remedy, as plain data. `schemas/policy.schema.json` is its published form. */
export type Policy = {
    readonly id: string;
    readonly title?: string;
    readonly remedy: string;
    /** The county it was made for; absent when it is for any. */
    readonly county?: string;
    /** Where the choices come from: an announcement, a file, the person who made them. */
    readonly source: string;
    readonly inForce?: {
        readonly from?: string;
        readonly to?: string;
    };
    readonly notes?: readonly string[];
    /** What the policy looks at beside the convictions that the remedy covers, by the names that the remedy has for it. */
    readonly covers?: readonly string[];
    /** How the policy reads passages of the statute that can be read in more than one way. */
    readonly readings?: Readonly<Record<string, string>>;
    readonly flow: readonly PolicyStep[];
    readonly otherwise: PolicyEnding;
};
export type PolicyEnding = Outcome | {
    readonly then: Outcome;
    readonly reason: string;
};
export type PolicyStep = Asked & {
    readonly then: Outcome | {
        readonly flow: readonly PolicyStep[];
        readonly otherwise: PolicyEnding;
    };
    readonly reason?: string;
};
/** The questions by name in a flow and in the flows inside it, in the order in which they are asked, those inside composed questions too. */
export declare function questionsIn(flow: readonly PolicyStep[]): readonly AskedByName[];
/** A question by name, with its parameters, and perhaps the keys of its step. */
type AskedByName = Extract<Asked, {
    readonly ask: string;
}>;
export declare const NO_RULE_APPLIES = "No rule of the county's choices applies";
/** The flow that a checked policy describes, led by the questions that its remedy always asks. */
export declare function flowOf<C>(policy: Policy, remedy: Remedy<C>): Flow<C>;
/** The parameters given, with the question's own values where the policy is silent. */
export declare function valuesOf<C>(asked: Readonly<Record<string, unknown>>, kind: QuestionKind<C>): ParameterValues;
export {};
