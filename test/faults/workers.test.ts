import { beforeAll, describe, expect, test } from 'vitest';
import { type Meddling, cmr, expectOneMessage, invented, job, names, ownFolder, ran, start } from './faults.ts';

const path = ownFolder();
const input = path('doj.csv');
let whole: Readonly<Record<string, string>>;

beforeAll(async () => {
  invented(input, 6_000);
  whole = await ran(job(input, path('whole')), path('whole'));
});

const deaths: readonly (readonly [how: string, then: Meddling['then']])[] = [
  ['ends with code 0', { act: 'exit', code: 0 }],
  ['ends with code 1', { act: 'exit', code: 1 }],
  ['meets an error that nobody expects', { act: 'throw' }],
  ['leaves a promise broken', { act: 'reject' }],
  ['runs out of memory', { act: 'exhaust' }],
];

const folder = path('dead');

describe.each([
  ['in the first pass', {}],
  ['in the second pass', { once: `${folder}/All_Results.csv.cmr-part` }],
])('A worker thread that dies %s', (_, when) => {
  test.each(deaths)('because it %s ends the run with one message and leaves nothing behind', async (__, then) => {
    const meddling = { call: 'readSync', of: 'doj.csv', nth: 1, thread: 'worker', ...when, then } as const;
    const ended = await start(job(input, folder), meddling).ended;
    expectOneMessage(ended, /worker thread died.*nothing was published.*--workers 1/);
    expect(names(path())).not.toContain('dead');
  });
});

describe('A worker thread that dies on a RAP sheet', () => {
  const sheets = path('sheets');
  const out = path('sheets-dead');

  beforeAll(() => {
    const made = ['generate', '--as', 'rap-sheet', '--people', '60', '--county', 'SAN FRANCISCO', '--out', sheets];
    cmr(made);
  });

  test.each(deaths)('because it %s ends the run with one message and leaves nothing behind', async (_, then) => {
    const asked = ['--county', 'SAN FRANCISCO', '--policy', 'san-francisco-2018-rap-sheets', '--as-of', '2020-07-01'];
    const meddling = { call: 'readFileSync', of: 'sheet-000003.txt', nth: 1, thread: 'worker', then } as const;
    const ended = await start(['rap-sheets', sheets, ...asked, '--workers', '2', '--out', out], meddling).ended;
    expectOneMessage(ended, /worker thread died.*nothing was published.*--workers 1/);
    expect(names(path())).not.toContain('sheets-dead');
  });
});

test('After all of that the same command gives the same bytes', async () => {
  expect(await ran(job(input, path('again')), path('again'))).toEqual(whole);
});
