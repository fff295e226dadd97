import { mkdirSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { bulkFile, row } from '../support/bulk-file.ts';
import { type Table, table } from '../support/run-on.ts';
import { cmr, contents, ownFolder, put } from './cmr.ts';

const path = ownFolder();
const input = path('state.csv');

/** A run of several counties, or of one, without a word. */
function run(out: string, ...asked: readonly string[]): void {
  const job = ['run', '--input', input, '--as-of', '2020-07-01', '--quiet', '--out', path(out), ...asked];
  const { code, stderr } = cmr(job);
  if (code !== 0) throw new Error(stderr);
}

function rowsOf(folder: string, name: string): Table {
  return table(contents(path(folder))[name]!);
}

const all = ['--county', 'all', '--policy', 'dismiss-everything'];

beforeAll(() => {
  cmr(['generate', '--people', '120', '--county', 'all', '--seed', '4', '--out', input]);
  run('all', ...all, '--workers', '1');
});

describe('Several counties at once', () => {
  test('each get a folder with the determinations that a run for the county alone gives', () => {
    for (const [name, folder] of [
      ['LOS ANGELES', 'los-angeles'],
      ['ALAMEDA', 'alameda'],
    ] as const) {
      run(`alone-${folder}`, '--county', name, '--policy', 'dismiss-everything');
      expect(rowsOf(`all/${folder}`, 'determinations.csv').length).toBeGreaterThan(2);
      for (const file of ['determinations.csv', 'Prop64_Results.csv'])
        expect(rowsOf(`all/${folder}`, file)).toEqual(rowsOf(`alone-${folder}`, file));
    }
  });

  test('each get every row of the people who have a conviction in scope there, and no row of others', () => {
    const folder = 'alameda';
    const people = new Set(rowsOf(`all/${folder}`, 'determinations.csv').map((each) => each['subject_id']));
    const alone = rowsOf(`alone-${folder}`, 'All_Results.csv');
    expect(rowsOf(`all/${folder}`, 'All_Results.csv')).toEqual(alone.filter((each) => people.has(each['SUBJECT_ID'])));
    const counties = new Set(rowsOf(`all/${folder}`, 'All_Results.csv').map((each) => each['STP_ORI_CNTY_NAME']));
    expect(counties.size).toBeGreaterThan(1);
  });

  test('give the same bytes with 1, 2 and 4 workers', () => {
    const folders = Object.keys(contentsOfFolders('all'));
    expect(folders.length).toBeGreaterThan(20);
    for (const workers of ['2', '4']) {
      run(`all-${workers}`, ...all, '--workers', workers);
      expect(contentsOfFolders(`all-${workers}`)).toEqual(contentsOfFolders('all'));
    }
  });

  test('get no folder where nobody has a conviction in scope, and are refused when they were named and no row is of them', () => {
    const kinds = bulkFile([row(), row({ SUBJECT_ID: '2', STP_ORI_CNTY_NAME: 'YOLO', OFFENSE_DESCR: '484 PC-THEFT' })]);
    const two = put(path('two.csv'), kinds);
    const job = ['run', '-i', two, '-p', 'dismiss-everything', '--as-of', '2020-07-01', '-o', path('two')];
    expect(cmr([...job, '-c', 'all']).code).toBe(0);
    expect(Object.keys(contentsOfFolders('two'))).toEqual(['sacramento']);
    rmSync(path('two'), { recursive: true });
    const refused = cmr([...job, '-c', 'sacramento', '-c', 'alpine']);
    expect(refused.code).toBe(2);
    expect(refused.stderr).toMatch(/^cmr: no row is of ALPINE county.*SACRAMENTO \(1 row\).*\n$/);
    expect(readdirSync(path())).not.toContain('two');
  });
});

function contentsOfFolders(folder: string): Readonly<Record<string, Readonly<Record<string, string>>>> {
  const folders = readdirSync(path(folder), { withFileTypes: true }).filter((each) => each.isDirectory());
  return Object.fromEntries(folders.map(({ name }) => [name, contents(path(folder, name))]));
}

describe("Counties' own policies", () => {
  const policies = path('policies');
  const policy = (id: string, more: object): string =>
    JSON.stringify({
      id,
      remedy: 'prop-64',
      source: 'a test',
      flow: [{ ask: 'misdemeanor-or-infraction', then: 'dismiss' }],
      otherwise: 'reduce',
      ...more,
    });

  beforeAll(() => {
    mkdirSync(policies);
    put(path('policies', 'kern.json'), policy('kern-2020', { county: 'KERN' }));
  });

  test('decide for the county that each names, and the common policy for the others', () => {
    run('own', '--county', 'kern', '--county', 'alameda', '--policies', policies, '--policy', 'dismiss-everything');
    const decided = (folder: string): unknown => JSON.parse(readFileSync(path('own', folder, 'run.json'), 'utf8'));
    expect(decided('kern')).toMatchObject({
      county: 'KERN',
      policy: { id: 'kern-2020' },
      counties: ['KERN', 'ALAMEDA'],
    });
    expect(decided('alameda')).toMatchObject({ policy: { id: 'dismiss-everything' } });
    const outcomes = (folder: string): unknown =>
      new Set(rowsOf(`own/${folder}`, 'determinations.csv').map((each) => each['outcome']));
    expect(outcomes('kern')).toContain('Eligible for Reduction');
    expect(outcomes('alameda')).not.toContain('Eligible for Reduction');
  });

  const refusals: readonly (readonly [what: string, files: Readonly<Record<string, string>>, says: RegExp])[] = [
    [
      'a county has none and there is no common one',
      { 'kern.json': policy('k', { county: 'KERN' }) },
      /none for YOLO; .*--policy or --choices/,
    ],
    ['the folder holds none', {}, /^cmr: folder: holds no policy/],
    [
      'one names no county',
      { 'one.json': policy('one', {}) },
      /^cmr: one\.json, county: names no county; add "county"/,
    ],
    [
      'two are for one county',
      { 'a.json': policy('a', { county: 'KERN' }), 'b.json': policy('b', { county: 'kern' }) },
      /^cmr: b\.json, county: is a second policy for KERN/,
    ],
    ['one cannot be read', { 'a.json': '{ "id": ' }, /^cmr: a\.json line 1/],
  ];

  test.each(refusals)('are refused before any data is read when %s', (_, files, says) => {
    const folder = path('folder');
    mkdirSync(folder);
    for (const [name, text] of Object.entries(files)) put(path('folder', name), text);
    const job = [
      'run',
      '-i',
      path('missing.csv'),
      '-c',
      'kern',
      '-c',
      'yolo',
      '--policies',
      folder,
      '-o',
      path('none'),
    ];
    const { code, stderr } = cmr(job);
    rmSync(folder, { recursive: true });
    expect(code).toBe(2);
    expect(stderr).toMatch(says);
    expect(stderr).not.toContain('missing.csv');
  });
});
