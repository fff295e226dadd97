import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, openSync, closeSync, existsSync, readdirSync, rmSync } from 'node:fs';
import { once } from 'node:events';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bulkFile, line, row } from '../support/bulk-file.ts';
import { RESULT_FILES } from '../support/result-files.ts';
import { cmr, contents, ownFolder, put, started } from './cmr.ts';

const path = ownFolder();
const people = Array.from({ length: 40 }, (_, i) =>
  row({ SUBJECT_ID: String(100 + i), OFFENSE_DESCR: `1135${7 + (i % 3)} HS-SOMETHING`, PRI_DOB: `19${50 + i}0314` }),
);
const input = put(path('doj.csv'), bulkFile([...people, line(row()).replace(/,#$/, '')]));

function job(out: string, ...more: readonly string[]): readonly string[] {
  return [
    'run',
    '--input',
    input,
    '--county',
    'SACRAMENTO',
    '--policy',
    'dismiss-everything',
    '--as-of',
    '2020-07-01',
    '--out',
    out,
    ...more,
  ];
}

function shell(command: string): boolean {
  return spawnSync(command, { shell: true }).status === 0;
}

function parts(folder: string): readonly string[] {
  return existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.cmr-part')) : [];
}

describe('Results', () => {
  test('are the same bytes when the same command is given again, into the same folder or another, in one thread or in two', () => {
    expect(cmr(job(path('first'))).code).toBe(1);
    const first = contents(path('first'));
    expect(Object.keys(first)).toEqual([...RESULT_FILES]);
    cmr(job(path('first')));
    expect(contents(path('first'))).toEqual(first);
    cmr(job(path('second'), '--workers', '2'));
    expect(contents(path('second'))).toEqual(first);
  });

  test.each([
    ['with everybody scattered over both', ['--scatter'], []],
    ['with everybody scattered over both, under every remedy', ['--scatter'], ['--remedy', 'all']],
    ['under every remedy', [], ['--remedy', 'all']],
  ])('are the same bytes with 1, 2 and 4 workers, of two dirty files, %s', (_, how, remedies) => {
    const made = ['one', 'two'].map((name, i) => {
      const file = path(`${name}-dirty.csv`);
      const rows = ['--rows', '7000', '--seed', String(8 + i), '--faults', '0.3', ...how];
      expect(cmr(['generate', ...rows, '--out', file]).code).toBe(0);
      return file;
    });
    const results = ['1', '2', '4'].map((workers) => {
      const out = path(`dirty-${workers}${[...how, ...remedies].join('')}`);
      const all = job(out, ...remedies, '--workers', workers, '--quiet').flatMap((each) =>
        each === input ? [made[0]!, '--input', made[1]!] : [each],
      );
      expect(cmr(all)).toEqual({ code: 1, stdout: '', stderr: '' });
      return contents(out);
    });
    const { counts } = JSON.parse(results[0]!['run.json']!) as { counts: { rows: { setAside: number } } };
    expect(counts.rows.setAside).toBeGreaterThan(10);
    expect(results[1]).toEqual(results[0]);
    expect(results[2]).toEqual(results[0]);
  });

  test('are as of today by the calendar of the machine, which is printed, unless a day is given', () => {
    const timezone = { env: { ...process.env, TZ: 'Pacific/Kiritimati' } };
    const today = (): string => new Intl.DateTimeFormat('en-CA', { timeZone: 'Pacific/Kiritimati' }).format(new Date());
    const possible = [today()];
    const { stdout } = cmr(
      job(path('today')).filter((each) => each !== '--as-of' && each !== '2020-07-01'),
      timezone,
    );
    possible.push(today());
    const printed = /as of (\d{4}-\d{2}-\d{2})/.exec(stdout)?.[1];
    expect(possible).toContain(printed);
    expect(JSON.parse(contents(path('today'))['run.json']!)).toMatchObject({ asOf: printed });
    expect(cmr(job(path('given'))).stdout).toContain('as of 2020-07-01');
  });

  test('leave the folder as it was found apart from the seven files', () => {
    mkdirSync(path('used'));
    put(path('used', 'notes.txt'), 'mine');
    const { stdout } = cmr(job(path('used')));
    expect(stdout).toContain('files that this run did not write lie beside its results: notes.txt.');
    expect(readdirSync(path('used')).sort()).toEqual([...RESULT_FILES, 'notes.txt'].toSorted());
  });
});

describe('For machines', () => {
  const json: readonly (readonly [command: string, args: readonly string[]])[] = [
    ['run', job(path('json'), '--json')],
    ['run in two counties', [...job(path('json-2'), '--json'), '--county', 'sacramento ']],
    ['check', ['check', '--input', input, '--json']],
    [
      'explain',
      [
        'explain',
        '--input',
        input,
        '--county',
        'SACRAMENTO',
        '--policy',
        'dismiss-everything',
        '--person',
        '100',
        '--json',
      ],
    ],
    ['explain schema', ['explain', '--schema']],
    ['policy show', ['policy', 'show', 'dismiss-everything', '--json']],
    ['policy schema', ['policy', 'schema']],
  ];

  test.each(json)('%s prints one JSON value on stdout and nothing else', (_, args) => {
    const { stdout, stderr } = cmr(args);
    expect(typeof JSON.parse(stdout)).toBe('object');
    expect(stderr).toBe('');
  });

  test.each(json.slice(0, 3))('%s that is refused prints nothing on stdout', (_, args) => {
    const { code, stdout, stderr } = cmr(args.map((each) => (each === input ? path('missing.csv') : each)));
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(/^cmr: missing\.csv: .*\n$/);
  });

  test('a quiet run prints nothing at all', () => {
    expect(cmr(job(path('quiet'), '--quiet'))).toEqual({ code: 1, stdout: '', stderr: '' });
  });
});

/** Whether the program, and Node itself, can be started by that user. */
function mayStart(user: { readonly uid?: number; readonly gid?: number }): boolean {
  try {
    return started(['--version'], user).code === 0;
  } catch {
    return false;
  }
}

describe('A folder that cannot be written', () => {
  test('is told of when part of its path is a file, and nothing is written', () => {
    const { code, stderr } = cmr(job(join(input, 'results')));
    expect(code).toBe(2);
    expect(stderr).toMatch(/^cmr: .*expected a folder.*\n$/);
  });

  test('is told of when it may not be written to, and nothing is written', (context) => {
    const nobody = 65_534;
    const folder = path('locked');
    mkdirSync(folder);
    chmodSync(folder, 0o555);
    chmodSync(path(), 0o755);
    const asOther = process.getuid?.() === 0 ? { uid: nobody, gid: nobody } : {};
    if (!mayStart(asOther)) context.skip('another user may not read the program here');
    const { code, stderr } = cmr(job(folder), asOther);
    expect(code).toBe(2);
    expect(stderr).toMatch(/^cmr: .*permission denied.*\n$/);
    expect(readdirSync(folder)).toEqual([]);
  });

  test.each(['All_Results.csv', 'determinations.csv', 'run.json', 'summary.json'])(
    'is told of when the name %s in it is taken by a folder, and no result appears under a final name',
    (name) => {
      const folder = path(`taken-${name}`);
      mkdirSync(join(folder, name), { recursive: true });
      const { code, stderr } = cmr(job(folder));
      expect(code).toBe(2);
      expect(stderr).toMatch(/^cmr: .*\n$/);
      expect(readdirSync(folder)).toEqual([name]);
    },
  );
});

describe('A run that fails', () => {
  test('leaves the results of an earlier run as they were', () => {
    cmr(job(path('kept')));
    const before = contents(path('kept'));
    expect(cmr(job(path('kept')).map((each) => (each === 'SACRAMENTO' ? 'ALPINE' : each))).code).toBe(2);
    expect(contents(path('kept'))).toEqual(before);
  });

  test('leaves neither the folder nor a part of a file behind', () => {
    expect(cmr(job(path('gone')).map((each) => (each === 'SACRAMENTO' ? 'ALPINE' : each))).code).toBe(2);
    expect(existsSync(path('gone'))).toBe(false);
  });
});

describe('A disk that is full', () => {
  const disk = path('disk');
  let mounted = false;

  beforeAll(() => {
    mkdirSync(disk);
    mounted = shell(`mount -t tmpfs -o size=64k tmpfs '${disk}'`);
  });

  afterAll(() => {
    if (mounted) shell(`umount '${disk}'`);
  });

  test('ends a run with 2 and the reason, and leaves no file', (context) => {
    if (!mounted) context.skip('a small disk can only be mounted by root');
    const { code, stderr } = cmr(job(join(disk, 'results')));
    expect(code).toBe(2);
    expect(stderr).toMatch(/^cmr: .*the disk is full.*\n$/);
    expect(readdirSync(disk)).toEqual([]);
  });

  test('leaves the results of an earlier run as they were', (context) => {
    if (!mounted) context.skip('a small disk can only be mounted by root');
    const folder = join(disk, 'kept');
    mkdirSync(folder);
    for (const name of RESULT_FILES) put(join(folder, name), name);
    expect(cmr(job(folder)).code).toBe(2);
    expect(contents(folder)).toEqual(Object.fromEntries(RESULT_FILES.map((name) => [name, name])));
    rmSync(folder, { recursive: true });
  });

  test('ends cmr generate with 2 and the reason, and leaves no file', (context) => {
    if (!mounted) context.skip('a small disk can only be mounted by root');
    const { code, stderr } = cmr(['generate', '--people', '60', '--out', join(disk, 'made.csv')]);
    expect(code).toBe(2);
    expect(stderr).toMatch(/^cmr: made\.csv.*the disk is full.*\n$/);
    expect(readdirSync(disk)).toEqual([]);
  });

  test('behind stdout ends a command with 2 and one line', (context) => {
    if (!existsSync('/dev/full')) context.skip('there is no /dev/full here');
    const full = openSync('/dev/full', 'w');
    const { code, stderr } = started(['counties'], { stdio: ['ignore', full, 'pipe'] });
    closeSync(full);
    expect(stderr).toMatch(/^cmr: .*\n$/);
    expect(code).toBe(2);
  });
});

describe('A reader of the output who goes away', () => {
  test('leaves no part of a file behind, and no exit code that says the work was done when it was not', async () => {
    const folder = path('unread');
    const program = fileURLToPath(new URL('../../dist/cli/cmr.js', import.meta.url));
    const child = spawn(process.execPath, [program, ...job(folder)], { stdio: ['ignore', 'pipe', 'pipe'] });
    child.stdout.destroy();
    let stderr = '';
    child.stderr.on('data', (text) => (stderr += String(text)));
    const [code] = (await once(child, 'close')) as [number | null];
    expect(parts(folder)).toEqual([]);
    expect(stderr).not.toMatch(/^\s+at /m);
    const done = Object.keys(contents(folder)).length === RESULT_FILES.length;
    expect(code).toBe(done ? 1 : 2);
  });
});

describe('A run that is stopped', () => {
  test.each(['SIGINT', 'SIGTERM'] as const)('by %s leaves nothing behind', async (signal) => {
    const big = path('big.csv');
    if (!existsSync(big)) put(big, bulkFile(Array.from({ length: 20_000 }, (_, i) => row({ SUBJECT_ID: String(i) }))));
    const folder = path(`stopped-${signal}`);
    const program = fileURLToPath(new URL('../../dist/cli/cmr.js', import.meta.url));
    const child = spawn(
      process.execPath,
      [program, ...job(folder).map((each) => (each === input ? big : each)), '--workers', '1'],
      { stdio: ['ignore', 'pipe', 'pipe'] },
    );
    const ended = once(child, 'close');
    while (!existsSync(folder) && child.exitCode === null) await new Promise((resolve) => setTimeout(resolve, 5));
    child.kill(signal);
    const [code] = (await ended) as [number | null];
    // A machine in no hurry may have been done before it was told to stop.
    const left = Object.keys(contents(folder));
    expect([code, left]).toEqual(code === 0 ? [0, [...RESULT_FILES]] : [130, []]);
  });
});
