import { cpSync, mkdirSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'csv-parse/sync';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Ended, cmr, contents, ownFolder, put } from './cmr.ts';

const samples = fileURLToPath(new URL('../../samples/rap-sheets', import.meta.url));
const folder = ownFolder();
const sheets = folder('sheets');
cpSync(samples, sheets, { recursive: true });
const ASKED = ['--county', 'san francisco', '--policy', 'san-francisco-2018-rap-sheets', '--as-of', '2020-07-01'];

function rows(out: string, name: string): Record<string, string>[] {
  return parse(readFileSync(folder(out, name)), { columns: true });
}

/** What a message must never tell: names, CII, case and other numbers of the samples. */
const PERSONAL = /FERNSHAW|MOSSBRIDGE|QUILLMOOR|LARKWELL|A7000000|154477|2411902|166201|171010|GARDENER|700001AB1/;

describe('cmr rap-sheets', () => {
  let untouched: { readonly before: ReturnType<typeof contents>; readonly times: readonly number[] };
  /** The samples as one worker decides them, in the folder `one`. */
  let byOneWorker: Ended;

  const timesOf = (): readonly number[] => readdirSync(sheets).map((name) => statSync(`${sheets}/${name}`).mtimeMs);

  beforeAll(() => {
    untouched = { before: contents(sheets), times: timesOf() };
    byOneWorker = cmr(['rap-sheets', sheets, ...ASKED, '--workers', '1', '--out', folder('one')]);
  });

  test('asks about other remedies too, and tells of each what it came to', () => {
    const { stdout } = cmr(['rap-sheets', sheets, ...ASKED, '--remedy', 'all', '--out', folder('all-remedies')]);
    const asked = new Set(rows('all-remedies', 'determinations.csv').map((line) => line['remedy']!));
    expect(asked).toContain('dismissal');
    for (const remedy of asked) expect(stdout).toMatch(new RegExp(`^ {2}${remedy} +[1-9]`, 'm'));
  });

  test('gives the same bytes with one worker and with two, and only reads the sheets', () => {
    const { before, times } = untouched;
    const two = cmr(['rap-sheets', sheets, ...ASKED, '--workers', '2', '--out', folder('two')]);
    expect([byOneWorker.code, two.code]).toEqual([0, 0]);
    expect(contents(folder('two'))).toEqual(contents(folder('one')));
    expect(readdirSync(folder('one'))).toEqual([
      'convictions.csv',
      'determinations.csv',
      'run.json',
      'sheets.csv',
      'summary.csv',
      'summary.json',
      'warnings.csv',
    ]);
    expect(contents(sheets)).toEqual(before);
    expect(timesOf()).toEqual(times);
  });

  test('grants nothing on a sheet with a loss, and names the page and line to look at', () => {
    const own = rows('one', 'determinations.csv').filter((row) => row['subject_id'] === 'lines-lost.txt');
    expect(own.map((row) => row['outcome'])).toEqual(['Hand Review']);
    expect(own[0]!['answers']).toContain(
      'record-incomplete: yes (not read: page 1 line 15, page 1 line 16, page 1 line 17)',
    );
    expect(rows('one', 'summary.csv').filter((row) => row['Filename'] === 'lines-lost.txt')[0]).toMatchObject({
      Eligible: 'review',
    });
    expect(rows('one', 'sheets.csv').find((row) => row['file'] === 'lines-lost.txt')).toMatchObject({
      status: 'needs review',
      losses: '3',
      cannabis_without_county: '1',
    });
  });

  test('says which sheets are of one person, and which convictions there are when none is of the county', () => {
    expect(byOneWorker.stdout).toContain('ordinary.pdf    same CII number as ordinary.txt');
    expect(rows('one', 'sheets.csv').find((row) => row['file'] === 'ordinary.pdf')).toMatchObject({
      same_cii_as: 'ordinary.txt',
    });
    const yolo = cmr([
      'rap-sheets',
      `${sheets}/ordinary.txt`,
      '--county',
      'yolo',
      '--policy',
      'dismiss-everything',
      '--out',
      folder('yolo'),
    ]);
    expect(yolo.stdout).toContain('the sheets hold convictions of SAN FRANCISCO (2), ALAMEDA (1)');
  });

  test('tells a refused file with exit code 1, and everything refused with 2 and nothing written', () => {
    const mixed = folder('mixed');
    mkdirSync(mixed);
    cpSync(`${samples}/ordinary.txt`, `${mixed}/ordinary.txt`);
    put(`${mixed}/letter.txt`, 'Dear Sir\n');
    put(`${mixed}/notes.docx`, 'x');
    const some = cmr(['rap-sheets', mixed, ...ASKED, '--out', folder('some')]);
    expect(some.code).toBe(1);
    expect(some.stdout).toContain('Refused: letter.txt: this is not a California DOJ RAP sheet');
    expect(some.stdout).toContain('neither .pdf nor .txt, and left alone: notes.docx');
    const none = cmr(['rap-sheets', `${mixed}/letter.txt`, ...ASKED, '--out', folder('none')]);
    expect(none.code).toBe(2);
    expect(none.stderr).toContain('no file could be used as a RAP sheet');
    expect(contents(folder('none'))).toEqual({});
  });

  test('names no person in what it prints', () => {
    const { stdout, stderr } = byOneWorker;
    expect(stdout + stderr).not.toMatch(PERSONAL);
    expect(readFileSync(folder('one', 'summary.json'), 'utf8')).not.toMatch(PERSONAL);
    expect(readFileSync(folder('one', 'run.json'), 'utf8')).not.toMatch(PERSONAL);
  });

  test('gives results from which motions are written, one for each case that is granted', () => {
    cmr(['rap-sheets', `${sheets}/ordinary.txt`, ...ASKED, '--quiet', '--out', folder('cases')]);
    const granted = rows('cases', 'determinations.csv').filter((row) => row['outcome'] === 'Eligible for Dismissal');
    const profile = JSON.parse(
      readFileSync(new URL('../../samples/county-profile.json', import.meta.url), 'utf8'),
    ) as object;
    put(folder('profile.json'), JSON.stringify({ ...profile, $schema: undefined, county: 'SAN FRANCISCO' }));
    const { code } = cmr(['motions', folder('cases'), '--county-profile', folder('profile.json')]);
    expect(code).toBe(0);
    const motions = readdirSync(folder('cases', 'motions')).filter((name) => name.endsWith('.pdf'));
    expect(granted.map((row) => row['case_numbers'])).toEqual(['154477', '2411902']);
    expect(motions).toHaveLength(2);
    const oakland = ['--county', 'alameda', '--policy', 'dismiss-everything', '--as-of', '2020-07-01'];
    cmr(['rap-sheets', `${sheets}/ordinary.txt`, ...oakland, '--quiet', '--out', folder('oakland')]);
    expect(rows('oakland', 'determinations.csv').map((row) => [row['name'], row['name_used']])).toEqual([
      ['FERNSHAW,OTIS LEON', 'FERNSHAW,LEE'],
    ]);
  });

  test('can be verified, and repeated to the same bytes', () => {
    const { code, stdout } = cmr(['verify', folder('one'), '--again', '--input', sheets]);
    expect(code).toBe(0);
    expect(stdout).toContain('gives the same bytes');
  });
});

