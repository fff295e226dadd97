import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { bulkFile, row } from '../support/bulk-file.ts';
import { table } from '../support/run-on.ts';
import { cmr, contents, ownFolder, put } from './cmr.ts';

const path = ownFolder();
const policy = fileURLToPath(new URL('../../samples/policy.json', import.meta.url));
const clean = put(path('doj.csv'), bulkFile([row(), row({ SUBJECT_ID: '2', CONV_STAT_DESCR: 'MISDEMEANOR' })]));
const dirty = put(path('dirty.csv'), bulkFile([row(), row({ SUBJECT_ID: '2', CNT_ORDER: '1' })]));
const on = (input: string): readonly string[] => ['-i', input, '-c', 'sacramento', '--as-of', '2020-07-01'];

describe('cmr compare-policies', () => {
  const two = ['-p', 'dismiss-everything', '-p', 'los-angeles-2019'];

  test('The convictions that move are listed with outcome and reason under each policy, and only counted on the screen', () => {
    const { code, stdout } = cmr(['compare-policies', ...on(clean), ...two, '-o', path('moves')]);
    expect(code).toBe(0);
    const moves = table(contents(path('moves'))['moves.csv']!);
    expect(Object.keys(moves[0]!)).toEqual([
      'conviction_key',
      'outcome: dismiss-everything',
      'reason: dismiss-everything',
      'outcome: los-angeles-2019',
      'reason: los-angeles-2019',
    ]);
    expect(stdout).toContain(`${moves.length} conviction`);
    for (const move of moves) expect(stdout).not.toContain(move['conviction_key']);
  });

  test('The same command writes the same bytes', () => {
    for (const out of ['once', 'again']) cmr(['compare-policies', ...on(clean), ...two, '-o', path(out)]);
    expect(contents(path('once'))).toEqual(contents(path('again')));
  });

  test('--json prints the numbers of each policy and no key of a conviction', () => {
    const { stdout } = cmr(['compare-policies', ...on(clean), ...two, '--json']);
    const { policies, moves } = JSON.parse(stdout) as { policies: { policy: string }[]; moves: number };
    expect(policies.map(({ policy }) => policy)).toEqual(['dismiss-everything', 'los-angeles-2019']);
    expect(moves).toBeGreaterThan(0);
    expect(stdout).not.toContain('10000001');
  });

  test('One policy cannot be compared', () => {
    const { code, stderr } = cmr(['compare-policies', ...on(clean), '-p', 'dismiss-everything']);
    expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining('at least two policies') });
  });

  test('Policies with the same name are told apart', () => {
    const same = ['-p', 'dismiss-everything', '-p', 'dismiss-everything'];
    const { stdout } = cmr(['compare-policies', ...on(clean), ...same]);
    expect(stdout).toContain('dismiss-everything (2)');
  });

  test('Rows that were set aside show in the exit code, as for a run', () => {
    expect(cmr(['compare-policies', ...on(dirty), ...two]).code).toBe(1);
  });
});

describe('cmr sweep', () => {
  const sweep = (...args: readonly string[]): ReturnType<typeof cmr> =>
    cmr(['sweep', ...on(clean), '-p', policy, ...args]);
  const AGES = ['--vary', 'age=40..42'];
  const YEARS = ['--vary', 'years=1..4'];

  test('Every combination of two numbers is a line of the table and a field of the picture, the same bytes each time', () => {
    expect(sweep(...AGES, ...YEARS, '-o', path('sweep')).code).toBe(0);
    sweep(...AGES, ...YEARS, '-o', path('sweep again'));
    const { 'sweep.csv': csv, 'sweep.svg': svg } = contents(path('sweep'));
    expect(contents(path('sweep again'))).toEqual({ 'sweep.csv': csv, 'sweep.svg': svg });
    const lines = table(csv!);
    expect(lines.map(({ age, years }) => `${age} ${years}`)).toEqual(
      [40, 41, 42].flatMap((age) => [1, 2, 3, 4].map((years) => `${age} ${years}`)),
    );
    expect(svg!.match(/<title>age \d+, years \d+: \d+ people<\/title>/g)).toHaveLength(12);
    expect(svg).toMatch(/<title id="title">.*<\/title>\n<desc id="desc">.*<\/desc>/);
  });

  test('It tells which questions were varied, and how long a policy took', () => {
    const { stdout } = sweep(...AGES, ...YEARS, '-o', path('told'));
    expect(stdout).toContain('Varied: age, in age-at-least.');
    expect(stdout).toContain('Varied: years, in years-since-conviction, years-without-conviction.');
    expect(stdout).toMatch(/ms for each policy/);
  });

  test('--json prints the table and nothing else', () => {
    const { stdout } = sweep(...AGES, '-o', path('json'), '--json');
    expect((JSON.parse(stdout) as { cells: unknown[] }).cells).toHaveLength(3);
  });

  test.each([
    ['a number that no question of the policy has', ['--vary', 'weeks=1..2'], 'age-at-least.age (40 to 65)'],
    ['values that no question allows', ['--vary', 'age=31..50'], 'under-age-at-conviction.age (14 to 30)'],
    ['a range that runs backwards', ['--vary', 'age=50..40'], 'larger than the last'],
    ['something that is no range', ['--vary', 'age'], 'NAME=FROM..TO'],
    ['nothing to vary', [], '--vary'],
    ['the same number twice', ['--vary', 'age=40..41', '--vary', 'age=50..51'], 'varied twice'],
    ['the same question twice', [...AGES, '--vary', 'age-at-least.age=50..51'], 'name the question of each'],
  ])('%s is refused, and nothing is written', (_, args, says) => {
    const { code, stderr } = sweep(...args, '-o', path('refused'));
    expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining(says) });
    expect(contents(path('refused'))).toEqual({});
  });
});

describe('cmr flow', () => {
  test('It prints each question of the policy with its counts, and draws them', () => {
    const { code, stdout } = cmr(['flow', ...on(clean), '-p', policy, '-o', path('flow.svg')]);
    expect(code).toBe(0);
    expect(stdout).toMatch(
      / 2 +1 +0 +1 +Is the conviction a misdemeanor or an infraction\?\n +-> Eligible for Dismissal/,
    );
    expect(stdout).toMatch(/\n +2 +all convictions in scope\n/);
    expect(readFileSync(path('flow.svg'), 'utf8')).toMatch(/Is the conviction a misdemeanor[^]*2 asked, 1 yes/);
  });

  test('The flow of results is the flow of their inputs, and a file that is not as it was written is refused', () => {
    const results = path('results');
    expect(cmr(['run', ...on(clean), '-p', policy, '--out', results, '--quiet']).code).toBe(0);
    const written = cmr(['flow', results]);
    expect(written.code).toBe(0);
    expect(written.stdout).toBe(cmr(['flow', ...on(clean), '-p', policy]).stdout);
    writeFileSync(join(results, 'flow.json'), '{}');
    expect(cmr(['flow', results])).toMatchObject({ code: 2 });
    expect(cmr(['flow']).stderr).toContain('give the folder of a run');
    expect(cmr(['flow', results, '--county', 'YOLO']).code).toBe(2);
  });
});
