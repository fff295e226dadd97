import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { parseIsoDate } from '../../src/basics/index.ts';
import { resultsFolder } from '../../src/cli/results-folder.ts';
import { exportRelief } from '../../src/court/index.ts';
import { courtFolder, nodeHash, outputFolder, resultsSource } from '../../src/node/index.ts';
import { ledgerIn, makeLetters, makeLists, makeMotions, standingAt, takeInReturn } from '../../src/paperwork/index.ts';
import { openResults } from '../../src/results/index.ts';
import { bulkFile, row } from '../support/bulk-file.ts';
import { ASKED } from '../support/court.ts';
import { dismissIf } from '../support/policies.ts';
import { type Asked, refusalOf, runInto } from '../support/run-on.ts';

const policy = dismissIf({ ask: 'section-within', sections: ['HS 11359'] });
const own = mkdtempSync(join(tmpdir(), 'cmr-other-inputs-'));
afterAll(() => rmSync(own, { recursive: true }));

const delivery = (first: number): Uint8Array =>
  bulkFile([0, 1, 2].map((i) => row({ SUBJECT_ID: String(first + i), OFN: `20F0000${i}` })));
const [OLD, NEW] = [delivery(10000001), delivery(20000001)];
const ON = parseIsoDate('2020-09-01')!;

const exportFrom = (folder: string): unknown =>
  exportRelief(openResults(resultsSource(folder)), ASKED, { ...courtFolder(folder), hash: nodeHash });

/** Results from which everything was sent to the court. */
async function sentFrom(name: string): Promise<string> {
  const folder = join(own, name);
  await runInto(resultsFolder(folder), OLD, { policy });
  exportFrom(folder);
  return folder;
}

const bytesOf = (folder: string): unknown =>
  readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((each) => each.isFile())
    .map((each) => [each.name, readFileSync(join(each.parentPath, each.name), 'utf8')]);

describe('A folder from which courts were sent decisions', () => {
  const runs = async (folder: string, bytes: Uint8Array, asked: Asked = {}) =>
    refusalOf(runInto(resultsFolder(folder), bytes, { policy, ...asked }));

  test('takes no results of other inputs, and is left as it is', async () => {
    const folder = await sentFrom('run');
    const before = bytesOf(folder);
    const [problem] = await runs(folder, NEW);
    expect(problem).toMatchObject({ code: 'other-inputs', field: '--out' });
    expect(problem!.hint).toContain('cmr court export NEW --after OLD');
    expect(bytesOf(folder)).toEqual(before);
  });

  test('takes none of another county', async () => {
    const folder = join(own, 'county');
    const both = bulkFile([row(), row({ SUBJECT_ID: '10000002', STP_ORI_CNTY_NAME: 'YOLO' })]);
    await runInto(resultsFolder(folder), both, { policy });
    exportFrom(folder);
    expect((await runs(folder, both, { county: 'YOLO' }))[0]).toMatchObject({ code: 'other-inputs' });
  });

  test('takes those of the same inputs under another policy', async () => {
    const folder = await sentFrom('again');
    await runInto(resultsFolder(folder), OLD, { asOf: '2021-07-01' });
    expect(openResults(resultsSource(folder)).record.asOf).toBe(parseIsoDate('2021-07-01'));
    expect(standingAt(folder, ON).status.convictions).toBe(3);
  });

  test('A folder without a ledger takes any', async () => {
    const folder = join(own, 'any');
    await runInto(resultsFolder(folder), OLD, { policy });
    await runInto(resultsFolder(folder), NEW, { policy });
    expect(existsSync(join(folder, 'run.json'))).toBe(true);
  });
});

describe('Results beside the ledger of other inputs, put there all the same', () => {
  const out = join(own, 'papers');
  const profile = join(own, 'profile.json');
  const answers = join(own, 'return.csv');
  writeFileSync(profile, readFileSync(new URL('../../samples/county-profile.json', import.meta.url)));
  writeFileSync(answers, 'batch_id,line_id,status\n');
  const paper = 'letter' as const;
  const readers: Readonly<Record<string, (folder: string) => unknown>> = {
    letters: (folder) => makeLetters(folder, out, { language: 'both', batch: 100, paper }),
    lists: (folder) => makeLists(folder),
    motions: (folder) => makeMotions(folder, out, { countyProfile: profile, remedy: 'prop-64', paper }),
    'import-return': (folder) => takeInReturn(folder, { path: answers, correct: false, on: ON }),
    status: (folder) => standingAt(folder, ON),
    progress: (folder) => ledgerIn(folder, openResults(resultsSource(folder))),
    export: exportFrom,
  };

  test.for(Object.entries(readers))('%s: refused, and nothing is written', async ([name, reads]) => {
    const folder = await sentFrom(`read-${name}`);
    await runInto(outputFolder(folder), NEW, { policy });
    const before = bytesOf(folder);
    const problems = await refusalOf((async () => reads(folder))());
    expect(problems).toEqual([
      { code: 'other-inputs', hint: expect.stringContaining('its ledger means other people') },
    ]);
    expect(bytesOf(folder)).toEqual(before);
    expect(existsSync(out)).toBe(false);
  });
});
