import { describe, expect, test } from 'vitest';
import { cite, oldDecimalReading, parseCharge, printOffense, within, withinOrMaybe } from './index.ts';

describe('our own citations', () => {
  test.each(['HS 11357', 'HS 11357(a)', 'PC 288a(c)(1)', 'PC 273ab', 'VC 2800.2', 'PC 290.018(b)', 'PC 32'])(
    '%s is printed as it is cited',
    (citation) => {
      expect(printOffense(cite(citation))).toBe(citation);
    },
  );

  test('brackets may hold the capitals of the statute', () => {
    expect(cite('PC 213(a)(1)(A)').subdivisions).toEqual(['a', '1', 'a']);
  });

  test.each([
    '11357 HS',
    'HS11357',
    'XX 11357',
    'HS 11357(',
    'HS 11357 (a)',
    'HS 011357',
    'hs 11357',
    '',
    'PC 288A(a)',
  ])('%j throws, since it can only be a mistake of ours', (citation) => {
    expect(() => cite(citation)).toThrow(/citation/);
  });
});

describe('lying within a section', () => {
  test.each([
    ['HS 11357(a)', 'HS 11357', 'yes'],
    ['HS 11357(a)(2)', 'HS 11357(a)', 'yes'],
    ['HS 11357', 'HS 11357', 'yes'],
    ['HS 11357', 'HS 11357(a)', 'maybe'],
    ['PC 261', 'PC 261(a)(2)', 'maybe'],
    ['PC 261(a)', 'PC 261(a)(2)', 'maybe'],
    ['PC 261(a)(3)', 'PC 261(a)(2)', 'no'],
    ['PC 261(a)(20)', 'PC 261(a)(2)', 'no'],
    ['HS 11357(b)', 'HS 11357(a)', 'no'],
    ['HS 11357.5', 'HS 11357', 'no'],
    ['HS 11357', 'HS 11357.5', 'no'],
    ['PC 490.2', 'PC 490', 'no'],
    ['PC 11357', 'HS 11357', 'no'],
    ['PC 288a', 'PC 288', 'no'],
    ['PC 288(a)', 'PC 288a', 'no'],
    ['PC 288', 'PC 288a', 'no'],
    ['PC 2900', 'PC 290', 'no'],
  ] as const)('%s in %s: %s', (candidate, listed, answer) => {
    expect(withinOrMaybe(cite(candidate), cite(listed))).toBe(answer);
    expect(within(cite(candidate), cite(listed))).toBe(answer === 'yes');
  });
});

describe('an old decimal', () => {
  test.each([
    ['314.1 PC', 'PC 314(1)'],
    ['192.3(A) PC', 'PC 192(3)(a)'],
    ['487.2 PC', 'PC 487(2)'],
    ['182.1 PC', 'PC 182(1)'],
    ['460.1 PC', 'PC 460(a)'],
    ['460.2 PC', 'PC 460(b)'],
    ['461.2 PC', 'PC 461(b)'],
  ])('%s is kept and may be %s', (printed, reading) => {
    const [part] = parseCharge(printed).parts;
    expect(printOffense(oldDecimalReading(part!)!)).toBe(reading);
    expect(part!.section).toContain('.');
  });

  test.each(['HS 11357.5', 'PC 311.11', 'PC 192.5', 'PC 261.5', 'VC 487.1', 'PC 314(1)'])('%s is none', (citation) => {
    expect(oldDecimalReading(cite(citation))).toBeUndefined();
  });
});

test('offenses are printed with the relation in which they were charged', () => {
  const print = (text: string): string => parseCharge(text).parts.map(printOffense).join(', ');
  expect(print('664/11359 HS')).toBe('attempt of HS 11359');
  expect(print('182/11359 HS')).toBe('PC 182, conspiracy to commit HS 11359');
  expect(print('653F/187 PC')).toBe('PC 653f, solicitation of PC 187');
  expect(print('32/11358 HS')).toBe('PC 32, accessory to HS 11358');
  expect(print('1170(H) PC')).toBe('PC 1170(h)');
  expect(print('11358')).toBe('11358 (code unknown)');
});
