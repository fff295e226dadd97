import { type SpawnSyncOptions, execFileSync } from 'node:child_process';
import { existsSync, lstatSync, mkdirSync, readFileSync, readlinkSync, statSync, symlinkSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { bulkFile, row } from '../support/bulk-file.ts';
import { cmr, contents, ownFolder, put } from './cmr.ts';

const path = ownFolder();
const input = path('doj.csv');
const results = path('results');
const counties = path('counties');
const asked = ['-c', 'SACRAMENTO', '-p', 'dismiss-everything', '--as-of', '2020-07-01'];
const rows = bulkFile([row(), row({ SUBJECT_ID: '2', STP_ORI_CNTY_NAME: 'YOLO' })]);

beforeAll(() => {
  put(input, rows);
  cmr(['run', '-i', input, ...asked, '-o', results, '-q']);
  cmr(['run', '-i', input, ...asked, '-c', 'YOLO', '-o', counties, '-q']);
  cmr(['generate', '--as', 'rap-sheet', '--people', '2', '--out', path('made')]);
});

function expectRefused(args: readonly string[], says: RegExp, options: SpawnSyncOptions = {}): void {
  const { code, stderr } = cmr(args, { timeout: 20_000, ...options });
  expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringMatching(says) });
}

const [firstSheet, secondSheet] = ['', ''].map((_, i) => (): string => Object.values(contents(path('made')))[i]!);

describe('An input that a result would replace is refused, and stays as it is', () => {
  const AN_INPUT = /this file is an input, and the results would replace it/;

  test('by convert, under its own name and through a link', () => {
    symlinkSync(input, path('link.csv'));
    for (const out of [input, path('link.csv')])
      expectRefused(['convert', '-i', input, '-o', out, '--no-rows'], AN_INPUT);
    expect(readFileSync(input, 'latin1')).toBe(Buffer.from(rows).toString('latin1'));
    expect(readlinkSync(path('link.csv'))).toBe(input);
  });

  test('by convert from JSON', () => {
    const json = path('histories.jsonl');
    expect(cmr(['convert', '-i', input, '-o', json]).code).toBe(0);
    const before = readFileSync(json, 'utf8');
    for (const how of [['--no-rows'], ['--to', 'doj-bulk']])
      expectRefused(['convert', '-i', json, ...how, '-o', json], AN_INPUT);
    expect(readFileSync(json, 'utf8')).toBe(before);
  });

  test('by deidentify: RAP sheets, bulk files and the key', () => {
    mkdirSync(path('sheets'));
    put(path('sheets/sheet-0001.txt'), firstSheet!());
    put(path('sheets/sheet-0002.txt'), secondSheet!());
    mkdirSync(path('bulk'));
    put(path('bulk/bulk-0001.csv'), rows);
    const key = put(path('bulk/sheet-0001.txt'), 'a key of sixteen bytes and more\n');
    const before = [contents(path('sheets')), contents(path('bulk'))];
    const own = ['--new-key', path('own.key')];
    expectRefused(['deidentify', path('sheets'), ...own, '-o', path('sheets')], AN_INPUT);
    expectRefused(['deidentify', path('bulk/bulk-0001.csv'), '--key', path('own.key'), '-o', path('bulk')], AN_INPUT);
    expectRefused(['deidentify', path('sheets'), '--key', key, '-o', path('bulk')], AN_INPUT);
    expectRefused(['deidentify', '.', '--key', key, '-o', '.'], AN_INPUT, { cwd: path('sheets') });
    expect([contents(path('sheets')), contents(path('bulk'))]).toEqual(before);
  });

  test('by rap-sheets, and a policy or what a run wrote by flow', () => {
    mkdirSync(path('odd'));
    const sheet = put(path('odd/summary.csv'), firstSheet!());
    expectRefused(['rap-sheets', sheet, ...asked, '-o', path('odd')], AN_INPUT);
    const policy = put(path('policy.json'), cmr(['policy', 'show', 'dismiss-everything', '--json']).stdout);
    expectRefused(['flow', '-i', input, '-c', 'SACRAMENTO', '-p', policy, '-o', policy], AN_INPUT);
    expectRefused(['flow', results, '-o', path('results/flow.json')], AN_INPUT);
    expect(cmr(['verify', results]).code).toBe(0);
  });
});

