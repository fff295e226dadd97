import { type CalendarDate } from './calendar-date.ts';
import type { Truth } from './truth.ts';
/**
 * A date as a record gives it: one day, an interval of days of which one is meant (a year, a month, a disagreement
 * between rows), or unknown. It is never guessed.
 */
export type PartialDate = {
    readonly kind: 'known';
    readonly earliest: CalendarDate;
    readonly latest: CalendarDate;
} | {
    readonly kind: 'unknown';
    readonly why: 'missing' | 'unreadable';
};
export declare const MISSING_DATE: PartialDate;
export declare const UNREADABLE_DATE: PartialDate;
export declare function onDay(date: CalendarDate): PartialDate;
/**
 * Reads the eight digits of a DOJ file: `20190401`, `20190400` (some day in April 2019), `20190000` (some day in 2019).
 * A blank cell, or one of only dashes or zeros, is missing; anything else is unreadable.
 */
export declare function parsePartialDate(cell: string): PartialDate;
/** True when exactly one day is meant. */
export declare function isFullDate(date: PartialDate): date is PartialDate & {
    kind: 'known';
};
/** `a` lies on `b` or earlier. */
export declare function onOrBefore(a: PartialDate, b: PartialDate): Truth;
/** `a` lies strictly before `b`. */
export declare function before(a: PartialDate, b: PartialDate): Truth;
/** True when both say the same. */
export declare function sameDate(a: PartialDate, b: PartialDate): boolean;
/** The same date `years` later; 29 February as in {@link yearsAfter}. */
export declare function partialYearsAfter(date: PartialDate, years: number): PartialDate;
/** The smallest interval that holds both: what is known when two rows disagree. */
export declare function spanning(a: PartialDate, b: PartialDate): PartialDate;
/** `2019-04-01`, `2019-04`, `2019`, `2018-12-30 to 2019-01-02`, `unknown`. */
export declare function printPartialDate(date: PartialDate): string;
