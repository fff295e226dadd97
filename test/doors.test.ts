import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { parseIsoDate } from '../src/basics/index.ts';
import { REMEDIES } from '../src/law/index.ts';
import { nodeHash, openInput, outputFolder } from '../src/node/index.ts';
import { policyNamed, readChoices } from '../src/policies/index.ts';
import { crewOfOne, run, type RunPlan } from '../src/run/index.ts';
import { removeWorkspace, startApp } from './browser/app.ts';
import { clientOf } from './browser/client.ts';
import { cmr } from './command/cmr.ts';

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

  test('through the application', { timeout: 60_000 }, async () => {
    const app = await startApp();
    const client = await clientOf(app);
    const data = await client.addPath(join(folder, 'input'));
    const { county, asOf } = given;
    const done = await client.run({ data: data.id, county, asOf, policy: policyOf(folder, given) });
    expect([data.state, done.state]).toEqual(['ready', 'done']);
    expect(contents(join(app.workspace, 'runs', done.id, 'results'))).toEqual(expected);
    await app.close();
    removeWorkspace(app);
  });
});

function policyOf(folder: string, { choices, policy }: GoldenPlan): RunPlan['policy'] {
  if (choices === undefined) return policyNamed(policy ?? '')!;
  const read = readChoices(readFileSync(join(folder, choices), 'utf8'), 'choices.json', REMEDIES);
  if (!read.ok) throw new Error('the choices of a golden case cannot be read');
  return read.value;
}
