import { type Question, type QuestionKind } from '../../engine/index.ts';
import { type ConvictionCase } from '../shared/index.ts';
type Kind = QuestionKind<ConvictionCase>;
/** Questions about the arrest cycle as a whole, as the pilot counties asked them. */
export declare const CYCLE_QUESTIONS: readonly Kind[];
/** What a policy may take in besides convictions under HS 11357 to 11360. */
export declare const WIDENINGS: ReadonlyMap<string, Question<ConvictionCase>>;
export {};
