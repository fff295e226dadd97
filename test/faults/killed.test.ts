import { cpSync, rmSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { RESULT_FILES, contents, invented, job, names, ownFolder, ran, start, textOf, verified } from './faults.ts';

type Files = Readonly<Record<string, string>>;

const path = ownFolder();
const input = path('doj.csv');
let fresh: Files;
let earlier: Files;
/** What is put in place, and in which order, is the main thread's, however small the input: what is killed then is little. */
const few = path('few.csv');
const byMain = ['--workers', '1'];
let fewFresh: Files;
let fewEarlier: Files;
/** How long a whole run takes here and now. */
let milliseconds: number;

beforeAll(async () => {
  invented(input, 12_000);
  earlier = await ran(job(input, path('earlier'), '--as-of', '2019-01-01'), path('earlier'));
  const started = performance.now();
  fresh = await ran(job(input, path('whole')), path('whole'));
  milliseconds = performance.now() - started;
  invented(few, 1_500);
  fewEarlier = await ran(job(few, path('few-earlier'), '--as-of', '2019-01-01', ...byMain), path('few-earlier'));
  fewFresh = await ran(job(few, path('few'), ...byMain), path('few'));
});

/** What may be found after a run was killed: all of it, or no claim that it is finished and not one file that is not whole. */
function expectNoLie(folder: string, after: Files, before: Files): void {
  const found = Object.entries(contents(folder)).filter(([name]) => !name.endsWith('.cmr-part'));
  const now = Object.fromEntries(found);
  for (const [name, text] of found) expect([after[name], before[name]]).toContain(text);
  if (!('run.json' in now)) return;
  expect([after, before]).toContainEqual(now);
  expect(verified(folder)).toBe(true);
}

describe('A run that is killed', () => {
  const moments = fc
    .sample(fc.double({ min: 0, max: 1, noNaN: true }), { numRuns: 20, seed: 20_200_701 })
    .sort((a, b) => a - b);

  test.each(moments.map((moment, i) => [i + 1, moment, i % 2 === 0] as const))(
    'at random moment %i of 20 leaves no lie behind, and the same command then gives the same bytes',
    async (i, moment, overAnEarlierRun) => {
      const folder = path(`killed-${i}`);
      if (overAnEarlierRun) cpSync(path('earlier'), folder, { recursive: true });
      const { child, ended } = start(job(input, folder));
      await setTimeout(moment * milliseconds);
      child.kill('SIGKILL');
      await ended;
      expectNoLie(folder, fresh, overAnEarlierRun ? earlier : {});
      expect(await ran(job(input, folder), folder)).toEqual(fresh);
      rmSync(folder, { recursive: true });
    },
  );

  const steps = [
    ...RESULT_FILES.map((_, i) => ({ call: 'renameSync', of: '.cmr-part', nth: i + 1 }) as const),
    { call: 'rmSync', of: 'run.json', nth: 1 } as const,
  ];

  test.each(steps)(
    'while results are put in place over those of an earlier run ($call $nth) leaves no run.json of either, unless all of one is there',
    async ({ call, of, nth }) => {
      const folder = path(`placing-${call}-${nth}`);
      cpSync(path('few-earlier'), folder, { recursive: true });
      const when = { call, of, nth, thread: 'main', then: { act: 'kill' } } as const;
      const { signal } = await start(job(few, folder, ...byMain), when).ended;
      expect(signal).toBe('SIGKILL');
      expectNoLie(folder, fewFresh, fewEarlier);
      expect(names(folder).includes('run.json')).toBe(call === 'rmSync');
      expect(await ran(job(few, folder, ...byMain), folder)).toEqual(fewFresh);
      rmSync(folder, { recursive: true });
    },
  );
});

describe('A run of several counties that is killed', () => {
  const counties = ['--county', 'SACRAMENTO', '--county', 'ALAMEDA', '--county', 'KERN'];
  const whole = RESULT_FILES.length * 3;

  beforeAll(async () => {
    const folder = path('counties-earlier');
    await ran(job(few, folder, ...counties, '--as-of', '2019-01-01', ...byMain), folder);
  });

  test.each([1, 2, 3, 8, whole - 3, whole - 2, whole - 1, whole])(
    'before it puts the file %i of all in place leaves no results of the earlier run that claim to be finished beside new ones',
    async (nth) => {
      const folder = path(`counties-${nth}`);
      cpSync(path('counties-earlier'), folder, { recursive: true });
      const when = { call: 'renameSync', of: '.cmr-part', nth, thread: 'main', then: { act: 'kill' } } as const;
      const { signal } = await start(job(few, folder, ...counties, ...byMain), when).ended;
      expect(signal).toBe('SIGKILL');
      const records = names(folder).filter((county) => names(`${folder}/${county}`).includes('run.json'));
      for (const county of records) expect(textOf(`${folder}/${county}`, 'run.json')).toContain('"asOf": "2020-07-01"');
      expect(verified(folder)).toBe(false);
      await ran(job(few, folder, ...counties, ...byMain), folder);
      expect(verified(folder)).toBe(true);
      expect(names(folder).flatMap((county) => names(`${folder}/${county}`))).toHaveLength(whole);
      rmSync(folder, { recursive: true });
    },
  );
});
