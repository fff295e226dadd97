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
    ['182(A)(1) PC-CONSPIRACY:COMMIT CRIME', 'possible'],
    ['182(1) PC-CONSPIRACY:COMMIT CRIME', 'possible'],
    ['182 PC', 'possible'],
    ['182(A)(5) PC-CONSPIRACY:PERVERT JUSTICE', 'no'],
    ['182/459 PC', 'no'],
    ['664 PC-ATTEMPTED CRIME', 'possible'],
    ['664/211 PC', 'no'],
    ['32 PC', 'no'],
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

describe('Under the law of another state', () => {
  const elsewhere = (offense: string, jurisdiction: string): ReturnType<typeof of> => {
    const conviction = of(offense);
    return { ...conviction, charge: { ...conviction.charge!, jurisdiction } };
  };

  test('any crime may be a super strike or registrable: PC 667(d)(2), PC 290.005', () => {
    expect(superStrikeOf(elsewhere('FIRST DEGREE ASSAULT', 'NV')).is).toBe('possible');
    expect(registrableOf(elsewhere('200.366', 'NV')).is).toBe('possible');
  });

  test('and sections are not those of California, though the numbers are', () => {
    expect(superStrikeOf(elsewhere('187(A) PC', 'NV')).is).toBe('possible');
  });

  test('California is no other state', () => {
    expect(superStrikeOf(elsewhere('187(A) PC', 'CA')).is).toBe('certain');
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
