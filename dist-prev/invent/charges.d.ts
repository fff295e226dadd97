import { type Day } from './days.ts';
import { type Random } from './random.ts';
import { type Charge } from './spelling.ts';
/** What an incident is made to hold: the cannabis conviction everybody has, or one that requires registration. */
export type Theme = 'anchor' | 'registrable' | 'any';
/** The charges of an arrest on that day; the first is what the incident is about. */
export declare function arrestCharges(on: Day, theme: Theme, random: Random): readonly Charge[];
/** The charges that the prosecutor filed: mostly those of the arrest, in order, then others. */
export declare function courtCharges(arrested: readonly Charge[], on: Day, random: Random): readonly Charge[];
/** Another charge that leaves no doubt, for a plea to something else. */
export declare function pleaCharge(on: Day, random: Random): Charge;
