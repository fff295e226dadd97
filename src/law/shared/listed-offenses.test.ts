import { describe, expect, test } from 'vitest';
import { type Charge, type Offense, parseCharge, printOffense } from '../../history/index.ts';
import { crimesOf } from './listed-offenses.ts';

const named = (text: string): readonly string[] => crimesOf(parseCharge(text)).map(printOffense);

describe('Of the sections that a charge names, its crimes are', () => {
  test.each([
    ['484/487(A) PC', ['PC 487(a)']],
    ['484 PC', ['PC 484']],
    ['459/460 PC', ['PC 460']],
    ['242/243(D) PC', ['PC 243(d)']],
    ['182/459 PC', ['conspiracy to commit PC 459']],
    ['182(A)(1) PC', ['PC 182(a)(1)']],
    ['664/211 PC', ['attempt of PC 211']],
    ['211/487(C) PC', ['PC 211', 'PC 487(c)']],
  ])('of %s: %s', (text, crimes) => {
    expect(named(text)).toEqual(crimes);
  });
});

/** A charge of so many sections, and how often one of them was looked at. */
function looksAt(sections: number): number {
  let looks = 0;
  const kinds = parseCharge('484/487(A) PC').parts;
  const parts = Array.from({ length: sections }, (_, i): Offense => {
    const part = kinds[i % kinds.length]!;
    return Object.defineProperty({ ...part }, 'section', {
      get: () => {
        looks++;
        return part.section;
      },
    });
  });
  const charge: Charge = { ...parseCharge('484 PC'), parts };
  expect(crimesOf(charge)).toHaveLength(sections / 2);
  return looks;
}

test('Sections are not compared with one another: ten times as many are looked at ten times as often', () => {
  expect(looksAt(1000)).toBe(10 * looksAt(100));
});
