import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Problem, Result } from '../basics/index.ts';
import { REMEDIES } from '../law/index.ts';
import { readChoices } from './read-choices.ts';
import { readPolicy } from './read-policy.ts';

const sample = (name: string): string =>
  JSON.stringify(JSON.parse(readFileSync(new URL(`../../samples/${name}`, import.meta.url), 'utf8')), null, 2);

type Key = { readonly at: number; readonly name: string; readonly line: number };

/** Every key of a JSON text printed one to a line. */
function keysOf(text: string): readonly Key[] {
  return [...text.matchAll(/"([^"\n]+)":/g)].map((match) => ({
    at: match.index + 1,
    name: match[1]!,
    line: text.slice(0, match.index).split('\n').length,
  }));
}

/** The name with one letter dropped, put in, changed or swapped with the next. */
const slip = fc.record({
  kind: fc.constantFrom('drop', 'put', 'change', 'swap'),
  at: fc.nat(),
  letter: fc.constantFrom(...'aeiknrstyz-'.split('')),
});

function misspelt(name: string, { kind, at, letter }: { kind: string; at: number; letter: string }): string {
  const i = at % name.length;
  if (kind === 'drop') return name.slice(0, i) + name.slice(i + 1);
  if (kind === 'put') return name.slice(0, i) + letter + name.slice(i);
  if (kind === 'change') return name.slice(0, i) + letter + name.slice(i + 1);
  return name.slice(0, i) + (name[i + 1] ?? '') + name[i]! + name.slice(i + 2);
}

const readers: readonly (readonly [string, (text: string) => Result<unknown>])[] = [
  ['policy.json', (text) => readPolicy(text, 'p.json', REMEDIES)],
  ['choices.json', (text) => readChoices(text, 'c.json', REMEDIES)],
];

for (const [name, read] of readers) {
  const text = sample(name);
  const keys = keysOf(text);
  const problemsOf = (corrupted: string): readonly Problem[] => {
    const result = read(corrupted);
    return result.ok ? [] : result.problems;
  };

  test(`A slip in any one key of ${name} is refused, and what is told names its line and no other`, () => {
    fc.assert(
      fc.property(fc.constantFrom(...keys), slip, (key, how) => {
        const wrong = misspelt(key.name, how);
        fc.pre(!keys.some((each) => each.name.toLowerCase() === wrong.toLowerCase()));
        const found = problemsOf(text.slice(0, key.at) + wrong + text.slice(key.at + key.name.length));
        expect([...new Set(found.map((problem) => problem.line))]).toEqual([key.line]);
      }),
      { numRuns: 1000 },
    );
  });

  test(`A key of ${name} that is nothing like any other is refused on its line`, () => {
    for (const key of keys) {
      const found = problemsOf(`${text.slice(0, key.at)}quux-quux${text.slice(key.at + key.name.length)}`);
      expect([key.name, ...found.map((problem) => problem.line)]).toContain(key.line);
    }
  });
}
