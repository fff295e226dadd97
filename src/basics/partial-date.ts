import {
  type CalendarDate,
  calendarDate,
  dayOf,
  daysInMonth,
  isoDate,
  monthOf,
  yearOf,
  yearsAfter,
} from './calendar-date.ts';
import type { Truth } from './truth.ts';

/**
 * A date as a record gives it: one day, an interval of days of which one is meant (a year, a month, a disagreement
 * between rows), or unknown. It is never guessed.
 */
export type PartialDate =
  | { readonly kind: 'known'; readonly earliest: CalendarDate; readonly latest: CalendarDate }
  | { readonly kind: 'unknown'; readonly why: 'missing' | 'unreadable' };

export const MISSING_DATE: PartialDate = { kind: 'unknown', why: 'missing' };
export const UNREADABLE_DATE: PartialDate = { kind: 'unknown', why: 'unreadable' };

export function onDay(date: CalendarDate): PartialDate {
  return { kind: 'known', earliest: date, latest: date };
}

/**
 * Reads the eight digits of a DOJ file: `20190401`, `20190400` (some day in April 2019), `20190000` (some day in 2019).
 * A blank cell, or one of only dashes or zeros, is missing; anything else is unreadable.
 */
export function parsePartialDate(cell: string): PartialDate {
  const text = cell.trim();
  if (/^[-0]*$/.test(text)) return MISSING_DATE;
  if (!/^\d{8}$/.test(text)) return UNREADABLE_DATE;
  const year = Number(text.slice(0, 4));
  const month = Number(text.slice(4, 6));
  const day = Number(text.slice(6));
  if (month === 0) return day === 0 ? span(year, 1, 1, 12, 31) : UNREADABLE_DATE;
  if (month > 12) return UNREADABLE_DATE;
  if (day === 0) return span(year, month, 1, month, daysInMonth(year, month));
  const date = calendarDate(year, month, day);
  return date === undefined ? UNREADABLE_DATE : onDay(date);
}

function span(year: number, fromMonth: number, fromDay: number, toMonth: number, toDay: number): PartialDate {
  const earliest = calendarDate(year, fromMonth, fromDay);
  const latest = calendarDate(year, toMonth, toDay);
  return earliest === undefined || latest === undefined ? UNREADABLE_DATE : { kind: 'known', earliest, latest };
}

/** True when exactly one day is meant. */
export function isFullDate(date: PartialDate): date is PartialDate & { kind: 'known' } {
  return date.kind === 'known' && date.earliest === date.latest;
}

/** `a` lies on `b` or earlier. */
export function onOrBefore(a: PartialDate, b: PartialDate): Truth {
  if (a.kind === 'unknown' || b.kind === 'unknown') return 'unknown';
  if (a.latest <= b.earliest) return 'yes';
  return a.earliest > b.latest ? 'no' : 'unknown';
}

/** `a` lies strictly before `b`. */
export function before(a: PartialDate, b: PartialDate): Truth {
  if (a.kind === 'unknown' || b.kind === 'unknown') return 'unknown';
  if (a.latest < b.earliest) return 'yes';
  return a.earliest >= b.latest ? 'no' : 'unknown';
}

/** True when both say the same. */
export function sameDate(a: PartialDate, b: PartialDate): boolean {
  if (a === b) return true;
  if (a.kind === 'unknown') return b.kind === 'unknown' && a.why === b.why;
  if (b.kind === 'unknown') return false;
  return a.earliest === b.earliest && a.latest === b.latest;
}

/** The same date `years` later; 29 February as in {@link yearsAfter}. */
export function partialYearsAfter(date: PartialDate, years: number): PartialDate {
  if (date.kind === 'unknown') return date;
  return { kind: 'known', earliest: yearsAfter(date.earliest, years), latest: yearsAfter(date.latest, years) };
}

/** The later of two days as far as each is known: a wait that ends with whichever comes last. */
export function latestOf(a: PartialDate, b: PartialDate): PartialDate {
  if (a.kind === 'unknown' || b.kind === 'unknown') return MISSING_DATE;
  return {
    kind: 'known',
    earliest: a.earliest > b.earliest ? a.earliest : b.earliest,
    latest: a.latest > b.latest ? a.latest : b.latest,
  };
}

/** Some day from the first on that `from` may be, to the last that `to` may be. */
export function fromTo(from: PartialDate, to: PartialDate): PartialDate {
  if (from.kind === 'unknown' || to.kind === 'unknown') return MISSING_DATE;
  return { kind: 'known', earliest: from.earliest, latest: to.latest };
}

/** The smallest interval that holds both: what is known when two rows disagree. */
export function spanning(a: PartialDate, b: PartialDate): PartialDate {
  if (a.kind === 'unknown') return b;
  if (b.kind === 'unknown') return a;
  return {
    kind: 'known',
    earliest: a.earliest < b.earliest ? a.earliest : b.earliest,
    latest: a.latest > b.latest ? a.latest : b.latest,
  };
}

/** `2019-04-01`, `2019-04`, `2019`, `2018-12-30 to 2019-01-02`, `unknown`. */
export function printPartialDate(date: PartialDate): string {
  if (date.kind === 'unknown') return 'unknown';
  const { earliest, latest } = date;
  if (earliest === latest) return isoDate(earliest);
  if (yearOf(earliest) === yearOf(latest) && dayOf(earliest) === 1) {
    if (earliest % 10_000 === 101 && latest % 10_000 === 1231) return isoDate(earliest).slice(0, 4);
    const lastDay = daysInMonth(yearOf(latest), monthOf(latest));
    if (monthOf(earliest) === monthOf(latest) && dayOf(latest) === lastDay) return isoDate(earliest).slice(0, 7);
  }
  return `${isoDate(earliest)} to ${isoDate(latest)}`;
}
