import { calendarDate, dayOf, daysInMonth, isoDate, monthOf, yearOf, yearsAfter, } from './calendar-date.js';
export const MISSING_DATE = { kind: 'unknown', why: 'missing' };
export const UNREADABLE_DATE = { kind: 'unknown', why: 'unreadable' };
export function onDay(date) {
    return { kind: 'known', earliest: date, latest: date };
}
/**
 * Reads the eight digits of a DOJ file: `20190401`, `20190400` (some day in April 2019), `20190000` (some day in 2019).
 * A blank cell, or one of only dashes or zeros, is missing; anything else is unreadable.
 */
export function parsePartialDate(cell) {
    const text = cell.trim();
    if (/^[-0]*$/.test(text))
        return MISSING_DATE;
    if (!/^\d{8}$/.test(text))
        return UNREADABLE_DATE;
    const year = Number(text.slice(0, 4));
    const month = Number(text.slice(4, 6));
    const day = Number(text.slice(6));
    if (month === 0)
        return day === 0 ? span(year, 1, 1, 12, 31) : UNREADABLE_DATE;
    if (month > 12)
        return UNREADABLE_DATE;
    if (day === 0)
        return span(year, month, 1, month, daysInMonth(year, month));
    const date = calendarDate(year, month, day);
    return date === undefined ? UNREADABLE_DATE : onDay(date);
}
function span(year, fromMonth, fromDay, toMonth, toDay) {
    const earliest = calendarDate(year, fromMonth, fromDay);
    const latest = calendarDate(year, toMonth, toDay);
    return earliest === undefined || latest === undefined ? UNREADABLE_DATE : { kind: 'known', earliest, latest };
}
/** True when exactly one day is meant. */
export function isFullDate(date) {
    return date.kind === 'known' && date.earliest === date.latest;
}
/** `a` lies on `b` or earlier. */
export function onOrBefore(a, b) {
    if (a.kind === 'unknown' || b.kind === 'unknown')
        return 'unknown';
    if (a.latest <= b.earliest)
        return 'yes';
    return a.earliest > b.latest ? 'no' : 'unknown';
}
/** `a` lies strictly before `b`. */
export function before(a, b) {
    if (a.kind === 'unknown' || b.kind === 'unknown')
        return 'unknown';
    if (a.latest < b.earliest)
        return 'yes';
    return a.earliest >= b.latest ? 'no' : 'unknown';
}
/** True when both say the same. */
export function sameDate(a, b) {
    if (a === b)
        return true;
    if (a.kind === 'unknown')
        return b.kind === 'unknown' && a.why === b.why;
    if (b.kind === 'unknown')
        return false;
    return a.earliest === b.earliest && a.latest === b.latest;
}
/** The same date `years` later; 29 February as in {@link yearsAfter}. */
export function partialYearsAfter(date, years) {
    if (date.kind === 'unknown')
        return date;
    return { kind: 'known', earliest: yearsAfter(date.earliest, years), latest: yearsAfter(date.latest, years) };
}
/** The smallest interval that holds both: what is known when two rows disagree. */
export function spanning(a, b) {
    if (a.kind === 'unknown')
        return b;
    if (b.kind === 'unknown')
        return a;
    return {
        kind: 'known',
        earliest: a.earliest < b.earliest ? a.earliest : b.earliest,
        latest: a.latest > b.latest ? a.latest : b.latest,
    };
}
/** `2019-04-01`, `2019-04`, `2019`, `2018-12-30 to 2019-01-02`, `unknown`. */
export function printPartialDate(date) {
    if (date.kind === 'unknown')
        return 'unknown';
    const { earliest, latest } = date;
    if (earliest === latest)
        return isoDate(earliest);
    if (yearOf(earliest) === yearOf(latest) && dayOf(earliest) === 1) {
        if (earliest % 10_000 === 101 && latest % 10_000 === 1231)
            return isoDate(earliest).slice(0, 4);
        const lastDay = daysInMonth(yearOf(latest), monthOf(latest));
        if (monthOf(earliest) === monthOf(latest) && dayOf(latest) === lastDay)
            return isoDate(earliest).slice(0, 7);
    }
    return `${isoDate(earliest)} to ${isoDate(latest)}`;
}
