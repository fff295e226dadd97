import { expect, test } from 'vitest';
import { nearest, quoted } from './spelling.ts';

const WORDS = ['years', 'ask', 'then', 'reason', 'years-since-conviction'];

test('A letter dropped, added, changed or swapped still names the word', () => {
  expect(['yeas', 'yearss', 'yeers', 'yaers', 'Years'].map((word) => nearest(word, WORDS))).toEqual(
    Array(5).fill('years'),
  );
});

test('A name written in another style still names the word', () => {
  expect(nearest('yearsSinceConviction', WORDS)).toBe('years-since-conviction');
  expect(nearest('years_since_conviction', WORDS)).toBe('years-since-conviction');
});

test('A word that is near to none names none', () => {
  expect(['county', 'zzz', ''].map((word) => nearest(word, WORDS))).toEqual([undefined, undefined, undefined]);
});

test('Of a number nothing is guessed', () => {
  expect(nearest('11362', ['11357', '11360'])).toBeUndefined();
});

test('Text longer than a name is not repeated', () => {
  expect(quoted('x'.repeat(40))).toBe(`"${'x'.repeat(40)}"`);
  expect(quoted('x'.repeat(41))).toBe('this text');
});
