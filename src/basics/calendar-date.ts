/** A day of the Gregorian calendar as the number `yyyymmdd`: no time, no zone; compare with `<`. */
export type CalendarDate = number & { readonly calendarDate: true };

const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

export function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/** How many days the month (1 to 12) of that year has. */
export function daysInMonth(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : (MONTH_LENGTHS[month - 1] ?? 0);
}

/** The day, or nothing when the calendar has no such day. Years 1 to 9999. */
export function calendarDate(year: number, month: number, day: number): CalendarDate | undefined {
  if (year < 1 || year > 9999 || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return undefined;
  return (year * 10_000 + month * 100 + day) as CalendarDate;
}

export function yearOf(date: CalendarDate): number {
  return Math.floor(date / 10_000);
}

export function monthOf(date: CalendarDate): number {
  return Math.floor(date / 100) % 100;
}

export function dayOf(date: CalendarDate): number {
  return date % 100;
}

/**
 * The same day of the calendar `years` later (or earlier, when negative). 29 February in a year that has none becomes
 * 1 March: a person born on 29 February is 21 on 1 March, and a wait that began on 29 February ends on 1 March.
 */
export function yearsAfter(date: CalendarDate, years: number): CalendarDate {
  const year = yearOf(date) + years;
  if (monthOf(date) === 2 && dayOf(date) === 29 && !isLeapYear(year)) return (year * 10_000 + 301) as CalendarDate;
  return (date + years * 10_000) as CalendarDate;
}

/** `months` later; a month that lacks the day ends on its last. Whole years as {@link yearsAfter} has them. */
export function monthsAfter(date: CalendarDate, months: number): CalendarDate {
  if (months % 12 === 0) return yearsAfter(date, months / 12);
  const count = yearOf(date) * 12 + monthOf(date) - 1 + months;
  const year = Math.floor(count / 12);
  const month = (count % 12) + 1;
  return (year * 10_000 + month * 100 + Math.min(dayOf(date), daysInMonth(year, month))) as CalendarDate;
}

export function daysAfter(date: CalendarDate, days: number): CalendarDate {
  return fromDayNumber(dayNumber(date) + days);
}

/** Days since 1 March of year 0, so that differences are numbers of days. */
export function dayNumber(date: CalendarDate): number {
  const month = (monthOf(date) + 9) % 12;
  const year = yearOf(date) - (month >= 10 ? 1 : 0);
  const leaps = Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);
  return 365 * year + leaps + Math.floor((month * 306 + 5) / 10) + dayOf(date) - 1;
}

/** The inverse of {@link dayNumber}. */
export function fromDayNumber(number: number): CalendarDate {
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
  return (civilYear * 10_000 + civilMonth * 100 + day) as CalendarDate;
}

function startOfYear(year: number): number {
  return 365 * year + Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);
}

/** `2019-11-09`. */
export function isoDate(date: CalendarDate): string {
  const year = yearOf(date);
  return (YEARS[year - FIRST_YEAR] ?? `${fourDigits(year)}-`) + MONTHS_AND_DAYS[date % 10_000]!;
}

const TWO_DIGITS = Array.from({ length: 100 }, (_, number) => String(number).padStart(2, '0'));

/** `11-09` at 1109. */
const MONTHS_AND_DAYS = Array.from(
  { length: 1232 },
  (_, number) => `${TWO_DIGITS[Math.floor(number / 100)]!}-${TWO_DIGITS[number % 100]!}`,
);

/** `2019-`, for the years that records are of. */
const FIRST_YEAR = 1900;
const YEARS = Array.from({ length: 200 }, (_, number) => `${FIRST_YEAR + number}-`);

function fourDigits(year: number): string {
  return year < 1000 ? String(year).padStart(4, '0') : String(year);
}

/** `11/09/2019`, as the original application prints days. */
export function usDate(date: CalendarDate): string {
  return `${TWO_DIGITS[monthOf(date)]!}/${TWO_DIGITS[dayOf(date)]!}/${fourDigits(yearOf(date))}`;
}

/** Reads `2019-11-09` and nothing else. */
export function parseIsoDate(text: string): CalendarDate | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return match ? calendarDate(Number(match[1]), Number(match[2]), Number(match[3])) : undefined;
}
