import type { Charge } from '../../history/index.ts';
import { type ListedOffense, type Match } from './listed-offenses.ts';
/** Every line of the list, for pages and tests. */
export declare const SUPER_STRIKES: readonly ListedOffense[];
/** Whether a charge names a super strike, alone or by its gang finding. */
export declare const superStrikeIn: (charge: Charge) => Match;
