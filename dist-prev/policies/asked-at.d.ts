import type { Asked, QuestionKind, Remedy } from '../engine/index.ts';
import { type Keys, type Place } from './place.ts';
/** What a reader of policies needs to know of a remedy: its name and the questions that may be asked. */
export type Vocabulary = Pick<Remedy<never>, 'id' | 'questions' | 'widenings' | 'statute'>;
/** Remedies that a county decides by choices of its own: those with questions for them. The statute alone decides the others. */
export declare function withPolicies(remedies: readonly Vocabulary[]): readonly Vocabulary[];
/** The questions of the policy's remedy; nothing when the remedy itself is not known, so that they cannot be checked. */
export type Kinds = ReadonlyMap<string, QuestionKind<never>> | undefined;
/** A question, and the places of the keys that may stand beside it. */
export type Read = {
    readonly asked: Asked;
    readonly members: ReadonlyMap<string, Place>;
};
/** Reads the question of a step (`beside` are the step's other keys) or of a composed question (nothing stands beside). */
export declare function askedAt(place: Place, kinds: Kinds, beside?: Keys): Read | undefined;
