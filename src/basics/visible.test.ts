import { expect, test } from 'vitest';
import { onOneLine, visible, visibleCell, visibleJson } from './visible.ts';

const RED = '\u001b[31mRED\u001b[0m';

test('What a terminal would obey is named, and lines and tabs stay lines and tabs', () => {
  expect(visible(`${RED}\r\n\tnext\u0000\u007f\u009b1m`)).toBe(
    '[U+001B][31mRED[U+001B][0m[U+000D]\n\tnext[U+0000][U+007F][U+009B]1m',
  );
});

test('What turns the order of letters is named', () => {
  expect(visible('SMITH\u202eNHOJ\u2066')).toBe('SMITH[U+202E]NHOJ[U+2066]');
});

test('Letters, accents and marks stay as they are', () => {
  const text = 'MUÑOZ, O’BRIEN (HS 11359) – “x” 李';
  expect([visible(text), onOneLine(text), visibleCell(text)]).toEqual([text, text, text]);
});

test('A name of two lines stands on one', () => {
  expect(onOneLine('a\nb.txt')).toBe('a[U+000A]b.txt');
});

test('A cell keeps its lines, which are between quotes', () => {
  expect(visibleCell(`two\r\nlines ${RED}`)).toBe('two\r\nlines [U+001B][31mRED[U+001B][0m');
});

test('JSON means the same when it is shown', () => {
  const value = { name: `${RED}\u0085\u202e` };
  const shown = visibleJson(JSON.stringify(value));
  expect(JSON.parse(shown)).toEqual(value);
  expect(visible(shown)).toBe(shown);
});
