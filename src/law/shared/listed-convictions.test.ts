import { describe, expect, test } from 'vitest';
import { caseOfRecord } from '../../../test/support/record.ts';
import { registrableOf, superStrikeOf } from './listed-convictions.ts';

const of = (offense: string, more: object = {}): ReturnType<typeof caseOfRecord>['conviction'] =>
  caseOfRecord({ record: [{ arrest: '2004-01-01', convicted: '2004-05-01', offense, ...more }] }).conviction;

describe('A conviction is a super strike', () => {
  test.each([
    ['187(A) PC', 'certain'],
    ['664/187(A) PC', 'certain'],
    ['261 PC', 'possible'],
    ['537 PC', 'no'],
    ['', 'possible'],
    ['MURDER', 'possible'],
    ['TRAFFIC VIOLATION', 'no'],
  ])('when its charge is "%s": %s', (offense, is) => {
    expect(superStrikeOf(of(offense)).is).toBe(is);
  });

  test('not when a juvenile court adjudicated it', () => {
    expect(superStrikeOf(of('187(A) PC', { agency: 'CAJV LOS ANGELES' })).is).toBe('no');
  });

  test('perhaps when a court of the United States found something that no list here names', () => {
    expect(superStrikeOf(of('18:2422 US', { agency: 'US DISTRICT COURT' })).is).toBe('possible');
    expect(superStrikeOf(of('187(A) PC', { agency: 'US DISTRICT COURT' })).is).toBe('certain');
  });
});

describe('Unlawful intercourse with a minor requires registration (SB 680)', () => {
  test.each([
    ['2025-12-31', 'no'],
    ['2026-01-01', 'possible'],
    ['2026-01-02', 'possible'],
    ['2025', 'no'],
    ['', 'possible'],
  ])('when the conviction is of "%s": %s', (convicted, is) => {
    expect(registrableOf(of('261.5(C) PC', { convicted })).is).toBe(is);
  });

  test('whatever the day, for other offenses of PC 290(c)', () => {
    expect(registrableOf(of('288(A) PC')).is).toBe('certain');
  });
});
