import { type Question } from '../../engine/index.ts';
import type { ConvictionCase } from '../shared/conviction-case.ts';
export declare const recordIncomplete: Question<ConvictionCase>;
