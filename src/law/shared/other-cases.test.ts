import { describe, expect, test } from 'vitest';
import { type CycleGiven, caseOfRecord } from '../../../test/support/record.ts';
import { chargedNow } from './index.ts';

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
