import { describe, expect, test } from 'vitest';
import { parseCharge } from '../../history/index.ts';
import { CANNABIS_SECTIONS, cannabisSection, isCannabisOffense, pleaBargainIn, relatedChargeIn } from './index.ts';

describe('a cannabis offense', () => {
  test.each([
    ['11357(A) HS', '11357'],
    ['11357A HS', '11357'],
    ['11358 HS-CULTIVATE CANNABIS', '11358'],
    ['664-11359 HS', '11359'],
    ['66411357(c) HS', '11357'],
    ['182/11359 HS', '11359'],
    ['11360(B) SELL/FURNISH/ETC MARIJUANA/HASH', '11360'],
    ['1170 (H) PC-SENTENCING 11360(A) HS-SELL', '11360'],
    ['11358/11357(A) HS', '11358'],
    ['148 PC/11357 HS', '11357'],
  ])('is in %s: %s', (text, section) => {
    expect(cannabisSection(parseCharge(text))).toBe(section);
  });

  test.each([
    '11357.5(A) HS',
    '11357 PC',
    '111357 XX',
    '11357 (a)',
    '11361(A) HS',
    '11362.1 HS',
    '11350 HS-POSSESS MARIJUANA',
    '11530 HS',
    '4573.6 PC-MARIJUANA',
    'MARIJUANA',
    '1203.2 PC-11357 HS CASE',
  ])('is not in %s', (text) => {
    const charge = parseCharge(text);
    expect(cannabisSection(charge)).toBeUndefined();
    expect(charge.parts.some(isCannabisOffense)).toBe(false);
  });

  test('is every one of the four sections and no other', () => {
    for (let section = 11340; section < 11380; section += 1) {
      const expected = CANNABIS_SECTIONS.find((each) => each === String(section));
      expect(cannabisSection(parseCharge(`${section} HS`))).toBe(expected);
    }
  });
});

describe('what cannabis charges were bargained down to', () => {
  test.each([
    ['32 PC-ACCESSORY', 'certain'],
    ['32/11359 HS', 'certain'],
    ['11364 HS', 'certain'],
    ['11366 HS', 'certain'],
    ['11366.5(A) HS', 'possible'],
    ['11370.1 HS', 'possible'],
    ['182(A)(1) PC', 'possible'],
    ['32 VC', 'no'],
    ['11364.5 HS', 'no'],
    ['11359 HS', 'no'],
  ])('%s: %s', (text, sureness) => {
    expect(pleaBargainIn(parseCharge(text)).is).toBe(sureness);
  });
});

describe('charges counted beside a cannabis charge', () => {
  test.each([
    ['647(F) PC', 'certain'],
    ['647 PC', 'possible'],
    ['647(B) PC', 'no'],
    ['602(L) PC', 'certain'],
    ['602.5 PC', 'no'],
    ['148(A)(1) PC', 'certain'],
    ['148.9(A) PC', 'certain'],
    ['466 PC', 'certain'],
    ['11364 HS', 'certain'],
    ['11550(A) HS', 'certain'],
    ['4140 BP', 'certain'],
    ['4149 BP - UNLICENSED SALE OF NEEDLES', 'certain'],
    ['4060 BP', 'certain'],
    ['40508(A) VC', 'certain'],
    ['1320 PC', 'certain'],
    ['4140 HS', 'no'],
  ])('%s: %s', (text, sureness) => {
    expect(relatedChargeIn(parseCharge(text)).is).toBe(sureness);
  });
});
