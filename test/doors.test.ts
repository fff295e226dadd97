import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { parseIsoDate } from '../src/basics/index.ts';
import { LAWS, REMEDIES } from '../src/law/index.ts';
import { nodeHash, openInput, outputFolder } from '../src/node/index.ts';
import { policyNamed, readChoices } from '../src/policies/index.ts';
import { type RunPlan, answersIn, crewOfOne, run } from '../src/run/index.ts';
import type { RunState } from '../src/server/index.ts';
import type { RemedySummary } from '../src/write/index.ts';
import { endApp, startApp } from './browser/app.ts';
import { clientOf } from './browser/client.ts';
import { cmr, put } from './command/cmr.ts';
import { bulkFile, cannabisArrest, row } from './support/bulk-file.ts';

type GoldenPlan = {
  readonly county: string;
  readonly choices?: string;
  readonly policy?: string;
  readonly asOf: string;
};

const golden = fileURLToPath(new URL('./golden', import.meta.url));
const work = mkdtempSync(join(tmpdir(), 'golden-'));
afterAll(() => rmSync(work, { recursive: true }));

/** Every file of a folder as text; run.json without the program, whose version and law may differ. */
function contents(folder: string): Record<string, string> {
  return Object.fromEntries(
    readdirSync(folder).map((name) => {
      const text = readFileSync(join(folder, name), 'utf8');
      return [name, name === 'run.json' ? text.replace(/"program": \{[^}]*\}/, '"program": {}') : text];
    }),
  );
}

describe.each(readdirSync(golden))('The golden case %s gives the expected bytes', (name) => {
  const folder = join(golden, name);
  const given = JSON.parse(readFileSync(join(folder, 'plan.json'), 'utf8')) as GoldenPlan;
  const expected = contents(join(folder, 'expected'));

  test('through the library, in one thread', async () => {
    const inputs = readdirSync(join(folder, 'input')).map((each) => openInput(join(folder, 'input', each)));
    const plan: RunPlan = {
      inputs: inputs.map((input) => input.name),
      county: given.county,
      policy: policyOf(folder, given),
      remedies: ['prop-64'],
      asOf: parseIsoDate(given.asOf)!,
    };
    const output = outputFolder(join(work, `${name}-library`));
    const program = { name: 'clear-my-record', version: '', lawSha256: '' };
    await run(plan, program, { inputs, crew: crewOfOne([plan], inputs), hash: nodeHash, output, progress: () => {} });
    expect(contents(join(work, `${name}-library`))).toEqual(expected);
  });

  test.each([1, 2, 4])('through the command line, with %i workers', (workers) => {
    const out = join(work, `${name}-${workers}`);
    const by =
      given.choices === undefined ? ['--policy', given.policy ?? ''] : ['--choices', join(folder, given.choices)];
    const job = ['run', '--input', join(folder, 'input'), '--county', given.county, ...by, '--as-of', given.asOf];
    expect(cmr([...job, '--out', out, '--workers', String(workers), '--quiet']).code).toBeLessThan(2);
    expect(contents(out)).toEqual(expected);
  });

  test('through the application', async () => {
    const app = await startApp();
    const client = await clientOf(app);
    const data = await client.addPath(join(folder, 'input'));
    const { county, asOf } = given;
    const done = await client.run({ data: data.id, county, asOf, policy: policyOf(folder, given) });
    expect([data.state, done.state]).toEqual(['ready', 'done']);
    expect(contents(join(app.workspace, 'runs', done.id, 'results'))).toEqual(expected);
    await endApp(app);
  });
});

