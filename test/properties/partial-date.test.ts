import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  type CalendarDate,
  MISSING_DATE,
  type PartialDate,
  type Truth,
  UNREADABLE_DATE,
  allOf,
  anyOf,
  before,
  calendarDate,
  daysAfter,
  isFullDate,
  isoDate,
  not,
  onDay,
  onOrBefore,
  parsePartialDate,
  partialYearsAfter,
  printPartialDate,
  spanning,
  yearsAfter,
} from '../../src/basics/index.ts';
import './seed.ts';

type Known = PartialDate & { readonly kind: 'known' };

/** Days near each other, so that intervals touch, overlap and contain each other; around a leap day. */
const day = fc.integer({ min: 0, max: 12 }).map((days) => daysAfter(20200223 as CalendarDate, days));
const interval: fc.Arbitrary<Known> = fc
  .tuple(day, fc.integer({ min: 0, max: 8 }))
  .map(([earliest, days]) => ({ kind: 'known', earliest, latest: daysAfter(earliest, days) }));
const wholeYearOrMonth = fc.constantFrom('20200200', '20200000', '20210300', '20000200');
const known: fc.Arbitrary<Known> = fc.oneof(
  { weight: 4, arbitrary: interval },
  { weight: 1, arbitrary: wholeYearOrMonth.map((cell) => parsePartialDate(cell) as Known) },
);
const open = fc.constantFrom(MISSING_DATE, UNREADABLE_DATE);
const partial: fc.Arbitrary<PartialDate> = fc.oneof({ weight: 6, arbitrary: known }, { weight: 1, arbitrary: open });

function daysOf({ earliest, latest }: Known): readonly CalendarDate[] {
  const days: CalendarDate[] = [];
  for (let each = earliest; each <= latest; each = daysAfter(each, 1)) days.push(each);
  return days;
}

/** What is certain when every pair of days is tried. */
function tried(a: PartialDate, b: PartialDate, holds: (x: number, y: number) => boolean): Truth {
  if (a.kind === 'unknown' || b.kind === 'unknown') return 'unknown';
  const found = new Set<boolean>();
  const others = daysOf(b);
  for (const x of daysOf(a)) for (const y of others) found.add(holds(x, y));
  return found.size === 2 ? 'unknown' : found.has(true) ? 'yes' : 'no';
}

test('Before is yes, no or open exactly as trying every pair of days says', () => {
  fc.assert(
    fc.property(partial, partial, (a, b) => {
      expect(before(a, b)).toBe(tried(a, b, (x, y) => x < y));
    }),
    { numRuns: 400 },
  );
});

test('On or before is yes, no or open exactly as trying every pair of days says', () => {
  fc.assert(
    fc.property(partial, partial, (a, b) => {
      expect(onOrBefore(a, b)).toBe(tried(a, b, (x, y) => x <= y));
    }),
    { numRuns: 400 },
  );
});

test('Years after a partial date are the days from the first to the last that its days lead to', () => {
  fc.assert(
    fc.property(known, fc.integer({ min: -30, max: 80 }), (date, years) => {
      const days = daysOf(date).map((each) => yearsAfter(each, years));
      const expected = { kind: 'known', earliest: Math.min(...days), latest: Math.max(...days) };
      expect(partialYearsAfter(date, years)).toEqual(expected);
    }),
  );
  fc.assert(
    fc.property(open, fc.integer({ min: 0, max: 80 }), (date, years) => {
      expect(partialYearsAfter(date, years)).toEqual(date);
    }),
  );
});

test('What spans two dates holds every day of both, begins and ends with one of theirs, and does not mind their order', () => {
  fc.assert(
    fc.property(partial, partial, (a, b) => {
      const both = spanning(a, b);
      const days = [a, b].flatMap((date) => (date.kind === 'known' ? daysOf(date) : []));
      const held = { kind: 'known', earliest: Math.min(...days), latest: Math.max(...days) };
      expect(both).toEqual(days.length === 0 ? b : held);
      expect(days.length === 0 ? both : spanning(b, a)).toEqual(both);
    }),
  );
});

