import { expect, test } from 'vitest';
import type { Policy } from '../../src/engine/index.ts';
import { builtInPolicies } from '../../src/policies/index.ts';
import { comparePolicies, flowCounts } from '../../src/run/index.ts';
import { bulkFile, row } from '../support/bulk-file.ts';
import { policyOf } from '../support/policies.ts';
import { gatheredFor } from './gathered.ts';

const FELONY = row({ SUBJECT_ID: '1' });
const MISDEMEANOR = row({ SUBJECT_ID: '2', CONV_STAT_DESCR: 'MISDEMEANOR' });
const NO_LEVEL = row({ SUBJECT_ID: '3', CONV_STAT_DESCR: '', OFFENSE_TOC: '' });
const NO_CHARGE = row({ SUBJECT_ID: '4', OFFENSE_DESCR: '' });
const FILE = bulkFile([FELONY, MISDEMEANOR, NO_LEVEL, NO_CHARGE]);

const NESTED = policyOf(
  { ask: 'misdemeanor-or-infraction', then: 'dismiss' },
  {
    ask: 'years-since-conviction',
    years: 5,
    then: { flow: [{ ask: 'age-at-least', age: 65, then: 'dismiss' }], otherwise: 'reduce' },
  },
);

test('A conviction is counted at each question it reached, and at the one that decided', async () => {
  const { docket, plans } = await gatheredFor(bulkFile([FELONY, MISDEMEANOR]), [NESTED]);
  const { stations } = flowCounts(docket, plans[0]!);
  const own = stations.filter(
    ({ id }) => !['before-law-in-force', 'another-kind-of-court', 'already-relieved', 'record-incomplete'].includes(id),
  );
  expect(own.map(({ id, depth, reached, yes, decided }) => [id, depth, reached, yes, decided])).toEqual([
    ['misdemeanor-or-infraction', 0, 2, 1, 1],
    ['years-since-conviction', 0, 1, 1, 0],
    ['age-at-least', 1, 1, 0, 0],
    ['otherwise', 1, 1, 0, 1],
    ['otherwise', 0, 0, 0, 0],
  ]);
});

test.each([NESTED, ...builtInPolicies].map((policy): [string, Policy] => [policy.id, policy]))(
  'Under %s every conviction in scope is decided once',
  async (_, policy) => {
    const { docket, plans } = await gatheredFor(FILE, [policy]);
    const { stations, coverageUnknown } = flowCounts(docket, plans[0]!);
    const inScope = Object.values(comparePolicies(docket, plans).policies[0]!.convictions);
    const decided = stations.reduce((sum, station) => sum + station.decided, coverageUnknown);
    expect(decided).toBe(inScope.reduce((sum, count) => sum + count, 0));
  },
);
