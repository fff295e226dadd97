import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { policyNamed } from '../src/policies/index.ts';
import { runOn, table } from './support/run-on.ts';

const folder = new URL('../../shared/conformance/fixture-los-angeles-2019/', import.meta.url);

/** Where our answer differs from the old program's on purpose, conviction by conviction, with the reason. */
const CORRECTIONS: Readonly<Record<string, { readonly ours: readonly [string, string]; readonly why: string }>> = {
  '84734892/101001024000': {
    ours: [
      'Hand Review',
      'Needs whether another conviction is a super strike (PC 220 may be assault with intent to commit one of these, on certain facts); whether another conviction is an offense of PC 290(c) (PC 220 may be assault with intent to commit a sexual offense, and not mayhem, on certain facts)',
    ],
    why: 'a bare PC 220 is a super strike only by its facts or its subdivision',
  },
  '84734893/101001023000': {
    ours: ['Hand Review', 'No applicable eligibility criteria'],
    why: 'the gang finding that makes PC 136.1 a super strike came after the conviction, and the old program put it in the year 1',
  },
  '14575654/101001025000': {
    ours: ['Eligible for Dismissal', '21 years or younger'],
    why: 'age counts on the day of the conviction',
  },
};

describe.skipIf(!existsSync(folder))(
  "Los Angeles, the county's own files (skipped where the folder of shared files is absent)",
  () => {
    test('los-angeles-2019 gives what the old program gave, but for the corrections listed', async () => {
      const results = await runOn(readFileSync(new URL('input.csv', folder)), {
        county: 'LOS ANGELES',
        policy: policyNamed('los-angeles-2019')!,
        asOf: '2019-11-11',
      });
      const wanted = Object.fromEntries(
        table(readFileSync(new URL('expected/doj_results_convictions_1.csv', folder), 'utf8')).map((row) => {
          const key = `${row['SUBJECT_ID']}/${row['CNT_ORDER']}`;
          return [key, CORRECTIONS[key]?.ours ?? [row['Eligibility Determination'], row['Eligibility Reason']]];
        }),
      );
      const found = Object.fromEntries(
        [...results.determinations].map(([key, each]) => [key, [each['outcome'], each['reason']]]),
      );
      expect(found).toEqual(wanted);
    });
  },
);
