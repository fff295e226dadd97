import { type QuestionKind } from '../../engine/index.ts';
import type { ConvictionCase } from '../shared/index.ts';
/** Lets a policy follow the statute: what its own flow gives, by name. Where that depends on what is missing, so does the answer. */
export declare const statuteGives: QuestionKind<ConvictionCase>;
