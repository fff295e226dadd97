import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Policy } from '../../src/engine/index.ts';
import { REMEDIES } from '../../src/law/index.ts';
import { readPolicy } from '../../src/policies/index.ts';
import { comparePolicies, sweep } from '../../src/run/index.ts';
import { sweepSvg } from '../../src/write/index.ts';
import { bulkFile, row } from '../support/bulk-file.ts';
import { dismissIf, policyOf } from '../support/policies.ts';
import { gatheredFor } from './gathered.ts';

const read = readPolicy(readFileSync(new URL('../../samples/policy.json', import.meta.url), 'utf8'), 'p', REMEDIES);
if (!read.ok) throw new Error('the sample policy cannot be read');
const SAMPLE = read.value;

/** People of many ages and years of conviction, some with two convictions, one whose birth date is not known. */
const FILE = bulkFile(
  Array.from({ length: 40 }, (_, i) => [
    row({
      SUBJECT_ID: String(i + 1),
      PRI_DOB: i === 7 ? '' : `${1945 + i}0314`,
      STP_EVENT_DATE: `${2019 - (i % 17)}0601`,
      CONV_STAT_DESCR: i % 5 === 0 ? '' : 'FELONY',
    }),
    ...(i % 3 === 0
      ? [row({ SUBJECT_ID: String(i + 1), CNT_ORDER: '103001001000', STP_EVENT_DATE: `${2005 + (i % 12)}0601` })]
      : []),
  ]).flat(),
);

const bySample = (age: number, years: number): Policy => {
  const text = JSON.stringify(SAMPLE)
    .replace('"age":50', `"age":${age}`)
    .replaceAll(/"years":\d+/g, `"years":${years}`);
  return JSON.parse(text) as Policy;
};

test('Each line of a sweep is what the policy gives with those numbers written into it', async () => {
  const { docket, plans } = await gatheredFor(FILE, [SAMPLE]);
  const { cells } = sweep(docket, plans[0]!, [
    { parameter: 'age', from: 44, to: 65 },
    { parameter: 'years', from: 1, to: 15 },
  ]);
  expect(cells).toHaveLength(22 * 15);
  expect(new Set(cells.map(({ peopleRelieved }) => peopleRelieved)).size).toBeGreaterThan(3);
  for (const { values, peopleRelieved, convictions } of cells) {
    const policy = bySample(values[0]!, values[1]!);
    const alone = comparePolicies(docket, [{ ...plans[0]!, policy }]).policies[0]!;
    expect({ values, peopleRelieved, convictions }).toEqual({
      values,
      peopleRelieved: alone.peopleRelieved,
      convictions: alone.convictions,
    });
  }
});

test('A question that does not allow the whole range keeps its own number', async () => {
  const policy = policyOf(
    { ask: 'under-age-at-conviction', age: 25, then: 'dismiss' },
    { ask: 'age-at-least', age: 50, then: 'reduce' },
  );
  const { docket, plans } = await gatheredFor(FILE, [policy]);
  const { cells } = sweep(docket, plans[0]!, [{ parameter: 'age', from: 40, to: 65 }]);
  expect(new Set(cells.map(({ convictions }) => convictions['dismiss'])).size).toBe(1);
  expect(new Set(cells.map(({ convictions }) => convictions['reduce'])).size).toBeGreaterThan(3);
});

test('One question can be varied alone', async () => {
  const policy = dismissIf({
    all: [
      { ask: 'years-since-conviction', years: 10 },
      { ask: 'years-without-conviction', years: 10 },
    ],
  });
  const { docket, plans } = await gatheredFor(FILE, [policy]);
  const alone = sweep(docket, plans[0]!, [
    { question: 'years-without-conviction', parameter: 'years', from: 1, to: 15 },
  ]);
  const both = sweep(docket, plans[0]!, [{ parameter: 'years', from: 1, to: 15 }]);
  expect(alone.parameters).toEqual(['years-without-conviction.years']);
  expect(alone.cells[9]).toEqual(both.cells[9]);
  expect(alone.cells[0]).not.toEqual(both.cells[0]);
});

test('One number gives a bar for each value', async () => {
  const { docket, plans } = await gatheredFor(FILE, [SAMPLE]);
  const svg = sweepSvg(sweep(docket, plans[0]!, [{ parameter: 'age', from: 40, to: 44 }]));
  expect(svg.match(/<title>age \d+: \d+ people<\/title>/g)).toHaveLength(5);
});

test('The name of a policy is text in the picture, whatever stands in it', async () => {
  const { docket, plans } = await gatheredFor(FILE, [{ ...SAMPLE, id: '<a & "b">' }]);
  const svg = sweepSvg(sweep(docket, plans[0]!, [{ parameter: 'age', from: 40, to: 44 }]));
  expect(svg).toContain('&lt;a &amp; &quot;b&quot;&gt;');
  expect(svg).not.toContain('<a &');
});
