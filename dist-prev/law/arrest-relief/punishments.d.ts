import type { Charge } from '../../history/index.ts';
import { type ListedOffense, type Match } from '../shared/listed-offenses.ts';
/** Every line of the two lists, for pages and tests. */
export declare const PUNISHMENTS: readonly ListedOffense[];
export declare const punishedLong: (charge: Charge) => Match;
export declare const punishedShort: (charge: Charge) => Match;
