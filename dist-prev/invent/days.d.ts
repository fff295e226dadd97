import { type CalendarDate } from '../basics/index.ts';
/** A day as a number of days, so that days can be added; `stamp` writes it. */
export type Day = number;
/** The day of the calendar; the generator names only days that exist. */
export declare function day(year: number, month: number, dayOfMonth: number): Day;
/** The day as the file writes it: the number `20190409`. */
export declare function stamp(of: Day): CalendarDate;
/** Whole years from birth to the day, by the calendar. */
export declare function ageOn(on: Day, birth: Day): number;
/** The first day any invented record speaks of. */
export declare const FIRST_DAY: number;
/** The last. */
export declare const LAST_DAY: number;
/** HS 11357-11360 took these numbers in the Uniform Controlled Substances Act; before, they were 11530-11531. */
export declare const ELEVEN_THOUSAND_THREE: number;
/** Proposition 64 in force. */
export declare const PROP_64: number;
