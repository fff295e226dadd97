import type { Charge } from '../../history/index.ts';
import { type ListedOffense, type Match } from './listed-offenses.ts';
/** Every line of the list, for pages and tests. */
export declare const REGISTRABLE_OFFENSES: readonly ListedOffense[];
/** Whether a charge names an offense that requires registration under PC 290(c). */
export declare const registrableIn: (charge: Charge) => Match;
