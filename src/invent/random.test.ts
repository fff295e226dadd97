import { expect, test } from 'vitest';
import { Random, wheel } from './random.ts';

function drawn(random: Random, count = 8): readonly number[] {
  return Array.from({ length: count }, () => random.next());
}

test('The same words give the same stream', () => {
  expect(drawn(new Random(64, 7, 1))).toEqual(drawn(new Random(64, 7, 1)));
});

test('Another seed, person or purpose gives another stream', () => {
  const streams = [
    new Random(64, 7, 1),
    new Random(65, 7, 1),
    new Random(64, 8, 1),
    new Random(64, 7, 2),
    new Random(7, 64, 1),
  ];
  expect(new Set(streams.map((random) => drawn(random).join())).size).toBe(streams.length);
});

test('Seeds that differ only above 32 bits give different streams', () => {
  expect(drawn(new Random(5))).not.toEqual(drawn(new Random(5 + 2 ** 32)));
});

test('The stream is this one, on every machine', () => {
  expect(drawn(new Random(1, 2, 3), 4)).toMatchInlineSnapshot(`
    [
      3627263444,
      1122992206,
      3505826994,
      478894385,
    ]
  `);
});

test('Whole numbers stay within their limits and reach both', () => {
  const random = new Random(3);
  const seen = new Set(Array.from({ length: 500 }, () => random.between(2, 5)));
  expect(seen).toEqual(new Set([2, 3, 4, 5]));
});

test('A value along a curve has the shares of the curve', () => {
  const random = new Random(9);
  const values = Array.from({ length: 20_000 }, () => random.along([[0, 0], [0.5, 10], [1, 100]])); // prettier-ignore
  expect(values.filter((value) => value < 10).length / values.length).toBeCloseTo(0.5, 1);
  expect(Math.min(...values)).toBeGreaterThanOrEqual(0);
  expect(Math.max(...values)).toBeLessThanOrEqual(100);
});

test('A wheel holds each thing as often as its weight', () => {
  expect(wheel([['a', 1], ['b', 3]])).toEqual(['a', 'b', 'b', 'b']); // prettier-ignore
});

test('Shuffling keeps every number', () => {
  const list = [1, 2, 3, 4, 5, 6];
  new Random(4).shuffle(list);
  expect(new Set(list)).toEqual(new Set([1, 2, 3, 4, 5, 6]));
});
