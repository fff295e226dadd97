import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { cpSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { setTimeout } from 'node:timers/promises';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { RESULT_FILES, contents, invented, job, names, ownFolder, program, ran, start } from './faults.ts';

const path = ownFolder();
const profile = fileURLToPath(new URL('../../samples/county-profile.json', import.meta.url));
const input = path('doj.csv');
let earlier: Readonly<Record<string, string>>;
/** How long a whole run takes here and now. */
let milliseconds: number;

beforeAll(async () => {
  invented(input, 12_000);
  const started = performance.now();
  earlier = await ran(job(input, path('earlier')), path('earlier'));
  milliseconds = performance.now() - started;
});

const STOPPED = 'cmr: stopped. Nothing was published, and nothing of this run is left behind.\n';

describe('A run that is stopped by Ctrl-C', () => {
  const moments = fc.sample(fc.double({ min: 0.2, max: 0.9, noNaN: true }), { numRuns: 8, seed: 2020 });

  test.each(moments.map((moment, i) => [i + 1, moment, (i % 2) + 1] as const))(
    'at random moment %i of 8 ends with 130, says that nothing is left behind, and leaves an earlier run as it was',
    async (i, moment, workers) => {
      const folder = path(`stopped-${i}`);
      cpSync(path('earlier'), folder, { recursive: true });
      const { child, ended } = start(job(input, folder, '--workers', String(workers)));
      await setTimeout(moment * milliseconds);
      child.kill('SIGINT');
      const { code, signal, stderr } = await ended;
      // Before the program listens, the system ends it; and a machine in no hurry may have been done already.
      expect([
        { code: 130, signal: null, stderr: STOPPED },
        { code: null, signal: 'SIGINT', stderr: '' },
        { code: 0, signal: null, stderr: '' },
      ]).toContainEqual({ code, signal, stderr });
      expect(contents(folder)).toEqual(earlier);
    },
  );

  const phases = [
    ['before anything is written', { call: 'readSync', of: 'doj.csv', nth: 1 }],
    ['when results are begun', { call: 'openSync', of: 'All_Results.csv.cmr-part', nth: 1 }],
    ['amid the results', { call: 'writeSync', of: 'All_Results.csv.cmr-part', nth: 2 }],
    ['while they are flushed', { call: 'fsync', of: 'summary.json.cmr-part', nth: 1 }],
  ] as const;

  test.each(phases)('%s leaves no folder', async (_, when) => {
    for (const workers of ['1', '2']) {
      const meddling = { ...when, thread: 'main', then: { act: 'stop' } } as const;
      const { code, stderr } = await start(job(input, path('new'), '--workers', workers), meddling).ended;
      expect({ code, stderr }).toEqual({ code: 130, stderr: STOPPED });
      expect(names(path())).not.toContain('new');
    }
  });

  test('when all is in place is done, and does not say that nothing was published', async () => {
    const meddling = {
      call: 'renameSync',
      of: 'run.json.cmr-part',
      nth: 1,
      thread: 'main',
      then: { act: 'stop' },
    } as const;
    const { code, stderr } = await start(job(input, path('done')), meddling).ended;
    expect(stderr).not.toContain('Nothing was published');
    expect(code === null || code === 0).toBe(true);
    expect(names(path('done'))).toEqual([...RESULT_FILES]);
  });
});

describe('Motions that are stopped by Ctrl-C', () => {
  test('leave no folder, and none of them half-written among those made before', async () => {
    const small = path('small.csv');
    invented(small, 1000);
    await ran(job(small, path('small')), path('small'));
    const before = contents(path('small'));
    const meddling = {
      call: 'openSync',
      of: 'motion_000003.pdf.cmr-part',
      nth: 1,
      thread: 'main',
      then: { act: 'stop' },
    } as const;
    const { code, stderr } = await start(['motions', path('small'), '--county-profile', profile], meddling).ended;
    expect({ code, stderr }).toEqual({ code: 130, stderr: STOPPED });
    expect(contents(path('small'))).toEqual(before);
    expect(names(path('small'))).not.toContain('motions');
  });
});

describe('Files that are stopped by Ctrl-C', () => {
  const made = path('made');
  const asked = ['--county', 'SACRAMENTO', '--policy', 'los-angeles-2019', '--as-of', '2020-07-01'];
  const policy = fileURLToPath(new URL('../../samples/policy.json', import.meta.url));

  beforeAll(async () => {
    invented(path('few.csv'), 3000);
    await ran(job(path('few.csv'), made), made);
    await ran(['convert', '--input', path('few.csv'), '--out', path('few.jsonl')], made);
  });

  const commands: readonly (readonly [name: string, of: string, args: readonly string[]])[] = [
    ['convert', 'h.jsonl', ['convert', '-i', path('few.csv'), '-o', path('out/h.jsonl')]],
    [
      'convert of JSON',
      'again.csv',
      ['convert', '-i', path('few.jsonl'), '--to', 'doj-bulk', '-o', path('out/again.csv')],
    ],
    ['generate', 'g.csv', ['generate', '--people', '9000', '--faults', '0.1', '-o', path('out/g.csv')]],
    ['generate as sheets', 'a', ['generate', '--as', 'rap-sheet', '--people', '3', '-o', path('out')]],
    ['flow', 'f.svg', ['flow', made, '-o', path('out/f.svg')]],
    [
      'sweep',
      'sweep.svg',
      ['sweep', '-i', path('few.csv'), ...asked.with(3, policy), '--vary', 'age=40..42', '-o', path('out')],
    ],
    [
      'compare-policies',
      'moves.csv',
      ['compare-policies', '-i', path('few.csv'), ...asked, '-p', 'dismiss-everything', '-o', path('out')],
    ],
    ['report', 'r.pdf', ['report', made, '-o', path('out/r.pdf')]],
  ];

  test.each(commands)('%s leaves nothing half-written, and says so', async (name, of, args) => {
    const part = name === 'generate as sheets' ? '.txt.cmr-part' : `${of}.cmr-part`;
    const meddling = { call: 'writeSync', of: part, nth: 1, thread: 'main', then: { act: 'stop' } } as const;
    const { code, stderr } = await start(args, meddling).ended;
    expect({ code, stderr }).toEqual({ code: 130, stderr: STOPPED });
    expect(names(path())).not.toContain('out');
  });

  test('lists leave what was there', async () => {
    const before = contents(made);
    const meddling = {
      call: 'writeSync',
      of: 'challenges.csv.cmr-part',
      nth: 1,
      thread: 'main',
      then: { act: 'stop' },
    } as const;
    const { code, stderr } = await start(['lists', made], meddling).ended;
    expect({ code, stderr }).toEqual({ code: 130, stderr: STOPPED });
    expect(contents(made)).toEqual(before);
  });

  test('documents of a run leave its results, and say that they are published', async () => {
    const folder = path('with-documents');
    const meddling = {
      call: 'writeSync',
      of: 'Public_Report.pdf.cmr-part',
      nth: 1,
      thread: 'main',
      then: { act: 'stop' },
    } as const;
    const { code, stderr } = await start(job(path('few.csv'), folder, '--documents'), meddling).ended;
    expect({ code, stderr }).toEqual({
      code: 130,
      stderr:
        'cmr: stopped. The results of the run are published; nothing else was published, and nothing half-done is left behind.\n',
    });
    expect(names(folder)).toEqual([...RESULT_FILES, 'Summary_Report.pdf'].sort());
  });
});

describe('On a terminal', () => {
  const hasTerminal = spawnSync('script', ['-qec', 'true', '/dev/null']).status === 0;

  test.for(['stopped', 'left alone'])('a run shows a bar, and takes it away when it is %s', async (how, context) => {
    if (!hasTerminal) context.skip('there is no `script` here, which gives a program a terminal');
    const folder = path('terminal');
    const args = [process.execPath, program, ...job(input, folder, '--workers', '1')];
    const child = spawn('script', ['-qec', args.map((each) => `'${each}'`).join(' '), '/dev/null'], {
      stdio: ['pipe', 'pipe', 'ignore'],
      env: { ...process.env, TERM: 'xterm' },
    });
    const { text, code } = await shown(child, how === 'stopped' ? /Deciding/ : undefined);
    expect(text.replaceAll('\r\u001b[2K', '<cleared>')).toMatch(/<cleared>Reading .*\[[#.]+\] .* of \d+ MB/);
    const after = text.slice(text.lastIndexOf('\u001b[2K') + 4);
    expect(code).toBe(how === 'stopped' ? 130 : 0);
    expect(after).toMatch(how === 'stopped' ? /^(\^C)?cmr: stopped\. Nothing was published/ : /^Balance/);
    expect(names(folder)).toEqual(how === 'stopped' ? [] : [...RESULT_FILES]);
  });
});

/** What a terminal showed; Ctrl-C is pressed when it shows what is said. */
async function shown(child: ChildProcess, pressAt: RegExp | undefined): Promise<{ text: string; code: number | null }> {
  let text = '';
  let pressed = pressAt === undefined;
  child.stdout!.on('data', (piece) => {
    text += String(piece);
    if (pressed || !pressAt!.test(text)) return;
    pressed = true;
    child.stdin!.write('\u0003');
  });
  const [code] = (await once(child, 'close')) as [number | null];
  return { text, code };
}
