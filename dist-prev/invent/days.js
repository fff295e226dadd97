import { calendarDate, dayNumber, fromDayNumber } from '../basics/index.js';
/** The day of the calendar; the generator names only days that exist. */
export function day(year, month, dayOfMonth) {
    return dayNumber(calendarDate(year, month, dayOfMonth));
}
/** The day as the file writes it: the number `20190409`. */
export function stamp(of) {
    return fromDayNumber(of);
}
/** Whole years from birth to the day, by the calendar. */
export function ageOn(on, birth) {
    return Math.floor((stamp(on) - stamp(birth)) / 10_000);
}
/** The first day any invented record speaks of. */
export const FIRST_DAY = day(1965, 1, 1);
/** The last. */
export const LAST_DAY = day(2019, 12, 31);
/** HS 11357-11360 took these numbers in the Uniform Controlled Substances Act; before, they were 11530-11531. */
export const ELEVEN_THOUSAND_THREE = day(1973, 3, 7);
/** Proposition 64 in force. */
export const PROP_64 = day(2016, 11, 9);
