import { type Remedy } from '../../engine/index.ts';
import { type ConvictionCase } from '../shared/conviction-case.ts';
/** HS 11361.8 and 11361.9: relief for convictions under HS 11357 to 11360 from before Proposition 64. */
export declare const prop64: Remedy<ConvictionCase>;