/** Convictions of several sections, and an arrest that led to none, in few rows. */
const SECTIONS = ['11357(A) HS', '11359 HS', '487(A) PC', '11377(A) HS', '496(A) PC', '415 PC'];
const RECORDS = Array.from({ length: 12 }, (_, i) => [
  row({ SUBJECT_ID: String(100 + i), OFFENSE_DESCR: SECTIONS[i % 6]!, PRI_DOB: `19${60 + i}0314` }),
  cannabisArrest(String(100 + i)),
]).flat();
const ANSWERS = `person,conviction,question,answer,by,on,source
102,102/101002001000,value-over-950,no,A. Reviewer,2026-11-01,the court file
108,,value-over-950,yes,A. Reviewer,2026-11-01,the court file
`;

describe('With every remedy and the answers of people, all doors give the same bytes', () => {
  const input = put(join(work, 'records.csv'), bulkFile(RECORDS));
  const answers = put(join(work, 'answers.csv'), ANSWERS);
  const remedies = LAWS.filter(({ state }) => state === undefined).map(({ id }) => id);
  const policy = policyNamed('statute-only')!;
  const byLibrary = join(work, 'remedies-library');

  test('through the library and the command line, and the answers are used', async () => {
    const inputs = [openInput(input)];
    const read = answersIn(ANSWERS, 'answers.csv');
    if (!read.ok) throw new Error('the answers cannot be read');
    const plan: RunPlan = {
      inputs: ['records.csv'],
      county: 'SACRAMENTO',
      policy,
      remedies,
      answers: read.value,
      asOf: parseIsoDate('2026-11-22')!,
    };
    const output = outputFolder(byLibrary);
    const program = { name: 'clear-my-record', version: '', lawSha256: '' };
    await run(plan, program, { inputs, crew: crewOfOne([plan], inputs), hash: nodeHash, output, progress: () => {} });
    const out = join(work, 'remedies-cli');
    const by = ['--policy', 'statute-only', '--remedy', 'all', '--answers', answers, '--as-of', '2026-11-22'];
    expect(cmr(['run', '--input', input, '--county', 'SACRAMENTO', ...by, '--out', out, '--quiet']).code).toBe(0);
    expect(contents(out)).toEqual(contents(byLibrary));
    const { remedies: found } = JSON.parse(contents(out)['summary.json']!) as { readonly remedies: RemedySummary };
    expect([Object.keys(found.byRemedy), found.answers.used]).toEqual([remedies, 2]);
  });

  test('through the application, begun with the same choices, and once more when it is run again', async () => {
    const app = await startApp();
    const client = await clientOf(app);
    const data = await client.addPath(input);
    const asked = { data: data.id, county: 'SACRAMENTO', asOf: '2026-11-22', policy };
    // Named in any order: results have that of the law's own list.
    const named = remedies.toReversed();
    const done = await client.run({ ...asked, remedies: named, answers: { name: 'answers.csv', text: ANSWERS } });
    expect([done.state, done.remedies, done.answers]).toEqual(['done', remedies, { name: 'answers.csv', count: 2 }]);
    expect(contents(join(app.workspace, 'runs', done.id, 'results'))).toEqual(contents(byLibrary));
    const again = await client.ended(await client.send<RunState>(`/api/runs/${done.id}/again`, {}));
    expect(contents(join(app.workspace, 'runs', again.id, 'results'))).toEqual(contents(byLibrary));
    const alone = await client.run({ ...asked, remedies: ['prop-47'] });
    const out = join(work, 'prop-47-cli');
    const by = ['--county', 'SACRAMENTO', '--remedy', 'prop-47', '--as-of', '2026-11-22', '--quiet'];
    expect(cmr(['run', '--input', input, ...by, '--out', out]).code).toBe(0);
    expect(contents(join(app.workspace, 'runs', alone.id, 'results'))).toEqual(contents(out));
    await endApp(app);
  });
});

function policyOf(folder: string, { choices, policy }: GoldenPlan): RunPlan['policy'] {
  if (choices === undefined) return policyNamed(policy ?? '')!;
  const read = readChoices(readFileSync(join(folder, choices), 'utf8'), 'choices.json', REMEDIES);
  if (!read.ok) throw new Error('the choices of a golden case cannot be read');
  return read.value;
}
