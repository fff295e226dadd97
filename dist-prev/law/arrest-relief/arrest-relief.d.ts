import type { Remedy } from '../../engine/index.ts';
import { type ArrestCase } from '../shared/index.ts';
/** PC 851.93: relief for arrests that the DOJ grants without a petition, as far as it can be predicted. */
export declare const arrestRelief: Remedy<ArrestCase>;
