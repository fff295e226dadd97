const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
export function isLeapYear(year) {
    return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}
/** How many days the month (1 to 12) of that year has. */
export function daysInMonth(year, month) {
    return month === 2 && isLeapYear(year) ? 29 : (MONTH_LENGTHS[month - 1] ?? 0);
}
/** The day, or nothing when the calendar has no such day. Years 1 to 9999. */
export function calendarDate(year, month, day) {
    if (year < 1 || year > 9999 || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month))
        return undefined;
    return (year * 10_000 + month * 100 + day);
}
export function yearOf(date) {
    return Math.floor(date / 10_000);
}
export function monthOf(date) {
    return Math.floor(date / 100) % 100;
}
export function dayOf(date) {
    return date % 100;
}
/**
 * The same day of the calendar `years` later (or earlier, when negative). 29 February in a year that has none becomes
 * 1 March: a person born on 29 February is 21 on 1 March, and a wait that began on 29 February ends on 1 March.
 */
export function yearsAfter(date, years) {
    const year = yearOf(date) + years;
    if (monthOf(date) === 2 && dayOf(date) === 29 && !isLeapYear(year))
        return (year * 10_000 + 301);
    return (date + years * 10_000);
}
/** `months` later; a day that the month lacks runs over into the next month, as in {@link yearsAfter}. */
export function monthsAfter(date, months) {
    const count = yearOf(date) * 12 + monthOf(date) - 1 + months;
    const year = Math.floor(count / 12);
    const month = (count % 12) + 1;
    const first = (year * 10_000 + month * 100 + 1);
    return daysAfter(first, dayOf(date) - 1);
}
export function daysAfter(date, days) {
    return fromDayNumber(dayNumber(date) + days);
}
/** Days since 1 March of year 0, so that differences are numbers of days. */
export function dayNumber(date) {
    const month = (monthOf(date) + 9) % 12;
    const year = yearOf(date) - (month >= 10 ? 1 : 0);
    const leaps = Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);
    return 365 * year + leaps + Math.floor((month * 306 + 5) / 10) + dayOf(date) - 1;
}
/** The inverse of {@link dayNumber}. */
export function fromDayNumber(number) {
    let year = Math.floor((10_000 * number + 14_780) / 3_652_425);
    let rest = number - startOfYear(year);
    if (rest < 0) {
        year -= 1;
        rest = number - startOfYear(year);
    }
    const month = Math.floor((100 * rest + 52) / 3060);
    const civilMonth = ((month + 2) % 12) + 1;
    const civilYear = year + Math.floor((month + 2) / 12);
    const day = rest - Math.floor((month * 306 + 5) / 10) + 1;
    return (civilYear * 10_000 + civilMonth * 100 + day);
}
function startOfYear(year) {
    return 365 * year + Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);
}
/** `2019-11-09`. */
export function isoDate(date) {
    return `${fourDigits(yearOf(date))}-${TWO_DIGITS[monthOf(date)]}-${TWO_DIGITS[dayOf(date)]}`;
}
const TWO_DIGITS = Array.from({ length: 100 }, (_, number) => String(number).padStart(2, '0'));
function fourDigits(year) {
    return year < 1000 ? String(year).padStart(4, '0') : String(year);
}
/** `11/09/2019`, as the original application prints days. */
export function usDate(date) {
    return `${TWO_DIGITS[monthOf(date)]}/${TWO_DIGITS[dayOf(date)]}/${fourDigits(yearOf(date))}`;
}
/** Reads `2019-11-09` and nothing else. */
export function parseIsoDate(text) {
    const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
    return match ? calendarDate(Number(match[1]), Number(match[2]), Number(match[3])) : undefined;
}
