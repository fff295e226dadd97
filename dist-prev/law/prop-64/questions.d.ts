import { type QuestionKind } from '../../engine/index.ts';
import type { ConvictionCase } from '../shared/conviction-case.ts';
type Kind = QuestionKind<ConvictionCase>;
/** Every question that a policy for Proposition 64 may ask. */
export declare const PROP_64_QUESTIONS: ReadonlyMap<string, Kind>;
export {};
