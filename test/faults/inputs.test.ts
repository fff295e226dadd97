import { copyFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { bulkFile, row } from '../support/bulk-file.ts';
import { type Meddling, expectOneMessage, invented, job, names, ownFolder, ran, start } from './faults.ts';

const path = ownFolder();
const original = path('original.csv');
const input = path('doj.csv');
let whole: Readonly<Record<string, string>>;

beforeAll(async () => {
  invented(original, 6_000);
  copyFileSync(original, input);
  whole = await ran(job(input, path('whole')), path('whole'));
});

const added = Buffer.from(bulkFile([row({ SUBJECT_ID: '999999' })], { header: 'none' })).toString();

const changes: readonly (readonly [what: string, then: Meddling['then'], says: RegExp])[] = [
  ['grows', { act: 'append', text: added }, /changed/],
  ['grows by half a row', { act: 'append', text: added.slice(0, 90) }, /changed/],
  ['is cut short', { act: 'cut', size: 2_500_000 }, /shorter|changed/],
  ['is emptied', { act: 'cut', size: 0 }, /shorter|changed/],
  ['is written again with the same bytes', { act: 'overwrite' }, /changed/],
  ['is replaced by another of the same bytes', { act: 'replace' }, /replaced/],
  ['is removed', { act: 'remove' }, /removed/],
];

const folder = path('changed');
const begun = `${folder}/All_Results.csv.cmr-part`;

describe.each([
  ['by the main thread, at its start', { thread: 'main', nth: 1 }, '1'],
  ['by the main thread, in the first pass', { thread: 'main', nth: 3 }, '1'],
  ['by the main thread, in the second pass', { thread: 'main', nth: 2, once: begun }, '1'],
  ['by a worker thread, in the first pass', { thread: 'worker', nth: 1 }, '2'],
  ['by a worker thread, in the second pass', { thread: 'worker', nth: 1, once: begun }, '2'],
] as const)('An input that changes while it is read %s', (_, when, workers) => {
  test.each(changes)('and %s ends the run with one message and leaves nothing behind', async (__, then, says) => {
    copyFileSync(original, input);
    const meddling = { call: 'readSync', of: 'doj.csv', ...when, then, input } as const;
    const ended = await start(job(input, folder, '--workers', workers), meddling).ended;
    expectOneMessage(ended, says);
    expect(ended.stderr).toContain('cmr: doj.csv');
    expect(names(path())).not.toContain('changed');
  });
});

describe('An input that changes while it is read', () => {
  const asked = ['-c', 'SACRAMENTO', '-p', 'los-angeles-2019', '--as-of', '2020-07-01'];
  const out = path('never');
  const commands: readonly (readonly [name: string, args: readonly string[]])[] = [
    ['check', ['check']],
    ['convert', ['convert', '-o', path('never/h.jsonl')]],
    ['explain', ['explain', ...asked, '--person', '10000001']],
    ['flow', ['flow', ...asked, '-o', path('never/f.svg')]],
    ['sweep', ['sweep', ...asked.with(3, 'samples/policy.json'), '--vary', 'age=40..41', '-o', out]],
    ['compare-policies', ['compare-policies', ...asked, '-p', 'dismiss-everything', '-o', out]],
  ];

  test.each(commands)('ends %s with one message, and nothing is printed or written', async (_, args) => {
    for (const nth of [1, 2]) {
      copyFileSync(original, input);
      const meddling = {
        call: 'readSync',
        of: 'doj.csv',
        nth,
        thread: 'main',
        then: { act: 'append', text: added },
        input,
      } as const;
      const ended = await start([...args, '-i', input], meddling).ended;
      expectOneMessage(ended, /^cmr: doj\.csv: the file was changed/);
      expect(ended.stdout).toBe('');
      expect(names(path())).not.toContain('never');
    }
  });

  test('is refused by convert and explain as JSON too', async () => {
    const json = path('h.jsonl');
    await start(['convert', '-i', original, '-o', json]).ended;
    for (const args of [
      ['convert', '-i', json, '-o', path('never/again.jsonl')],
      ['explain', '-i', json, ...asked, '--person', '10000001'],
    ]) {
      const meddling = {
        call: 'readSync',
        of: 'h.jsonl',
        nth: 1,
        thread: 'main',
        then: { act: 'append', text: '\n' },
        input: json,
      } as const;
      expectOneMessage(await start(args, meddling).ended, /^cmr: h\.jsonl: the file was changed/);
      expect(names(path())).not.toContain('never');
    }
  });
});

test('After all of that, the file complete, the same command gives the same bytes', async () => {
  copyFileSync(original, input);
  expect(await ran(job(input, path('again')), path('again'))).toEqual(whole);
});

test('An input that is gone when a worker thread opens it is named, and not called a dead thread', async () => {
  const meddling = {
    call: 'openSync',
    of: 'doj.csv',
    nth: 1,
    thread: 'worker',
    then: { act: 'remove' },
    input,
  } as const;
  const ended = await start(job(input, path('gone')), meddling).ended;
  expectOneMessage(ended, /^cmr: doj\.csv: .*removed while it was read/);
  expect(names(path())).not.toContain('gone');
});

test('An input that the disk cannot give back is named', async () => {
  for (const [thread, workers] of [
    ['main', '1'],
    ['worker', '2'],
  ] as const) {
    const meddling = {
      call: 'readSync',
      of: 'original.csv',
      nth: 2,
      thread,
      then: { act: 'fail', code: 'EIO' },
    } as const;
    const ended = await start(job(original, path('broken'), '--workers', workers), meddling).ended;
    expectOneMessage(ended, /^cmr: original\.csv: cannot be read: the disk .* failed/);
    expect(names(path())).not.toContain('broken');
  }
});
