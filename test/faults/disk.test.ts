import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { contents, expectOneMessage, invented, job, names, ownFolder, put, ran, start } from './faults.ts';

const path = ownFolder();
const input = path('doj.csv');
let whole: Readonly<Record<string, string>>;

beforeAll(async () => {
  invented(input, 6_000);
  whole = await ran(job(input, path('whole')), path('whole'));
});

async function expectWhole(folder: string): Promise<void> {
  expect(await ran(job(input, folder), folder)).toEqual(whole);
}

describe('A disk on which results', () => {
  const troubles = [
    ['cannot be begun', { call: 'openSync', of: '.cmr-part', nth: 2 }, 'ENOSPC', /disk is full/],
    ['find no room at the first line', { call: 'writeSync', of: '.cmr-part', nth: 1 }, 'ENOSPC', /disk is full/],
    ['find no room in the middle', { call: 'writeSync', of: 'All_Results.csv.cmr-part', nth: 3 }, 'ENOSPC', /is full/],
    ['find no room in a file that is small', { call: 'writeSync', of: 'y.json.cmr-part', nth: 1 }, 'EDQUOT', /quota/],
    [
      'find no room for the last line',
      { call: 'writeSync', of: 'run.json.cmr-part', nth: 1 },
      'ENOSPC',
      /disk is full/,
    ],
    ['cannot be flushed', { call: 'fsync', of: 'Prop64_Results.csv.cmr-part', nth: 1 }, 'EIO', /drive failed/],
  ] as const;

  test.each(troubles)(
    '%s ends the run with one message and keeps no file, and the same command then gives the same bytes',
    async (_, where, code, says) => {
      const folder = path('refused');
      const ended = await start(job(input, folder), { ...where, thread: 'main', then: { act: 'fail', code } }).ended;
      expectOneMessage(ended, says);
      expect(names(path())).not.toContain('refused');
      await expectWhole(folder);
      const over = await start(job(input, folder), { ...where, thread: 'main', then: { act: 'fail', code } }).ended;
      expectOneMessage(over, says);
      expect(contents(folder)).toEqual(whole);
      spawnSync('rm', ['-r', folder]);
    },
  );

  test('cannot be put in place holds no run.json, and the message says that it holds no finished run', async () => {
    const folder = path('placed');
    await expectWhole(folder);
    const ended = await start(job(input, folder, '--as-of', '2019-01-01'), {
      call: 'renameSync',
      of: '.cmr-part',
      nth: 3,
      thread: 'main',
      then: { act: 'fail', code: 'EPERM' },
    }).ended;
    expectOneMessage(ended, /permission denied.*no finished.*run again/);
    expect(names(folder)).not.toContain('run.json');
    expect(names(folder).filter((name) => name.endsWith('.cmr-part'))).toEqual([]);
    await expectWhole(folder);
  });
});

describe('A disk that is really full', () => {
  const disk = path('disk');
  let mounted = false;

  beforeAll(() => {
    mkdirSync(disk);
    mounted = shell(`mount -t tmpfs -o size=5m tmpfs '${disk}'`);
  });

  afterAll(() => {
    if (mounted) shell(`umount '${disk}'`);
  });

  test.for([1, 2])(
    'ends a run with %i workers in its midst, keeps what was there, and has room for it once there is more',
    async (workers, context) => {
      if (!mounted) context.skip('a small disk can only be mounted by root');
      const folder = `${disk}/results-${workers}`;
      const notes = put(`${disk}/notes.txt`, 'mine');
      const ended = await start(job(input, folder, '--workers', String(workers))).ended;
      expectOneMessage(ended, /disk is full/);
      expect(names(disk)).toEqual(['notes.txt']);
      expect(contents(disk)).toEqual({ 'notes.txt': 'mine' });
      expect(shell(`mount -o remount,size=60m '${disk}'`)).toBe(true);
      await expectWhole(folder);
      spawnSync('rm', ['-r', folder, notes]);
      shell(`mount -o remount,size=5m '${disk}'`);
    },
  );
});

function shell(command: string): boolean {
  return spawnSync(command, { shell: true }).status === 0;
}
