import { describe, expect, test } from 'vitest';
import { caseOfRecord } from '../../../test/support/record.ts';
import { stillCounts, wasVacated } from './still-counts.ts';

const after = (later: string | undefined, comment?: string): ReturnType<typeof caseOfRecord>['conviction'] =>
  caseOfRecord({
    record: [
      {
        arrest: '1999-01-01',
        convicted: '1999-06-01',
        offense: '187(A) PC',
        ...(later !== undefined && { later: `2012-01-01 ${later}` }),
        ...(comment !== undefined && { comment }),
      },
    ],
  }).conviction;

describe('A conviction', () => {
  test('counts while it stands', () => {
    expect(stillCounts(after(undefined))).toBe('yes');
  });

  test.each([
    ['REDUCED TO MISDEMEANOR PER 17(B) PC', 'yes'],
    ['REDUCED TO MISDEMEANOR PER 11361.8 HS', 'yes'],
    ['CONV SET ASIDE & DISM PER 1203.4 PC', 'yes'],
    ['CONV SET ASIDE & DISM PER 1203.4A PC', 'yes'],
    ['CONV SET ASIDE & DISM PER 1203.41 PC', 'yes'],
    ['CONV SET ASIDE & DISM PER 1203.49 PC', 'unknown'],
    ['CONVICTION REVERSED', 'no'],
    ['DISMISSED AND SEALED PER 11361.8 HS', 'no'],
    ['CONV SET ASIDE & DISM PER 11361.8 HS', 'no'],
    ['SEALED PER 851.8 PC', 'no'],
    ['SEALED PER 851.87 PC', 'unknown'],
    ['CONV SET ASIDE PER 1473.7 PC', 'no'],
    ['CONV SET ASIDE PER 236.14 PC', 'no'],
    ['DISMISSED', 'unknown'],
    ['CONV SET ASIDE', 'unknown'],
    ['PARDONED', 'unknown'],
    ['SEE MINUTE ORDER', 'unknown'],
    ['1203.4 PC PETITION DENIED', 'yes'],
    ['1473.7 PC PETITION DENIED', 'unknown'],
  ])('that a later entry speaks of in the words "%s": %s', (later, counts) => {
    expect(stillCounts(after(later))).toBe(counts);
  });

  test('counts whatever became of the petition under PC 1203.4 that a comment speaks of', () => {
    expect(stillCounts(after(undefined, 'PETITION PER 1203.4 PC FILED'))).toBe('yes');
    expect(stillCounts(after(undefined, 'MOTION TO VACATE FILED'))).toBe('unknown');
  });

  test('is none only where it surely counts for nothing', () => {
    expect(wasVacated(after('CONV SET ASIDE PER 1473.7 PC'))).toBe(true);
    expect(wasVacated(after('DISMISSED'))).toBe(false);
  });
});
