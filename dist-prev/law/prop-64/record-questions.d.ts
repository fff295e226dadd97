import { type QuestionKind } from '../../engine/index.ts';
import { type ConvictionCase } from '../shared/index.ts';
type Kind = QuestionKind<ConvictionCase>;
/** Questions about the rest of the record, as the pilot counties asked them. */
export declare const RECORD_QUESTIONS: readonly Kind[];
export {};