test('Eight digits mean the days that agree with them, zeros for a month or a day agreeing with all', () => {
  const two = (most: number): fc.Arbitrary<string> =>
    fc.oneof(
      fc.constant('00'),
      fc.integer({ min: 0, max: most }).map((value) => String(value).padStart(2, '0')),
    );
  const year = fc.constantFrom('0000', '0001', '1900', '1999', '2000', '2019', '2020', '9999');
  fc.assert(
    fc.property(year, two(15), two(35), fc.constantFrom('', ' ', '\t'), (yyyy, mm, dd, padding) => {
      const cell = `${padding}${yyyy}${mm}${dd}${padding}`;
      const unwritable = yyyy === '0000' || (mm === '00' && dd !== '00');
      const days = unwritable ? [] : daysLike(Number(yyyy), Number(mm), Number(dd));
      const none = /^0+$/.test(`${yyyy}${mm}${dd}`) ? MISSING_DATE : UNREADABLE_DATE;
      const some = { kind: 'known', earliest: days[0], latest: days.at(-1) };
      expect(parsePartialDate(cell)).toEqual(days.length === 0 ? none : some);
    }),
    { numRuns: 1000 },
  );
});

function daysLike(year: number, month: number, dayOfMonth: number): readonly CalendarDate[] {
  const days: CalendarDate[] = [];
  for (let m = 1; m <= 12; m++) {
    for (let d = 1; d <= 31; d++) {
      const found = calendarDate(year, m, d);
      if (found && (month === 0 || month === m) && (dayOfMonth === 0 || dayOfMonth === d)) days.push(found);
    }
  }
  return days;
}

test('A cell that is no eight digits is never a date, and only blanks, dashes and zeros are missing', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.string(), fc.stringMatching(/^[-0 1]{0,9}$/), fc.stringMatching(/^\d{4}-\d\d-\d\d$/)),
      (cell) => {
        fc.pre(!/^\d{8}$/.test(cell.trim()));
        const blank = cell.trim().replaceAll('-', '').replaceAll('0', '') === '';
        expect(parsePartialDate(cell)).toEqual(blank ? MISSING_DATE : UNREADABLE_DATE);
      },
    ),
    { numRuns: 500 },
  );
});

test('Different dates are printed differently, and one day as that day', () => {
  fc.assert(
    fc.property(known, known, (a, b) => {
      const same = a.earliest === b.earliest && a.latest === b.latest;
      expect(printPartialDate(a) === printPartialDate(b)).toBe(same);
    }),
    { numRuns: 500 },
  );
  fc.assert(
    fc.property(day, (each) => {
      expect(isFullDate(onDay(each))).toBe(true);
      expect(printPartialDate(onDay(each))).toBe(isoDate(each));
    }),
  );
});

const TRUTHS: readonly Truth[] = ['yes', 'no', 'unknown'];
const truths = fc.array(fc.constantFrom(...TRUTHS), { maxLength: 5 });

/** Kleene's logic by trying both values for everything unknown. */
function byTrying(parts: readonly Truth[], holds: (values: readonly boolean[]) => boolean): Truth {
  const worlds = parts.reduce<boolean[][]>(
    (made, part) =>
      made.flatMap((world) =>
        part === 'unknown'
          ? [
              [...world, true],
              [...world, false],
            ]
          : [[...world, part === 'yes']],
      ),
    [[]],
  );
  const found = new Set(worlds.map(holds));
  return found.size === 2 ? 'unknown' : found.has(true) ? 'yes' : 'no';
}

test('All, any and not are what trying both values for everything unknown gives', () => {
  fc.assert(
    fc.property(truths, (parts) => {
      expect(allOf(parts)).toBe(byTrying(parts, (values) => values.every(Boolean)));
      expect(anyOf(parts)).toBe(byTrying(parts, (values) => values.some(Boolean)));
    }),
    { numRuns: 500 },
  );
  expect(TRUTHS.map(not)).toEqual(TRUTHS.map((part) => byTrying([part], ([value]) => !value)));
});
