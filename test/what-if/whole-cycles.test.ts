import { expect, test } from 'vitest';
import { OUTCOMES_BY_NUMBER, OUTCOME_WORDS } from '../../src/engine/index.ts';
import { policyNamed } from '../../src/policies/index.ts';
import { arrest, bulkFile, row } from '../support/bulk-file.ts';
import { runOn } from '../support/run-on.ts';
import { gatheredFor } from './gathered.ts';

/** Arrested in 2017 on the charge given, which led to nothing, and convicted of HS 11359 in the same cycle. */
const arrestedFor = (person: string, charge: string) => [
  arrest({ SUBJECT_ID: person, STP_EVENT_DATE: '20170101', OFFENSE_DESCR: charge }),
  row({ SUBJECT_ID: person, STP_EVENT_DATE: '20170301', OFFENSE_DESCR: '11359 HS-POSSESS MARIJUANA FOR SALE' }),
];

test('what a warrant that led to no conviction leaves open is open in a what-if as in a run', async () => {
  // One that looks at pleas too is given whole records in any case.
  const { covers: _, ...policy } = policyNamed('statute-only')!;
  const file = bulkFile([
    ...arrestedFor('10000001', '11359 HS-POSSESS MARIJUANA FOR SALE'),
    ...arrestedFor('10000002', '853.7 PC-FTA AFTER WRITTEN PROMISE'),
  ]);
  const { determinations } = await runOn(file, { policy });
  const { docket } = await gatheredFor(file, [policy]);
  const { outcomes } = docket.caseload.judge(policy);
  const asked = docket.caseload.subjects.map(({ conviction: { key } }, i) => [
    key,
    OUTCOME_WORDS[OUTCOMES_BY_NUMBER[outcomes[i]!]!],
  ]);
  expect(asked).toEqual([...determinations].map(([key, { outcome }]) => [key, outcome]));
  const found = [...determinations.values()].map(({ outcome }) => outcome);
  expect(found[1]).toBe('Hand Review');
  expect(found[0]).not.toBe(found[1]);
});
