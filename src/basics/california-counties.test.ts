import { expect, test } from 'vitest';
import { CALIFORNIA_COUNTIES, countyNamed } from './california-counties.ts';

test('California has 58 counties, in the order of the alphabet', () => {
  const names = CALIFORNIA_COUNTIES.map(({ name }) => name);
  expect(names).toHaveLength(58);
  expect(names.toSorted()).toEqual(names);
});

test('Counties have the numbers that the state and the federal government gave them', () => {
  const numbered = new Map(CALIFORNIA_COUNTIES.map(({ name, number, fips }) => [name, [number, fips]]));
  expect(numbered.get('ALAMEDA')).toEqual([1, '06001']);
  expect(numbered.get('LOS ANGELES')).toEqual([19, '06037']);
  expect(numbered.get('SAN FRANCISCO')).toEqual([38, '06075']);
  expect(numbered.get('YUBA')).toEqual([58, '06115']);
});

test('A county is known in any case, padded, and with the word COUNTY', () => {
  expect(countyNamed('los angeles')).toBe('LOS ANGELES');
  expect(countyNamed('  San   Luis Obispo  COUNTY ')).toBe('SAN LUIS OBISPO');
});

test('What is no county of California has no name', () => {
  expect(['', 'COUNTY', 'LA', 'CLARK', 'LOS ANGELES CITY', 'COUNTY OF NAPA'].map(countyNamed)).toEqual(
    Array(6).fill(undefined),
  );
});
