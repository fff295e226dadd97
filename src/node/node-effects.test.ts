import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { bulkFile, row } from '../../test/support/bulk-file.ts';
import { refusalOf, runInto } from '../../test/support/run-on.ts';
import { findInputs, inputNames, notRead, openInputs, outputFolder } from './index.ts';

const root = mkdtempSync(join(tmpdir(), 'cmr-inputs-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

function folderOf(name: string, files: readonly string[]): string {
  const folder = join(root, name);
  mkdirSync(folder);
  for (const each of files) writeFileSync(join(folder, each), bulkFile([row()]));
  return folder;
}

describe('What inputs are called', () => {
  test.each([
    [
      ['2019/doj.csv', '2020/doj.csv'],
      ['2019/doj.csv', '2020/doj.csv'],
    ],
    [
      ['a/2019/doj.csv', 'b/2019/doj.csv', 'other.csv'],
      ['a/2019/doj.csv', 'b/2019/doj.csv', 'other.csv'],
    ],
    [
      ['one.csv', 'x/two.csv'],
      ['one.csv', 'two.csv'],
    ],
    [
      ['doj.csv', './doj.csv'],
      ['doj.csv', 'doj.csv'],
    ],
    [
      ['/doj.csv', '/a/doj.csv'],
      ['doj.csv', 'a/doj.csv'],
    ],
  ])('tells them apart and no more: %j', (paths, names) => {
    expect(inputNames(paths)).toEqual(names);
  });

  test('is what the opened files say', () => {
    const paths = ['p1', 'p2'].map((name) => join(folderOf(name, ['doj.csv']), 'doj.csv'));
    const inputs = openInputs(paths);
    expect(inputs.map(({ name }) => name)).toEqual(['p1/doj.csv', 'p2/doj.csv']);
    for (const input of inputs) input.close();
  });
});

describe('Of a folder', () => {
  test('what is not read is told by number and not by name', () => {
    const folder = folderOf('delivery', ['a.dat', 'b.CSV', 'c.dat.gz', 'DOE JANE', '.hidden', 'a.answers.csv']);
    mkdirSync(join(folder, 'more'));
    expect(findInputs([folder])).toHaveLength(2);
    const told = notRead([folder, join(folder, 'a.dat'), join(folder, 'nowhere')]);
    expect(told).toEqual([
      { code: 'not-read', file: 'delivery', hint: expect.stringMatching(/^2 files and 1 folder in it were not read/) },
    ]);
    expect(JSON.stringify(told)).not.toMatch(/DOE/);
  });

  test('nothing is told where all of it is read, or is the results of a run', async () => {
    const folder = folderOf('whole', ['a.dat']);
    await runInto(outputFolder(folder), bulkFile([row()]));
    expect(notRead([folder])).toEqual([]);
  });
});

test('A run that would put a result in the place of its input is refused, and the input is as it was', async () => {
  const folder = folderOf('raw', ['All_Results.csv']);
  const path = join(folder, 'All_Results.csv');
  const [problem] = await refusalOf(runInto(outputFolder(folder), openInputs([path])));
  expect(problem).toMatchObject({
    code: 'cannot-write',
    file: 'All_Results.csv',
    hint: expect.stringMatching(/is an input/),
  });
  expect(readFileSync(path)).toEqual(Buffer.from(bulkFile([row()])));
  await runInto(outputFolder(folder), bulkFile([row()]));
});
