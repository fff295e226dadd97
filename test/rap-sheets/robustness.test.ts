import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseIsoDate } from '../../src/basics/index.ts';
import { factsOf } from '../../src/history/index.ts';
import { builtInPolicies } from '../../src/policies/index.ts';
import { historyOfSheet, linesOfPage, pagesOfText, readRapSheet, warningClass } from '../../src/read/index.ts';
import { benchOf, decide } from '../../src/run/index.ts';
import { readText, sample } from '../support/sheets.ts';

const SAMPLES = ['ordinary.txt', 'many-kinds.txt', 'read-by-ocr.txt', 'lines-lost.txt'].map(sample);
const benches = builtInPolicies.map((policy) =>
  benchOf({
    inputs: ['it'],
    county: 'SAN FRANCISCO',
    policy,
    remedies: [policy.remedy],
    asOf: parseIsoDate('2020-07-01')!,
  }),
);

/** One thing that can happen to a text on its way. */
const damage = fc.oneof(
  fc.record({ kind: fc.constant('lose' as const), at: fc.nat() }),
  fc.record({ kind: fc.constant('repeat' as const), at: fc.nat() }),
  fc.record({ kind: fc.constant('swap' as const), at: fc.nat() }),
  fc.record({ kind: fc.constant('break off' as const), at: fc.nat() }),
  fc.record({ kind: fc.constant('insert' as const), at: fc.nat(), text: fc.string({ unit: 'binary', maxLength: 40 }) }),
  fc.record({ kind: fc.constant('no indent' as const), at: fc.nat() }),
);

function damaged(text: string, all: readonly (typeof damage extends fc.Arbitrary<infer T> ? T : never)[]): string {
  let lines = text.split('\n');
  for (const each of all) {
    const at = each.at % lines.length;
    if (each.kind === 'lose') lines.splice(at, 1);
    else if (each.kind === 'repeat') lines.splice(at, 0, lines[at]!);
    else if (each.kind === 'swap') lines.splice(at, 2, ...lines.slice(at, at + 2).toReversed());
    else if (each.kind === 'break off') lines = lines.slice(0, Math.max(1, at));
    else if (each.kind === 'insert') lines.splice(at, 0, each.text);
    else lines = lines.map((line) => line.trimStart());
  }
  return lines.join('\n');
}

describe('The reader of sheets', () => {
  test('never throws, whatever happens to a sheet, and neither does the law behind it', () => {
    fc.assert(
      fc.property(fc.constantFrom(...SAMPLES), fc.array(damage, { minLength: 1, maxLength: 6 }), (text, all) => {
        const { sheet, problem } = readText(damaged(text, all));
        if (problem) return;
        const facts = factsOf(historyOfSheet(sheet, { file: 0, person: 'it' }));
        const decided = benches.flatMap((bench) => decide(facts, bench));
        const lost = sheet.warnings.some((warning) => warningClass(warning) === 'LOSS');
        const granted = decided.filter(({ determination: { outcome } }) => /dismiss|reduce|redesignate/.test(outcome));
        expect(lost ? granted : []).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });

  test('never throws on any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        expect(readRapSheet(pagesOfText(text)).sheet.cycles).toBeInstanceOf(Array);
      }),
      { numRuns: 400 },
    );
  });

  test('lays out any placed text without losing a word of it', () => {
    const placed = fc.record({
      text: fc.stringMatching(/^[A-Z0-9]{1,12}$/),
      x: fc.integer({ min: 0, max: 600 }),
      y: fc.integer({ min: 0, max: 790 }),
      width: fc.integer({ min: 1, max: 80 }),
      height: fc.integer({ min: 4, max: 14 }),
    });
    fc.assert(
      fc.property(fc.uniqueArray(placed, { selector: ({ text }) => text, maxLength: 40 }), (items) => {
        const lines = linesOfPage(items).join('\n');
        for (const { text } of items) expect(lines).toContain(text);
      }),
      { numRuns: 300 },
    );
  });
});
