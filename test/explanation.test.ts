import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { beforeAll, describe, expect, test } from 'vitest';
import { parseIsoDate } from '../src/basics/index.ts';
import { builtInPolicies, policyNamed } from '../src/policies/index.ts';
import { explainPerson } from '../src/run/index.ts';
import { explanationRecord, printExplanation } from '../src/write/index.ts';
import { arrest, bulkFile, row } from './support/bulk-file.ts';
import { jobOn } from './support/run-on.ts';

const schema = JSON.parse(
  readFileSync(new URL('../schemas/explanation.schema.json', import.meta.url), 'utf8'),
) as object;
const valid = new Ajv2020({ allErrors: true }).compile(schema);
const SAID = { OFFENSE_DESCR: '11359 HS-POSS MARIJUANA FOR SALE', PRI_DOB: '19800510' };
const FILE = bulkFile([
  arrest({ ...SAID, CNT_ORDER: '101001001000', STP_EVENT_DATE: '20030601' }),
  row({ ...SAID, CNT_ORDER: '101002001000', STP_EVENT_DATE: '20030915' }),
  row({ ...SAID, CNT_ORDER: '102002001000', STP_EVENT_DATE: '20060915', CONV_STAT_DESCR: '', OFFENSE_TOC: '' }),
]);

async function explained(policy: string): ReturnType<typeof explainPerson> {
  const job = jobOn(FILE, { policy: policyNamed(policy)! });
  return explainPerson(job.plan, '10000001', job);
}

describe('An explanation as JSON', () => {
  test.each(builtInPolicies.map(({ id }) => id))('by %s has the published form', async (policy) => {
    const { facts, decided } = await explained(policy);
    expect(decided.length).toBe(2);
    const asOf = parseIsoDate('2020-07-01')!;
    const record = explanationRecord({ facts, decided, county: 'SACRAMENTO', policy, asOf, files: ['doj-1.csv'] });
    valid(JSON.parse(JSON.stringify(record)));
    expect(valid.errors ?? []).toEqual([]);
  });

  test('holds every question of the trace, of the policy and of the statute, with the place of its fact', async () => {
    const { facts, decided } = await explained('los-angeles-2019');
    const asOf = parseIsoDate('2020-07-01')!;
    const record = explanationRecord({ facts, decided, county: 'SACRAMENTO', policy: 'p', asOf, files: ['doj-1.csv'] });
    const { convictions } = JSON.parse(JSON.stringify(record)) as {
      convictions: { policy: { trace: object[] }; statute: { trace: object[] } }[];
    };
    convictions.forEach(({ policy, statute }, i) => {
      const { trace, statute: own } = decided[i]!.determination;
      expect(policy.trace.map((step) => (step as { question: string }).question)).toEqual(trace.map(({ id }) => id));
      expect(statute.trace).toHaveLength(own!.trace.length);
    });
    expect(JSON.stringify(convictions[0]!.policy.trace)).toContain('"rows":[{"file":"doj-1.csv","line":3}]');
  });

  test('is refused by the schema when a field is missing or there is one too many', async () => {
    const { facts, decided } = await explained('los-angeles-2019');
    const asOf = parseIsoDate('2020-07-01')!;
    const record = explanationRecord({ facts, decided, county: 'SACRAMENTO', policy: 'p', asOf, files: ['doj-1.csv'] });
    expect(valid({ ...record, more: 1 })).toBe(false);
    expect(valid({ ...record, county: undefined })).toBe(false);
  });
});

describe('An explanation in words', () => {
  let sure: string;
  let open: string;

  beforeAll(async () => {
    const { decided } = await explained('los-angeles-2019');
    const asOf = parseIsoDate('2020-07-01')!;
    [sure, open] = decided.map((each) => printExplanation({ ...each, asOf, files: ['doj-1.csv'] })) as [string, string];
  });

  test('begins with the offense, then what was decided, why, and the question on which it turned', () => {
    const [first, , , third] = sure.split('\n');
    expect(first).toMatch(/^HS 11359, a felony, convicted 2003-09-15 \(SACRAMENTO, /);
    expect(third).toMatch(/^By the policy los-angeles-2019, as of 2020-07-01: .+ It turned on question \d+: .+\.$/);
    expect(sure).toMatch(/ This decided\.\n/);
  });

  test('says of a missing fact what must be found out and what each answer leads to', () => {
    expect(open).toContain('A person must find out the level of the conviction');
    expect(open).toMatch(/- Is the conviction a misdemeanor or an infraction\? If yes: .+\. If no: .+\./);
    expect(open).toMatch(/Not known: the level of the conviction .+ It matters\./);
  });

  test('tells what the statute gives by itself, and whether the policy gives more', () => {
    expect(sure).toContain('By the statute alone: Redesignation as Misdemeanor.');
    expect(sure).toContain('The policy gives more than the statute does.');
  });

  test('folds to the width asked for, behind the numbers of the questions', async () => {
    const { decided } = await explained('los-angeles-2019');
    const text = printExplanation({
      ...decided[0]!,
      asOf: parseIsoDate('2020-07-01')!,
      files: ['doj-1.csv'],
      width: 70,
    });
    expect(text.split('\n').filter((line) => line.length > 70)).toEqual([]);
    expect(text).toMatch(/\n {3}5\. .+\n {6}\S/);
  });
});
