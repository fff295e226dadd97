import { type Policy } from './policy.ts';
import type { Remedy } from './remedy.ts';
/** A number that questions of a policy have as a parameter: of all of them, or of one question. */
export type Varied = {
    readonly parameter: string;
    readonly question?: string;
};
/** A range of whole numbers, both ends in it. */
export type Range = {
    readonly from: number;
    readonly to: number;
};
/** A question of a policy that has the parameter, and the numbers that it allows. */
export type Allowed = {
    readonly question: string;
    readonly parameter: string;
} & Range;
type Vocabulary = Pick<Remedy<never>, 'questions'>;
/** Every number that the questions of a policy have as a parameter, in the order in which the policy asks. */
export declare function numbersOf(policy: Pick<Policy, 'flow'>, { questions }: Vocabulary): readonly Allowed[];
/** Whether a question's parameter is the one meant, by its name alone or with that of its question. */
export declare function isMeant({ parameter, question }: Varied, allowed: Omit<Allowed, keyof Range>): boolean;
/** The policy with another value wherever a question has the parameter and allows the whole range. */
export declare function withValue<P extends Pick<Policy, 'flow'>>(policy: P, remedy: Vocabulary, { value, from, to, ...varied }: Varied & Range & {
    readonly value: number;
}): P;
export {};
