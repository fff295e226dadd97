import { describe, expect, test } from 'vitest';
import { cite, parseCharge } from '../../history/index.ts';
import { REGISTRABLE_OFFENSES, registrableIn } from './index.ts';

const is = (text: string): string => registrableIn(parseCharge(text)).is;

describe('an offense registrable under PC 290(c)', () => {
  // Single citations that the original application's table names when they are written in the usual way.
  test.each(
    `236.1(B) 236.1(C)(1) 243.4 243.4(A) 243.4(E)(1) 261 261(A)(2) 262(A) 262(A)(1) 264.1 264.1(A) 266 266C 266H(B)
     266H(B)(1) 266I(B) 266I(B)(2) 266J 267 269 269(A)(1) 272 285 286 286(B)(1) 286(C)(1) 287 288 288A 288A(B)(1) 288A(C)
     288.2 288.2(A) 288.3 288.4 288.5 288.7 289 289(A)(1) 289(H) 311.1 311.2(B) 311.2(C) 311.2(D) 311.3 311.4 311.10
     311.11 311.11(A) 314(1) 314(2) 647.6 647.6(A)(1) 647A 653F(C)`.split(/\s+/),
  )('is in %s PC', (section) => {
    expect(is(`${section} PC-SOMETHING`)).not.toBe('no');
  });

  test.each([
    ['288(A) PC-LEWD OR LASCIV ACTS', 'certain'],
    ['288(C)(1) PC', 'certain'],
    ['288 PC', 'certain'],
    ['288A(C)(1) PC', 'certain'],
    ['266 PC-CRIME', 'certain'],
    ['314(1) PC-INDECENT EXPOSURE', 'certain'],
    ['314 PC', 'possible'],
    ['314.1 PC', 'possible'],
    ['261 PC', 'possible'],
    ['261(A)(2) PC', 'certain'],
    ['261(A)(5) PC', 'possible'],
    ['261.2 PC', 'possible'],
    ['261.5(C) PC', 'possible'],
    ['261.5(B) PC', 'no'],
    ['262(A)(1) PC', 'possible'],
    ['262 PC', 'possible'],
    ['187 PC', 'possible'],
    ['187(A) PC', 'possible'],
    ['207(A) PC', 'possible'],
    ['209(B)(1) PC', 'possible'],
    ['220 PC', 'possible'],
    ['236.1(A) PC', 'no'],
    ['236.1 PC', 'possible'],
    ['266H(A) PC', 'no'],
    ['272 PC', 'possible'],
    ['272(A)(1) PC', 'possible'],
    ['288.2(A)(1) PC', 'possible'],
    ['286(B)(1) PC', 'possible'],
    ['286(C)(1) PC', 'certain'],
    ['286 PC', 'possible'],
    ['287(B)(2) PC', 'possible'],
    ['288A(B)(1) PC', 'possible'],
    ['289(H) PC', 'possible'],
    ['289(A)(1)(A) PC', 'certain'],
    ['311.11(A) PC', 'certain'],
    ['311.12 PC', 'no'],
    ['647(D) PC', 'possible'],
    ['647A PC', 'possible'],
    ['653F(C) PC', 'certain'],
    ['653F(B) PC', 'no'],
    ['451.5 PC', 'no'],
  ])('in %s: %s', (text, sureness) => {
    expect(is(text)).toBe(sureness);
  });

  test.each([
    ['664/288(A) PC', 'certain'],
    ['288(A)-664 PC', 'certain'],
    ['182/288(A) PC', 'certain'],
    ['664/286(B)(1) PC', 'possible'],
    ['32/288(A) PC', 'no'],
  ])('counts attempts and conspiracies, not accessories: %s is %s', (text, sureness) => {
    expect(is(text)).toBe(sureness);
  });

  test.each([
    '290 PC',
    '290(B) PC',
    '290.018(B) PC',
    '2900 PC',
    '286.5 PC',
    '289.5 PC',
    '2610 PC',
    '5261 PC',
    '1288 PC',
    '288.1 PC',
    '288 HS',
    '537 PC',
    '237(A) PC',
    '243(E)(1) PC',
    '647(B) PC',
    '647(F) PC',
    '11357(A) HS',
    'RAPE',
  ])('is not in %s', (text) => {
    expect(is(text)).toBe('no');
  });
});

test('a bare section that an exception covers in part says so', () => {
  expect(registrableIn(parseCharge('286 PC'))).toMatchObject({
    entry: { offense: 'PC 286' },
    because: 'PC 286 stops short of PC 286(b), which is listed only on certain facts',
  });
});

test.each(REGISTRABLE_OFFENSES)('$offense is a citation that can be read, with clause and authority', (entry) => {
  expect(() => cite(entry.offense)).not.toThrow();
  expect(entry.clause).toMatch(/^PC 290\(c\)/);
  expect(entry.authority).not.toBe('');
  expect(entry.what).not.toBe('');
});