describe('What has the name of a result, and is no file, is refused and stays', () => {
  const NO_FILE = /: there is a link, a pipe or a device of this name/;

  test.each([
    ['convert', (out: string) => ['convert', '-i', input, '-o', out]],
    ['flow', (out: string) => ['flow', results, '-o', out]],
    ['generate', (out: string) => ['generate', '--people', '2', '--out', out]],
  ])('by %s: a pipe, a link to a file, a link to nowhere', (name, command) => {
    const [pipe, link, lost] = ['pipe', 'link', 'lost'].map((kind) => path(`${name}-${kind}`)) as [
      string,
      string,
      string,
    ];
    const other = put(path(`${name}-other`), 'kept');
    execFileSync('mkfifo', [pipe]);
    symlinkSync(other, link);
    symlinkSync(path('nowhere'), lost);
    for (const out of [pipe, link, lost]) expectRefused(command(out), NO_FILE);
    expect(lstatSync(pipe).isFIFO()).toBe(true);
    expect([readlinkSync(link), readlinkSync(lost), readFileSync(other, 'utf8')]).toEqual([
      other,
      path('nowhere'),
      'kept',
    ]);
  });

  test('by a run: a pipe called as one of its results', () => {
    mkdirSync(path('piped'));
    execFileSync('mkfifo', [path('piped/summary.json')]);
    expectRefused(['run', '-i', input, ...asked, '-o', path('piped')], /^cmr: summary\.json: there is a link, a pipe/);
    expect(lstatSync(path('piped/summary.json')).isFIFO()).toBe(true);
  });

  test('and a folder that is reached by a link is a folder', () => {
    mkdirSync(path('disk'));
    symlinkSync(path('disk'), path('to-disk'));
    expect(cmr(['run', '-i', input, ...asked, '-o', path('to-disk'), '-q']).code).toBe(0);
    expect(cmr(['verify', path('disk')]).code).toBe(0);
  });
});

test.each([
  ['flow', ['flow', results]],
  ['convert', ['convert', '-i', input]],
  ['generate', ['generate', '--people', '2']],
])('The record of a run is not written over by %s', (_, command) => {
  const before = contents(results);
  expectRefused([...command, '--out', path('results/run.json')], /^cmr: run\.json: this is the name of the record/);
  expect(contents(results)).toEqual(before);
});

test.each(['convert', 'deidentify', 'run', 'rap-sheets', 'sweep', 'flow', 'generate', 'report', 'motions', 'letters'])(
  'cmr %s refuses an empty --out and "-", and says what to give',
  (command) => {
    expectRefused([command, '--out', ''], /--out .*is invalid\. It is empty: name a file or a folder/);
    expectRefused([command, '--out', '-'], /not written to the terminal: name a file or a folder/);
  },
);

describe('A folder that cannot be made is refused at once', () => {
  test('below a link to nowhere', () => {
    symlinkSync(path('nowhere'), path('dead'));
    for (const out of ['dead', 'dead/deeper'])
      expectRefused(['run', '-i', input, ...asked, '-o', path(out)], /there is no such file or folder/);
    expect(existsSync(path('nowhere'))).toBe(false);
  });

  test('below a file', () => {
    for (const command of [
      ['generate', '--people', '2'],
      ['convert', '-i', input],
    ])
      expectRefused([...command, '--out', path('doj.csv/x')], /^cmr: x: cannot be written: part of the path is a file/);
  });
});

test('What is written is for the account alone that wrote it', () => {
  const made = path('private');
  expect(cmr(['run', '-i', input, ...asked, '-o', made, '-q']).code).toBe(0);
  expect(cmr(['court', 'export', made]).code).toBe(0);
  expect(cmr(['lists', made]).code).toBe(0);
  expect(cmr(['convert', '-i', input, '-o', path('private/deeper/h.jsonl')]).code).toBe(0);
  for (const name of Object.keys(contents(made)))
    expect([name, statSync(path(`private/${name}`)).mode & 0o077]).toEqual([name, 0]);
  for (const folder of ['', 'court', 'court/ledger', 'lists', 'deeper'])
    expect(statSync(path(`private/${folder}`)).mode & 0o777).toBe(0o700);
});

test.each([
  ['court export', ['court', 'export', counties]],
  ['court status', ['court', 'status', counties]],
  ['lists', ['lists', counties]],
  ['report', ['report', counties]],
  ['report --progress', ['report', counties, '--progress']],
  ['letters', ['letters', counties]],
  ['motions', ['motions', counties, '--county-profile', path('none.json')]],
])('cmr %s on the folder of several counties names the folders of each', (_, command) => {
  expectRefused(
    command,
    /^cmr: run\.json: is not here, but in the folders of several counties: give one of them, sacramento, yolo\n$/,
  );
});

test('Decisions of people and JSON are refused for a report that does not look at them', () => {
  const reviewed = put(path('reviewed.csv'), 'conviction_key,decision\n');
  for (const [name, option] of [
    ['reviewed', ['--reviewed', reviewed]],
    ['json', ['--json']],
  ] as const)
    expectRefused(['report', results, ...option], new RegExp(`^cmr: --${name} is for --progress`));
  expect(existsSync(path('results/Summary_Report.pdf'))).toBe(false);
});

