import { type Charge } from '../../history/index.ts';
import { type ListedOffense, type Match } from './listed-offenses.ts';
/** The entries above, for pages and tests: each counts together with a finding under PC 186.22(b)(4). */
export declare const GANG_FELONIES: readonly ListedOffense[];
/**
 * Finds one of the felonies and the gang finding in the same charge. A finding alone is possible: it is never made but
 * upon such a felony, which then is another count of the case.
 */
export declare function gangFindingIn(charge: Charge): Match;
