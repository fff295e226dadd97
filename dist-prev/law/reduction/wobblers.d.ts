import type { Charge } from '../../history/index.ts';
import { type ListedOffense, type Match } from '../shared/listed-offenses.ts';
/** Every line of the lists, for pages and tests. */
export declare const WOBBLERS: readonly ListedOffense[];
/** Whether a felony is known to be no wobbler. */
export declare const straightFelonyIn: (charge: Charge) => Match;
/** Whether a misdemeanor is one that a court may make an infraction. */
export declare const minorMisdemeanorIn: (charge: Charge) => Match;
export declare const wobblerIn: (charge: Charge) => Match;
