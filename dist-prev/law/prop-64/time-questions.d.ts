import { type QuestionKind } from '../../engine/index.ts';
import { type ConvictionCase } from '../shared/conviction-case.ts';
type Kind = QuestionKind<ConvictionCase>;
export declare const convictedOnOrAfter: Kind;
/** Questions about ages and years. Each compares a number with its parameter. */
export declare const TIME_QUESTIONS: readonly Kind[];
export {};
