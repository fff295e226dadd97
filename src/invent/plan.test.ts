import { expect, test } from 'vitest';
import type { InventPlan } from './plan.ts';
import { settle } from './plan.ts';

const plan: InventPlan = { county: 'YOLO', seed: 1, faults: 0, header: true };

test('Without people and rows, 1,000 people are invented', () => {
  expect(settle(plan).people).toBe(1_000);
});

test('With rows alone, people are invented until the rows are reached', () => {
  expect(settle({ ...plan, rows: 10 })).toMatchObject({ people: Infinity, rows: 10 });
});

test('The county may be written in small letters', () => {
  expect(settle({ ...plan, county: ' san luis obispo ' }).county).toMatchObject({
    number: 40,
    name: 'SAN LUIS OBISPO',
  });
});

test.each([
  ['a county that California does not have', { county: 'NARNIA' }, 'county'],
  ['a share of faults above 1', { faults: 1.5 }, 'faults'],
  ['a share of faults that is no number', { faults: Number.NaN }, 'faults'],
  ['a seed that is no whole number', { seed: 0.5 }, 'seed'],
  ['a negative number of people', { people: -1 }, 'people'],
])('%s is refused by name', (_, wrong, named) => {
  expect(() => settle({ ...plan, ...wrong })).toThrow(named);
});
