import {
  type CalendarDate,
  MISSING_DATE,
  type PartialDate,
  UNREADABLE_DATE,
  calendarDate,
  daysInMonth,
  parseIsoDate,
} from '../../basics/index.ts';
import type { DateGiven } from './document.ts';

/** A date as far as it is given; one that the calendar does not have is unreadable. */
export function dateOf(given: DateGiven): PartialDate {
  if (given === null) return MISSING_DATE;
  const { year, month, day, earliest, latest } = given;
  if (year !== undefined) {
    if (month === undefined && day !== undefined) return UNREADABLE_DATE;
    const last = month ?? 12;
    return between(calendarDate(year, month ?? 1, day ?? 1), calendarDate(year, last, day ?? daysInMonth(year, last)));
  }
  return earliest === undefined || latest === undefined
    ? UNREADABLE_DATE
    : between(parseIsoDate(earliest), parseIsoDate(latest));
}

function between(earliest: CalendarDate | undefined, latest: CalendarDate | undefined): PartialDate {
  return earliest === undefined || latest === undefined || latest < earliest
    ? UNREADABLE_DATE
    : { kind: 'known', earliest, latest };
}
