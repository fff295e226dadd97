import fc from 'fast-check';
import { expect, test } from 'vitest';
import { printProblem } from '../basics/index.ts';
import { readJson } from './json-text.ts';

const told = (text: string): readonly string[] => {
  const read = readJson(text, 'p.json', () => true);
  return read.ok ? [] : read.problems.map(printProblem);
};

test('JSON as it should be has no problem, with or without a byte order mark', () => {
  expect(told('{ "flow": [1, "two", null] }\n')).toEqual([]);
  expect(told('\uFEFF{}')).toEqual([]);
});

test('Slips of the pen are all told at once, each with its line', () => {
  const text = '{\n  // ours\n  "a": [1, 2,],\n  "b": 3\n  "c": 4,\n}\nand more';
  expect(told(text)).toEqual([
    'p.json line 2: JSON has no comments; remove this one',
    'p.json line 3, a[2]: remove the comma before ]',
    'p.json line 5, c: expected a comma before this',
    'p.json line 5: remove the comma before }',
    'p.json line 7: expected nothing after the end of the value; remove this text',
  ]);
});

test('After an error that leaves the meaning open nothing more is guessed', () => {
  expect(told('{\n  "a": \'one\',\n  "b": tru\n}')).toEqual([
    'p.json line 2, a: expected text in double quotes, a number, true, false, null, { or [',
  ]);
  expect(told('{\n  "a": "one,\n  "b": 2\n}')).toEqual([
    'p.json line 2, a: expected the closing double quote on the same line',
  ]);
});

test('A file that ends too early is told so, and an empty one that it is empty', () => {
  expect(told('{\n  "a": [1,\n')).toEqual([
    'p.json line 3, a[1]: the file ends too early: expected a value: text in double quotes, a number, true, false, null, { or [',
  ]);
  expect(told(' \n')).toEqual(['p.json line 1: the file is empty; expected an object in braces']);
});

test('Lines are counted alike whatever ends them', () => {
  for (const end of ['\n', '\r\n', '\r']) expect(told(['{', '"a": 1,', '}'].join(end))[0]).toContain('line 2');
});

test('Braces nested beyond all reason are refused and do not bring the reader down', () => {
  expect(told(`{\n"a": ${'['.repeat(200_000)}`)).toEqual([
    'p.json line 2: expected no more than 100 braces and brackets inside each other',
  ]);
});

test('A text is accepted exactly when it is JSON to the letter', () => {
  const token = fc.constantFrom(
    '{',
    '}',
    '[',
    ']',
    ',',
    ':',
    '"a"',
    '1',
    '-',
    '0.5',
    'true',
    'null',
    ' ',
    '\n',
    '/**/',
    '\t',
    '"\\u00e9"',
    '"\t"',
    '01',
    '1e5',
    "'",
  );
  const soup = fc.array(token, { maxLength: 12 }).map((tokens) => tokens.join(''));
  const json = fc.json({ maxDepth: 5 });
  const edited = fc
    .tuple(json, fc.nat(), token)
    .map(([text, at, put]) => text.slice(0, at % text.length) + put + text.slice(at % text.length));
  fc.assert(
    fc.property(fc.oneof(soup, json, edited), (text) => {
      expect(told(text).length === 0).toBe(isJson(text));
    }),
    { numRuns: 5000 },
  );
});

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
