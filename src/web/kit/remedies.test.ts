import { expect, test } from 'vitest';
import { CALIFORNIAN, REMEDY_WORDS } from './remedies.ts';

test('Every remedy of California, and no other, is explained where it can be chosen', () => {
  expect(Object.keys(REMEDY_WORDS)).toEqual(CALIFORNIAN.map(({ id }) => id));
});