test('Sheets that a folder links to are read, and a link to nowhere is told as left alone', () => {
  mkdirSync(path('linked'));
  symlinkSync(put(path('elsewhere.txt'), firstSheet!()), path('linked/link.txt'));
  symlinkSync(path('nowhere'), path('linked/lost.txt'));
  symlinkSync(path('made'), path('linked/folder'));
  const { stdout } = cmr(['rap-sheets', path('linked'), ...asked, '-o', path('of-links')]);
  expect(stdout).toContain('1 file = ');
  expect(stdout).toContain('left alone: folder/, lost.txt.');
});

describe('JSON', () => {
  test('that is a list of nobody says so, whoever reads it', () => {
    const nobody = put(path('nobody.json'), '[]');
    for (const command of [
      ['run', '-i', nobody, ...asked, '-o', path('of-nobody')],
      ['convert', '-i', nobody, '-o', path('nobody.csv')],
      ['explain', '-i', nobody, ...asked, '--person', '1'],
    ])
      expectRefused(command, /^cmr: nobody\.json: is a list without a history: it holds nobody\n$/);
  });

  test.each([
    ['open', '['.repeat(200_000)],
    ['closed', '['.repeat(200_000) + ']'.repeat(200_000)],
    ['in an object', `{"a":${'['.repeat(200_000)}${']'.repeat(200_000)}}`],
  ])('that nests deeper than anybody would is refused: %s', (name, text) => {
    const deep = put(path(`deep-${name}.jsonl`), text);
    for (const command of [
      ['run', '-i', deep, ...asked, '-o', path('of-deep')],
      ['convert', '-i', deep, '-o', path('deep.csv')],
    ])
      expectRefused(command, /^cmr: deep-.*\.jsonl/);
  });
});

describe('Control characters', () => {
  const RED = '\u001b[31mSAMPLE\u001b[0m';
  const red = path('red.csv');
  const made = path('red-results');

  beforeAll(() => {
    put(red, bulkFile([row({ PRI_NAME: `${RED},\u009bSAM`, OFN: '10\u0007F1' })]));
    cmr(['run', '-i', red, ...asked, '-o', made, '-q']);
  });

  test('in a name are shown on the screen', () => {
    const { stdout } = cmr(['explain', '-i', red, ...asked, '--person', '10000001']);
    expect(stdout).toContain('[U+001B][31mSAMPLE[U+001B][0m,[U+009B]SAM (10000001)');
    const { stdout: json } = cmr(['explain', '-i', red, ...asked, '--person', '10000001', '--json']);
    expect(json).not.toMatch(/(?!\n)\p{Cc}/u);
    expect(JSON.stringify(JSON.parse(json))).toContain('\u009bSAM');
  });

  test('are shown in every list, and stand as they were in the results that echo the rows', () => {
    expect(cmr(['lists', made]).code).toBe(0);
    expect(cmr(['court', 'export', made]).code).toBe(0);
    const found = contents(made);
    expect(found['All_Results.csv']).toContain('\u001b[31mSAMPLE');
    const lists = Object.entries(found).filter(([name]) => /determinations|^lists.*csv|^court.*csv/.test(name));
    expect(lists.length).toBeGreaterThan(4);
    for (const [name, text] of lists)
      expect([name, /(?![\n\r\u0080-\u009f])\p{Cc}/u.test(text)]).toEqual([name, false]);
    expect(found['determinations.csv']).toContain('"[U+001B][31mSAMPLE[U+001B][0m,[U+009B]SAM"');
  });

  test('in the texts of a policy are refused', () => {
    const policy = JSON.parse(cmr(['policy', 'show', 'dismiss-everything', '--json']).stdout) as object;
    const title = put(path('title.json'), JSON.stringify({ ...policy, title: RED }));
    const notes = put(path('notes.json'), JSON.stringify({ ...policy, notes: ['two\nlines', 'and\u202e'] }));
    expectRefused(['policy', 'check', title], /title: expected .*without control characters/);
    expectRefused(['policy', 'check', notes], /notes\[1\]: expected .*without control characters/);
  });

  test('in the names of files do not make two lines of one', () => {
    mkdirSync(path('named'));
    put(path('named/a\nNotice: forged.txt'), firstSheet!());
    put(path('named/b\nNotice: forged.txt'), 'no sheet at all');
    put(path('named/c\nNotice: forged.doc'), 'no sheet at all');
    const { stdout } = cmr(['rap-sheets', path('named'), ...asked, '-o', path('of-named')]);
    expect(stdout).toContain('[U+000A]Notice: forged');
    expect(stdout).not.toMatch(/^Notice: forged/m);
  });
});
