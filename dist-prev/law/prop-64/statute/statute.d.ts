import type { Statute } from '../../../engine/index.ts';
import type { ConvictionCase } from '../../shared/index.ts';
/** What HS 11361.8 itself gives on the facts of the record. The file ends with the outline. */
export declare const statute: Statute<ConvictionCase>;
