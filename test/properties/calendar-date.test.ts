import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import {
  type CalendarDate,
  calendarDate,
  dayNumber,
  dayOf,
  daysAfter,
  daysInMonth,
  fromDayNumber,
  isLeapYear,
  isoDate,
  monthOf,
  monthsAfter,
  parseIsoDate,
  usDate,
  yearOf,
  yearsAfter,
} from '../../src/basics/index.ts';
import './seed.ts';

const first = Temporal.PlainDate.from('0001-01-01');
const lastNumber = first.until(Temporal.PlainDate.from('9999-12-31'), { largestUnit: 'days' }).days;

/** Every day of the years 1 to 9999, and 29 February as often as all others together. */
const leapDay = fc
  .integer({ min: 1, max: 9999 })
  .filter(isLeapYear)
  .map((year) => Temporal.PlainDate.from({ year, month: 2, day: 29 }));
const anyDay = fc.oneof(
  { weight: 3, arbitrary: fc.integer({ min: 0, max: lastNumber }).map((days) => first.add({ days })) },
  { weight: 1, arbitrary: leapDay },
);

function ours(date: Temporal.PlainDate): CalendarDate {
  return (date.year * 10_000 + date.month * 100 + date.day) as CalendarDate;
}

function isInCalendar(date: Temporal.PlainDate): boolean {
  return date.year >= 1 && date.year <= 9999;
}

test('A year, a month and a day are a date exactly when Temporal knows such a day', () => {
  const numbers = fc.tuple(
    fc.integer({ min: -1, max: 10_001 }),
    fc.integer({ min: -1, max: 14 }),
    fc.integer({ min: -1, max: 33 }),
  );
  fc.assert(
    fc.property(numbers, ([year, month, day]) => {
      let known: Temporal.PlainDate | undefined;
      try {
        known = Temporal.PlainDate.from({ year, month, day }, { overflow: 'reject' });
      } catch {
        known = undefined;
      }
      const expected = known && isInCalendar(known) ? ours(known) : undefined;
      expect(calendarDate(year, month, day)).toBe(expected);
    }),
    { numRuns: 2000 },
  );
});

test('Every month of every year has as many days as Temporal says', () => {
  const wrong: string[] = [];
  for (let year = 1; year <= 9999; year += year > 1500 && year < 2500 ? 1 : 97) {
    for (let month = 1; month <= 12; month++) {
      const { daysInMonth: days } = Temporal.PlainYearMonth.from({ year, month });
      if (daysInMonth(year, month) !== days) wrong.push(`${year}-${month}`);
    }
  }
  expect(wrong).toEqual([]);
});

test('Day numbers of the years 1 to 9999 run on without a gap and lead back to their days', () => {
  let expected = dayNumber(10_101 as CalendarDate);
  let wrong = 0;
  for (let year = 1; year <= 9999; year++) {
    for (let month = 1; month <= 12; month++) {
      for (let day = 1; day <= daysInMonth(year, month); day++) {
        const date = (year * 10_000 + month * 100 + day) as CalendarDate;
        if (dayNumber(date) !== expected || fromDayNumber(expected) !== date) wrong++;
        expected++;
      }
    }
  }
  expect(wrong).toBe(0);
});

test('A number of days later is the day that Temporal finds', () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: -40_000, max: 40_000 }), (date, days) => {
      const later = date.add({ days });
      fc.pre(isInCalendar(later));
      expect(daysAfter(ours(date), days)).toBe(ours(later));
      expect(dayNumber(ours(later)) - dayNumber(ours(date))).toBe(days);
    }),
    { numRuns: 1000 },
  );
});

test('Years later is the day that Temporal finds, except that 29 February becomes 1 March where there is none', () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: -120, max: 120 }), (date, years) => {
      const later = date.add({ years });
      fc.pre(isInCalendar(later));
      const expected = later.day === date.day ? later : later.with({ day: 28 }).add({ days: 1 });
      expect(yearsAfter(ours(date), years)).toBe(ours(expected));
    }),
    { numRuns: 1000 },
  );
});

test('Months later is the day that Temporal finds, which ends a month that lacks the day on its last', () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: -1500, max: 1500 }), (date, months) => {
      const later = date.add({ months });
      fc.pre(isInCalendar(later) && later.year < 9999 && months % 12 !== 0);
      expect(monthsAfter(ours(date), months)).toBe(ours(later));
    }),
    { numRuns: 1000 },
  );
});

test('Twelve months later is a year later, for every day', () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: 0, max: 90 }), (date, years) => {
      fc.pre(date.year + years < 9999);
      expect(monthsAfter(ours(date), 12 * years)).toBe(yearsAfter(ours(date), years));
    }),
  );
});

test('Dates compare as Temporal compares them, and keep their order when years are added', () => {
  fc.assert(
    fc.property(anyDay, anyDay, fc.integer({ min: 0, max: 90 }), (a, b, years) => {
      fc.pre(a.year + years <= 9999 && b.year + years <= 9999);
      const [x, y] = [ours(a), ours(b)];
      expect(Math.sign(x - y)).toBe(Temporal.PlainDate.compare(a, b));
      const [earlier, later] = x <= y ? [x, y] : [y, x];
      expect(yearsAfter(earlier, years)).toBeLessThanOrEqual(yearsAfter(later, years));
    }),
  );
});

test('A date is printed as Temporal prints it and read back as itself', () => {
  fc.assert(
    fc.property(anyDay, (date) => {
      const day = ours(date);
      expect(isoDate(day)).toBe(date.toString());
      expect(parseIsoDate(isoDate(day))).toBe(day);
      expect([yearOf(day), monthOf(day), dayOf(day)]).toEqual([date.year, date.month, date.day]);
      expect(usDate(day)).toBe(date.toString().replace(/^(\d+)-(\d+)-(\d+)$/, '$2/$3/$1'));
    }),
  );
});

test('Only ten characters of the form YYYY-MM-DD that name a day are read as a date', () => {
  const nearly = fc.oneof(
    fc.stringMatching(/^\d{1,5}-\d{1,3}-\d{1,3}$/),
    fc.stringMatching(/^\d{4}-\d{2}-\d{2}[ Z\n]?$/),
    fc.stringMatching(/^\d{8}$/),
    fc.string(),
  );
  fc.assert(
    fc.property(nearly, (text) => {
      let known = false;
      try {
        known = text.length === 10 && Temporal.PlainDate.from(text).year >= 1;
      } catch {
        known = false;
      }
      expect(parseIsoDate(text) !== undefined).toBe(known);
    }),
    { numRuns: 1000 },
  );
});
