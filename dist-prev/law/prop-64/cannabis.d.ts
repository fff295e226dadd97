import type { Conviction } from '../../history/index.ts';
import { type CannabisSection } from '../shared/index.ts';
/** Whether a charge is one of HS 11357 to 11360; `unclear` when it cannot be read and could be, as a comment that names no section. */
export type CannabisReading = CannabisSection | 'none' | 'unclear';
/** What a person must find out about a charge that is `unclear`. */
export declare const CHARGE_MISSING = "the charge (it cannot be read, or names no section)";
export declare function cannabisReading(conviction: Conviction): CannabisReading;
