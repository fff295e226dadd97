import { describe, expect, test } from 'vitest';
import { bulkFile, row } from '../support/bulk-file.ts';
import { table } from '../support/run-on.ts';
import { cmr, contents, ownFolder, put } from './cmr.ts';

const path = ownFolder();
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
