import { type AnswerBook, type Asking, type Determination, type Question, type Subject } from '../engine/index.ts';
import type { Facts } from '../history/index.ts';
import { type Law } from '../law/index.ts';
/** A conviction, an arrest or a case with what a remedy gives to it. */
export type DecidedOn = {
    readonly subject: Subject;
    readonly determination: Determination;
};
/** A remedy that its statute alone decides, with its subjects hidden: facts in, determinations out. */
export type StatuteBench = {
    readonly remedy: Law;
    readonly decide: (facts: Facts, asking: Asking, answers: AnswerBook | undefined, found: DecidedOn[]) => void;
};
/** The remedies named, but for the one that a policy decides, in the order of the law's own list. */
export declare function statuteBenches(remedies: readonly string[], policyOf: string): readonly StatuteBench[];
/** What the statutes of the plan's other remedies give to everything in one person's record. */
export declare function decideOthers(facts: Facts, bench: {
    readonly plan: Asking;
    readonly others: readonly StatuteBench[];
    readonly answers: AnswerBook | undefined;
}): readonly DecidedOn[];
export declare function contradictions(verdict: Pick<Determination, 'trace'>): readonly string[];
/** Whether the subject is one that the remedy does not reach: asked only when that cannot be told. */
export declare function notCovered<C>({ id, cite, asks, ask }: Question<C>): Question<C>;
