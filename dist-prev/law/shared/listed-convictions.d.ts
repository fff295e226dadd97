import type { Conviction } from '../../history/index.ts';
import { type Match, type Possible } from './listed-offenses.ts';
/** Whether a conviction is for a super strike: what its charge says, or what an unreadable charge leaves open. */
export declare function superStrikeOf(conviction: Conviction): Match | Possible;
/** The same for the offenses of PC 290(c), each from the day on which its text reaches it. */
export declare function registrableOf(conviction: Conviction): Match | Possible;
