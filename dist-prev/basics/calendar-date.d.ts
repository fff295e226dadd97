/** A day of the Gregorian calendar as the number `yyyymmdd`: no time, no zone; compare with `<`. */
export type CalendarDate = number & {
    readonly calendarDate: true;
};
export declare function isLeapYear(year: number): boolean;
/** How many days the month (1 to 12) of that year has. */
export declare function daysInMonth(year: number, month: number): number;
/** The day, or nothing when the calendar has no such day. Years 1 to 9999. */
export declare function calendarDate(year: number, month: number, day: number): CalendarDate | undefined;
export declare function yearOf(date: CalendarDate): number;
export declare function monthOf(date: CalendarDate): number;
export declare function dayOf(date: CalendarDate): number;
/**
 * The same day of the calendar `years` later (or earlier, when negative). 29 February in a year that has none becomes
 * 1 March: a person born on 29 February is 21 on 1 March, and a wait that began on 29 February ends on 1 March.
 */
export declare function yearsAfter(date: CalendarDate, years: number): CalendarDate;
/** `months` later; a day that the month lacks runs over into the next month, as in {@link yearsAfter}. */
export declare function monthsAfter(date: CalendarDate, months: number): CalendarDate;
export declare function daysAfter(date: CalendarDate, days: number): CalendarDate;
/** Days since 1 March of year 0, so that differences are numbers of days. */
export declare function dayNumber(date: CalendarDate): number;
/** The inverse of {@link dayNumber}. */
export declare function fromDayNumber(number: number): CalendarDate;
/** `2019-11-09`. */
export declare function isoDate(date: CalendarDate): string;
/** `11/09/2019`, as the original application prints days. */
export declare function usDate(date: CalendarDate): string;
/** Reads `2019-11-09` and nothing else. */
export declare function parseIsoDate(text: string): CalendarDate | undefined;