describe('cmr generate --as rap-sheet', () => {
  test('writes the same sheets for the same seed, which are read without a loss', () => {
    const asked = ['generate', '--people', '6', '--seed', '11', '--county', 'SAN FRANCISCO'];
    cmr([...asked, '--as', 'rap-sheet', '--out', folder('text')]);
    cmr([...asked, '--as', 'rap-sheet', '--out', folder('again')]);
    cmr([...asked, '--as', 'rap-sheet-pdf', '--out', folder('pdf')]);
    expect(contents(folder('again'))).toEqual(contents(folder('text')));
    cmr(['rap-sheets', folder('text'), ...ASKED, '--quiet', '--out', folder('from-text')]);
    cmr(['rap-sheets', folder('pdf'), ...ASKED, '--quiet', '--out', folder('from-pdf')]);
    expect(rows('from-text', 'sheets.csv').map((row) => [row['status'], row['losses']])).toEqual(
      Array.from({ length: 6 }, () => ['read', '0']),
    );
    const plain = (out: string): unknown => rows(out, 'summary.csv').map((row) => ({ ...row, Filename: '' }));
    expect(plain('from-pdf')).toEqual(plain('from-text'));
  });
});

describe('cmr deidentify', () => {
  test('asks for a secret, makes one when told to, and never writes over one', () => {
    const out = folder('nobody');
    expect(cmr(['deidentify', sheets, '--out', out]).stderr).toContain('--key FILE, or --new-key FILE');
    const short = put(folder('short.key'), 'secret');
    expect(cmr(['deidentify', sheets, '--key', short, '--out', out]).stderr).toContain('at least 16 bytes');
    const made = cmr(['deidentify', sheets, '--new-key', folder('our.key'), '--out', out]);
    expect(made.code).toBe(0);
    expect(statSync(folder('our.key')).mode & 0o077).toBe(0);
    expect(cmr(['deidentify', sheets, '--new-key', folder('our.key'), '--out', out]).stderr).toContain('already');
    expect(Object.values(contents(out)).join('\n') + made.stdout).not.toMatch(PERSONAL);
    expect(Object.keys(contents(out))).toEqual(['1', '2', '3', '4', '5', '6'].map((n) => `sheet-000${n}.txt`));
  });

  test('gives sheets that are read as before, the same with the same key', () => {
    const key = put(folder('a.key'), 'sixteen bytes and more');
    cmr(['deidentify', `${sheets}/ordinary.txt`, '--key', key, '--out', folder('first')]);
    cmr(['deidentify', `${sheets}/ordinary.txt`, '--key', key, '--out', folder('second')]);
    expect(contents(folder('second'))).toEqual(contents(folder('first')));
    cmr(['rap-sheets', folder('first'), ...ASKED, '--quiet', '--out', folder('decided')]);
    cmr(['rap-sheets', `${sheets}/ordinary.txt`, ...ASKED, '--quiet', '--out', folder('original')]);
    const outcomes = (out: string): unknown =>
      rows(out, 'determinations.csv').map((row) => [row['offense']!.split('-')[0], row['outcome'], row['reason']]);
    expect(outcomes('decided')).toEqual(outcomes('original'));
  });
});
