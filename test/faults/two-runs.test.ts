import { beforeAll, describe, expect, test } from 'vitest';
import { cmr, contents, expectOneMessage, invented, job, names, ownFolder, start, textOf, verified } from './faults.ts';

const path = ownFolder();
const input = path('doj.csv');

beforeAll(() => invented(input, 4_000));

describe('Two runs into one folder', () => {
  test('end with the whole results of one, whichever way they overtake each other, and the other says why it ended', async () => {
    for (const moment of [0, 150, 300, 450]) {
      const folder = path(`shared-${moment}`);
      const first = start(job(input, folder));
      await new Promise((resolve) => setTimeout(resolve, moment));
      const second = start(job(input, folder, '--as-of', '2019-01-01'));
      const ends = [await first.ended, await second.ended];
      expect(ends).toContainEqual(expect.objectContaining({ code: 0, stderr: '' }));
      for (const end of ends.filter(({ code }) => code !== 0))
        expectOneMessage(end, /another run .*same folder|run again/);
      expect(verified(folder)).toBe(true);
      expect(names(folder).filter((name) => name.endsWith('.cmr-part'))).toEqual([]);
    }
  });
});

describe('A finished run', () => {
  test('stays one when a picture or a table is put beside its results', async () => {
    const folder = path('beside');
    await start(job(input, folder)).ended;
    const record = textOf(folder, 'run.json');
    const asked = ['--input', input, '--county', 'SACRAMENTO', '--policy', 'dismiss-everything'];
    expect(cmr(['flow', ...asked, '--out', path('beside', 'mine.svg')]).code).toBe(0);
    expect(Object.keys(contents(folder))).toContain('mine.svg');
    expect(textOf(folder, 'run.json')).toBe(record);
    expect(verified(folder)).toBe(true);
  });
});
