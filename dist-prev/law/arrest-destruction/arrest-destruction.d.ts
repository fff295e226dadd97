import { type Remedy } from '../../engine/index.ts';
import { type ArrestCase } from '../shared/index.ts';
/** HS 11361.5: the older rule that records of arrests for small cannabis offenses are destroyed. */
export declare const arrestDestruction: Remedy<ArrestCase>;
