import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { afterAll, describe, expect, test } from 'vitest';
import { REMEDIES } from '../src/law/index.ts';
import { outputFolder } from '../src/node/index.ts';
import { readChoices } from '../src/policies/index.ts';
import { refusalOf, runInto, runOn } from './support/run-on.ts';

/** Material of the original application lies beside the project, not in it. */
const shared = fileURLToPath(new URL('../../shared', import.meta.url));
const cases = join(shared, 'conformance');
const compare = join(shared, 'tools/compare-results.mjs');
const here = existsSync(cases) && existsSync(compare);
const statewide = here ? readdirSync(cases).filter((name) => existsSync(join(cases, name, 'expected/gogen.json'))) : [];

const results = mkdtempSync(join(tmpdir(), 'cmr-conformance-'));
afterAll(() => rmSync(results, { recursive: true, force: true }));

function inputOf(name: string): Uint8Array {
  const plain = join(cases, name, 'input.csv');
  return existsSync(plain) ? readFileSync(plain) : gunzipSync(readFileSync(`${plain}.gz`));
}

function policyOf(name: string): Parameters<typeof runOn>[1] {
  const { county, computeAt } = JSON.parse(readFileSync(join(cases, name, 'run.json'), 'utf8')) as {
    county: string;
    computeAt: string;
  };
  const choices = readChoices(readFileSync(join(cases, name, 'choices.json'), 'utf8'), 'choices.json', REMEDIES);
  if (!choices.ok) throw new Error(choices.problems.map(({ hint }) => hint).join('; '));
  return { county, asOf: computeAt, policy: choices.value, names: ['input.csv'] };
}

describe('On files of the original application', () => {
  test('there are cases to compare with', (context) => {
    if (!here)
      context.skip(
        'the folder ../shared/conformance is not there, so nothing was compared with the original application',
      );
    expect(statewide.length).toBeGreaterThan(0);
  });

  test.each(statewide)('no cell of %s differs from its results, but where that was agreed', async (name) => {
    const ours = join(results, name);
    await runInto(outputFolder(ours), inputOf(name), policyOf(name));
    const compared = spawnSync(process.execPath, [compare, join(cases, name, 'expected'), ours], {
      encoding: 'utf8',
    });
    const agreed = { status: 0, said: expect.stringMatching(/\d+ cells equal, 0 differ/) };
    expect({ status: compared.status, said: compared.stdout }).toEqual(agreed);
  });
});

describe.runIf(here)('On its odd files', () => {
  const odd = (name: string): Uint8Array => readFileSync(join(cases, 'odd-files', name));
  const asked = { county: 'SACRAMENTO', asOf: '2019-11-11' };

  /** The county that most rows are of, so that the run has something to decide. */
  async function ran(name: string): Promise<Awaited<ReturnType<typeof runOn>>> {
    const [problem] = await refusalOf(runOn(odd(name), { ...asked, county: 'ALPINE', names: [name] }));
    const county = /The data holds ([A-Z ]+) \(/.exec(problem!.hint)?.[1];
    if (county === undefined) throw new Error(`${name} was refused: ${problem!.hint}`);
    return runOn(odd(name), { ...asked, county, names: [name] });
  }

  test.each([
    ['extra_comma.csv', ['trailing-comma']],
    ['file.dat', []],
    ['no_headers.csv', []],
  ])('%s is accepted whole', async (name, notices) => {
    const { summary, setAside, notices: told } = await ran(name);
    expect(setAside).toEqual([]);
    expect(summary.balance.rows.used).toBe(summary.balance.rows.in);
    expect(summary.balance.rows.in).toBeGreaterThan(30);
    expect(told.map(({ code }) => code)).toEqual(notices);
  });

  test('bad.csv, in which every row lacks its last column, is refused by the name of that column', async () => {
    const problems = await refusalOf(runOn(odd('bad.csv'), { ...asked, names: ['bad.csv'] }));
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ file: 'bad.csv' });
    expect(problems[0]!.hint).toContain('END_OF_REC');
  });

  test('bad_csv_file.dat has one row of 94 fields, which is set aside with its line, and all others are used', async () => {
    const { summary, setAside } = await ran('bad_csv_file.dat');
    expect(setAside.map(({ code, problem }) => [code, problem])).toEqual([
      ['wrong-field-count', '94 fields; expected 95: a column is missing between the start of the row and REQ_SEG_SEP'],
    ]);
    const lines = Buffer.from(odd('bad_csv_file.dat')).toString('latin1').split('\n');
    expect(lines[Number(setAside[0]!['line']) - 1]).toContain(setAside[0]!['row']!);
    expect(summary.balance.rows).toMatchObject({ in: lines.length - 1 - (lines.at(-1) === '' ? 1 : 0), setAside: 1 });
  });
});
