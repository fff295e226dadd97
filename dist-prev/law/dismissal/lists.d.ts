import type { Charge } from '../../history/index.ts';
import { type ListedOffense, type Match } from '../shared/listed-offenses.ts';
/** Every line of the lists, for pages and tests. */
export declare const DISMISSAL_OFFENSES: readonly ListedOffense[];
export declare const neverDismissed: (charge: Charge) => Match;
export declare const neverAsFelony: (charge: Charge) => Match;
export declare const discretionary: (charge: Charge) => Match;
export declare const realigned: (charge: Charge) => Match;
