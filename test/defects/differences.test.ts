import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const here = fileURLToPath(new URL('.', import.meta.url));
const page = readFileSync(new URL('../../docs/formats/differences.md', import.meta.url), 'utf8');
const rows = page
  .split('\n')
  .filter((line) => /^\| \d/.test(line))
  .map((line) => line.slice(2, -2).split(' | '));
const tests = new Map(
  readdirSync(here).flatMap((name) => (name.endsWith('.test.ts') ? [[name, readFileSync(here + name, 'utf8')]] : [])),
);

const defectsIn = (text: string): readonly string[] => text.match(/\bG\d{1,2}\b/g) ?? [];

test('The differences are numbered one after the other, each in six cells', () => {
  expect(rows.map(([number]) => Number(number))).toEqual(rows.map((_, i) => i + 1));
  expect(rows.filter((cells) => cells.length !== 6)).toEqual([]);
});

test('Each difference names a test file that there is', () => {
  const named = rows.map((cells) => cells[5]!.replaceAll('`', ''));
  expect(named.filter((name) => !existsSync(here + name))).toEqual([]);
});

test('Each defect that a difference names is tested by name in the file that proves it', () => {
  const unproved = rows.flatMap(([number, , , , defects = '', file = '']) => {
    const text = tests.get(file.replaceAll('`', '')) ?? '';
    return defectsIn(defects).every((defect) => !defectsIn(text).includes(defect)) && defectsIn(defects).length > 0
      ? [number]
      : [];
  });
  expect(unproved).toEqual([]);
});

test("Each of the original's 36 defects has a test with its number in the name", () => {
  const titles = [...tests.values()].flatMap((text) => text.match(/test\(\s*["'`].*?["'`],/gs) ?? []);
  const named = new Set(titles.flatMap(defectsIn));
  for (const [name, text] of tests)
    if (name === 'known-answers.test.ts') defectsIn(text).forEach((each) => named.add(each));
  const all = Array.from({ length: 36 }, (_, i) => `G${i + 1}`);
  expect(all.filter((defect) => !named.has(defect))).toEqual([]);
});
