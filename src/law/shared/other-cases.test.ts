import { describe, expect, test } from 'vitest';
import { type CycleGiven, caseOfRecord } from '../../../test/support/record.ts';
import { chargedNow, servingAny, servingTermOfAny, underSentence } from './index.ts';

const CONVICTED: CycleGiven = { convicted: '2018-01-10', offense: '484 PC', level: 'misdemeanor' };

const charged = (other: CycleGiven): string =>
  chargedNow(caseOfRecord({ record: [CONVICTED, other], about: 1, asOf: '2026-11-22' })).is;

describe('Whether a charge is pending is asked of each count', () => {
  test.each<[string, CycleGiven]>([
    ['An arrest without an entry', { arrest: '2026-06-01', offense: '211 PC', released: '' }],
    [
      'An arrest of two counts, one of them rejected',
      { arrest: '2026-06-01', offense: '484 PC', released: 'PROS REJ-OTHER', beside: ['211 PC OPEN'] },
    ],
    ['Diversion that was granted', { arrest: '2026-06-01', offense: '484 PC', ended: '2026-07-01 DIVERSION GRANTED' }],
    ['Proceedings suspended', { arrest: '2026-06-01', offense: '211 PC', ended: '2026-07-01 PROC SUSP 1370 PC' }],
    ['Words that nobody knows', { arrest: '2026-06-01', offense: '211 PC', ended: '2026-07-01 BENCH WARRANT ISSUED' }],
    ['Release on bail', { arrest: '2026-06-01', offense: '211 PC', released: 'RELEASED-BAIL' }],
    [
      'A court count without an entry beside a conviction',
      {
        arrest: '2026-06-01',
        convicted: '2026-07-01',
        offense: '484 PC',
        level: 'misdemeanor',
        beside: ['211 PC OPEN'],
      },
    ],
  ])('%s may be pending', (_, other) => {
    expect(charged(other)).toBe('unknown');
  });

  test.each<[string, CycleGiven]>([
    ['A rejected arrest', { arrest: '2026-06-01', offense: '484 PC', released: 'PROS REJ-OTHER' }],
    ['A dismissed charge', { arrest: '2026-06-01', offense: '484 PC', ended: '2026-07-01 DISMISSED' }],
    ['A conviction', { arrest: '2026-06-01', convicted: '2026-07-01', offense: '484 PC', level: 'misdemeanor' }],
    ['What is four years old', { arrest: '2022-06-01', offense: '211 PC', released: '' }],
  ])('%s is not', (_, other) => {
    expect(charged(other)).toBe('no');
  });
});

describe('A sentence of a conviction that is dated after the day for which the law is applied', () => {
  const LATER: CycleGiven = { convicted: '2091-03-24', offense: '211 PC', sentence: '3 Y PRISON' };
  const of = (...record: readonly CycleGiven[]): ReturnType<typeof caseOfRecord> =>
    caseOfRecord({ record, about: 1, asOf: '2026-07-01' });

  test.each([
    ['any sentence', servingAny],
    ['any but probation', servingTermOfAny],
  ])('leaves open whether %s is served, and what is missing is its date', (_, asked) => {
    expect(asked(of(CONVICTED, LATER))).toMatchObject({
      is: 'unknown',
      missing: 'the date of the conviction of 2091-03-24 (it lies after the day for which the law is applied)',
      until: undefined,
    });
  });

  test('says nothing where another one surely runs', () => {
    const runs: CycleGiven = { convicted: '2025-03-24', offense: '211 PC', sentence: '9 Y PRISON' };
    expect(servingAny(of(CONVICTED, LATER, runs)).is).toBe('yes');
  });

  test('leaves open whether the person is under sentence', () => {
    const { facts, asking } = of(CONVICTED, LATER);
    expect(underSentence(facts, asking)).toBe('unknown');
  });

  test('is one of that day when it was given on it', () => {
    const today: CycleGiven = { convicted: '2026-07-01', offense: '484 PC', sentence: '1 Y PROBATION' };
    expect(servingAny(of(CONVICTED, today)).is).toBe('yes');
  });
});
