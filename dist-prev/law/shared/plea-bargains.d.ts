import type { Charge } from '../../history/index.ts';
import { type ListedOffense, type Match } from './listed-offenses.ts';
export declare const PLEA_BARGAINS: readonly ListedOffense[];
export declare const RELATED_CHARGES: readonly ListedOffense[];
/** Whether a charge is one that cannabis charges were bargained down to. Whether this one was, the cycle must show. */
export declare const pleaBargainIn: (charge: Charge) => Match;
/** Whether a charge is one that counties counted beside a cannabis charge of the same cycle. */
export declare const relatedChargeIn: (charge: Charge) => Match;
