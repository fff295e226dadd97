import { mkdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { bulkFile, line, row } from '../support/bulk-file.ts';
import { table } from '../support/run-on.ts';
import { type Ended, cmr, contents, ownFolder, put } from './cmr.ts';

const path = ownFolder();
const good = put(
  path('good.csv'),
  bulkFile([
    row(),
    row({ SUBJECT_ID: '2', STP_ORI_CNTY_NAME: 'YOLO' }),
    row({ SUBJECT_ID: '3', STP_ORI_CNTY_NAME: 'YOLO' }),
  ]),
);

function run(
  input: string | readonly string[],
  out: string,
  asked: Readonly<Record<string, string>> = {},
): ReturnType<typeof cmr> {
  const options = { county: 'SACRAMENTO', policy: 'dismiss-everything', 'as-of': '2020-07-01', ...asked };
  const given = Object.entries(options).flatMap(([name, value]) => (value === '' ? [] : [`--${name}`, value]));
  return cmr(['run', ...[input].flat().flatMap((each) => ['--input', each]), ...given, '--out', path(out)]);
}

describe('A file that is no DOJ bulk file', () => {
  const utf16 = (text: string, bom: readonly number[]): Buffer =>
    Buffer.concat([Buffer.from(bom), Buffer.from(text, 'utf16le')]);
  const text = Buffer.from(bulkFile([row(), row()])).toString();
  const bigEndian = utf16(text, []).swap16();
  const kinds: readonly (readonly [what: string, name: string, content: Uint8Array, says: RegExp])[] = [
    ['empty', 'empty.csv', Buffer.alloc(0), /empty/],
    ['of ten bytes', 'ten.csv', Buffer.from('0123456789'), /10 bytes/],
    ['a PDF', 'sheet.dat', Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(5000, 'x')]), /PDF/],
    ['UTF-16 with a byte-order mark', 'le.csv', utf16(text, [0xff, 0xfe]), /UTF-16/],
    ['UTF-16 of the other order', 'be.csv', Buffer.concat([Buffer.from([0xfe, 0xff]), bigEndian]), /UTF-16/],
    ['UTF-16 without a mark', 'bare.csv', utf16(text, []), /UTF-16/],
    ['a workbook', 'book.csv', Buffer.concat([Buffer.from('PK\u0003\u0004'), Buffer.alloc(5000, 'x')]), /Excel/],
    ['compressed', 'packed.csv', Buffer.from([0x1f, 0x8b, ...Array<number>(500).fill(7)]), /gzip/],
    ['a header without rows', 'header.csv', bulkFile([]), /no rows/],
    ['blank lines', 'blank.csv', Buffer.alloc(500, '\n'), /no rows/],
    ['a letter', 'letter.txt', Buffer.from('Dear Sir or Madam,\nplease find enclosed.\n'.repeat(20)), /fields|no row/],
    ['another table', 'table.csv', Buffer.from('a,b,c\n'.repeat(50)), /3 fields/],
  ];

  const told = ((): Ended & { readonly lines: readonly string[] } => {
    const ended = run(
      kinds.map(([, name, content]) => put(path(name), content)),
      'out-kinds',
    );
    return { ...ended, lines: ended.stderr.trimEnd().split('\n') };
  })();

  test.each(kinds)(
    'such as one that is %s is refused in one line that names it and what was expected',
    (_, name, __, says) => {
      const about = told.lines.filter((line) => line.startsWith(`cmr: ${name}`));
      expect(about).toEqual([expect.stringMatching(says)]);
      expect(about[0]).toMatch(/expected|has a header and no rows/);
    },
  );

  test('is refused with exit code 2, and nothing is written', () => {
    expect(told.code).toBe(2);
    expect(told.lines).toHaveLength(kinds.length);
    expect(told.stdout).not.toContain('Balance');
    expect(contents(path('out-kinds'))).toEqual({});
  });

  test('is told of when it is missing', () => {
    const { code, stderr } = run(path('missing.csv'), 'out-missing');
    expect(code).toBe(2);
    expect(stderr).toMatch(/^cmr: missing\.csv: .*no such file.*\n$/);
    expect(contents(path('out-missing'))).toEqual({});
  });

  test('is told of together with every other such file, and the good ones are not run alone', () => {
    const { code, stderr } = run([good, put(path('a.csv'), ''), put(path('b.csv'), 'short')], 'out-both');
    expect(code).toBe(2);
    expect(stderr).toMatch(/^cmr: a\.csv[^\n]*\ncmr: b\.csv[^\n]*\n$/);
    expect(contents(path('out-both'))).toEqual({});
  });

  test('is told of together with a pattern that finds nothing', () => {
    const { code, stderr } = run([path('missing.csv'), path('none*.csv'), good], 'out-pattern');
    expect(code).toBe(2);
    expect(stderr).toMatch(/^cmr: missing\.csv: .*no such file.*\ncmr: none\*\.csv: no file found.*\n$/);
  });

  test('is not what a folder of inputs also holds, when a run wrote its results there', () => {
    const folder = path('both');
    mkdirSync(folder);
    put(path('both', 'doj.csv'), bulkFile([row()]));
    expect([run(folder, 'both').code, run(folder, 'both').code]).toEqual([0, 0]);
    expect(JSON.parse(contents(folder)['run.json']!)).toMatchObject({ inputs: [{ name: 'doj.csv' }] });
  });

  test('is found out by cmr check in the same words', () => {
    const { code, stderr } = cmr(['check', '--input', path('sheet.dat')]);
    expect(code).toBe(2);
    expect(stderr).toBe(run(path('sheet.dat'), 'out-check').stderr);
  });

  test('A folder without a bulk file in it, and a pattern that matches none, are refused', () => {
    const { code, stderr } = run(path('*.nothing'), 'out-none');
    expect(code).toBe(2);
    expect(stderr).toMatch(/^cmr: .*no file found.*\n$/);
  });
});

describe('Rows that cannot be used', () => {
  test('are set aside with the line on which they stand, behind a header and cells with line breaks, and all others are decided', () => {
    const rows = [
      row({ COMMENT_TEXT: 'TWO\nLINES AND\n\nMORE' }),
      line(row({ SUBJECT_ID: '2' })).replace(/,#$/, ''),
      row({ SUBJECT_ID: '3', COMMENT_TEXT: 'SEE\r\nPAGE' }),
      line(row({ SUBJECT_ID: '4', HEIGHT: 'H' })).replace(',H,', ',5\'10",'),
      row({ SUBJECT_ID: '5', CNT_ORDER: '10100200100' }),
      row({ SUBJECT_ID: ' ' }),
      row({ SUBJECT_ID: '7' }),
    ];
    const { code } = run(put(path('rows.csv'), bulkFile(rows)), 'out-rows');
    expect(code).toBe(1);
    const results = contents(path('out-rows'));
    expect(table(results['rows_set_aside.csv']!).map((each) => [each['line'], each['code']])).toEqual([
      ['6', 'wrong-field-count'],
      ['9', 'bad-quote'],
      ['10', 'bad-count-order'],
      ['11', 'blank-subject-id'],
    ]);
    expect(table(results['determinations.csv']!).map((each) => each['subject_id'])).toEqual(['10000001', '3', '7']);
  });

  test('when all of them lack the same column, the file is refused and the column named', () => {
    const last = put(
      path('last.csv'),
      bulkFile(
        Array.from({ length: 3 }, () => line(row()).replace(/,#$/, '')),
        { header: 'none' },
      ),
    );
    const { code, stderr } = run(last, 'out-last');
    expect(code).toBe(2);
    expect(stderr).toMatch(/^cmr: last\.csv line 1: .*94 fields.*END_OF_REC.*\n$/);
    const first = put(
      path('first.csv'),
      bulkFile(
        Array.from({ length: 3 }, () => line(row()).replace(/^[^,]*,/, '')),
        { header: 'none' },
      ),
    );
    expect(run(first, 'out-first').stderr).toMatch(
      /^cmr: first\.csv line 1: .*94 fields.*between the start of the row and REQ_SEG_SEP.*\n$/,
    );
    expect(contents(path('out-last'))).toEqual({});
  });
});

describe('The county', () => {
  test.each(['sacramento', '  Sacramento ', 'SACRAMENTO COUNTY'])('given as "%s" is matched', (county) => {
    expect(run(good, `out-${county.trim()}`, { county }).code).toBe(0);
    expect(table(contents(path(`out-${county.trim()}`))['determinations.csv']!)).toHaveLength(1);
  });

  test('that no row is of is refused with the counties that are there and their rows, most first', () => {
    const { code, stderr } = run(good, 'out-absent', { county: 'ALPINE' });
    expect(code).toBe(2);
    expect(stderr).toMatch(/^cmr: .*ALPINE.*YOLO \(2 rows\), SACRAMENTO \(1 rows?\).*--county.*\n$/);
    expect(contents(path('out-absent'))).toEqual({});
  });

  test.each(['GOTHAM', 'LOS  ANGELOS', '', '64'])(
    '"%s", not one of the 58, is refused before any data is read',
    (county) => {
      const { code, stderr } = cmr([
        'run',
        '-i',
        path('missing.csv'),
        '-c',
        county,
        '-p',
        'dismiss-everything',
        '-o',
        path('out-county'),
      ]);
      expect(code).toBe(2);
      expect(stderr).toMatch(/58 counties.*cmr counties/);
      expect(stderr).not.toContain('missing.csv');
    },
  );

  test('is one of 58 that cmr counties lists', () => {
    const { code, stdout } = cmr(['counties']);
    expect(code).toBe(0);
    expect(stdout.trimEnd().split('\n')).toHaveLength(59);
  });
});

describe('A policy that cannot be run is refused before any data is read', () => {
  const policy = (flow: unknown, more: object = {}): string =>
    JSON.stringify({ id: 'p', remedy: 'prop-64', source: 'a test', flow, otherwise: 'hand-review', ...more }, null, 2);
  const bad: readonly (readonly [what: string, content: string, says: RegExp])[] = [
    [
      'a misspelt key',
      policy([{ ask: 'age-at-least', agee: 50, then: 'dismiss' }]),
      /line 8.*agee.*did you mean "age"/s,
    ],
    ['a misspelt question', policy([{ ask: 'age-at-leest', age: 50, then: 'dismiss' }]), /line 7.*age-at-least/s],
    ['an age out of range', policy([{ ask: 'age-at-least', age: 400, then: 'dismiss' }]), /line 8.*from 40 to 65/s],
    ['no JSON', 'dismiss everything', /expected/],
    ['nothing in it', '', /empty/],
  ];

  test.each(bad)('when it has %s, naming the line and what was expected', (what, content, says) => {
    const file = put(path(`${what.replaceAll(' ', '-')}.json`), content);
    const { code, stderr } = run(path('missing.csv'), 'out-policy', { policy: file });
    expect(code).toBe(2);
    expect(stderr).toMatch(says);
    expect(stderr).toMatch(/line \d+/);
    expect(stderr).not.toContain('missing.csv');
  });

  test('and cmr policy check refuses it in the same words', () => {
    const file = put(path('checked.json'), policy([{ ask: 'age-at-least', agee: 50, then: 'dismiss' }]));
    const { code, stderr } = cmr(['policy', 'check', file]);
    expect(code).toBe(2);
    expect(stderr).toBe(run(path('missing.csv'), 'out-policy', { policy: file }).stderr);
  });

  const options: readonly (readonly [what: string, content: object, says: RegExp])[] = [
    ['an unknown section', { baselineEligibility: { dismiss: ['11362'], reduce: [] } }, /11357/],
    ['a misspelt key', { baselineEligibilty: { dismiss: [], reduce: [] } }, /baselineEligibility/],
    [
      'an age out of range',
      { baselineEligibility: { dismiss: [], reduce: [] }, additionalRelief: { subjectAgeThreshold: 12 } },
      /40.*65/,
    ],
  ];

  test.each(options)('when the options of the original application have %s', (what, content, says) => {
    const file = put(path(`options-${what.replaceAll(' ', '-')}.json`), JSON.stringify(content, null, 2));
    const { code, stderr } = run(path('missing.csv'), 'out-policy', { policy: '', choices: file });
    expect(code).toBe(2);
    expect(stderr).toMatch(says);
    expect(stderr).toMatch(/line \d+/);
    expect(stderr).not.toContain('missing.csv');
  });

  test('when there is none of that name, with the names that there are', () => {
    const { code, stderr } = run(path('missing.csv'), 'out-policy', { policy: 'dismiss-evrything' });
    expect(code).toBe(2);
    expect(stderr).toMatch(/^cmr: dismiss-evrything: .*dismiss-everything.*\n$/);
    expect(contents(path('out-policy'))).toEqual({});
  });
});

test('A run without a county is refused with what to say', () => {
  const { code, stderr } = cmr(['run', '--input', 'any.csv', '--policy', 'dismiss-everything', '--out', 'any']);
  expect(code).toBe(2);
  expect(stderr).toBe('cmr: say which county to decide for: --county NAME, or "all"; see `cmr counties`\n');
});

test('An input that a result would replace is refused, and stays as it is', () => {
  mkdirSync(path('own'));
  const input = put(path('own/All_Results.csv'), bulkFile([row()]));
  const ended = run(input, 'own');
  expect(ended.code).toBe(2);
  expect(ended.stderr).toMatch(/^cmr: All_Results\.csv: this file is an input/);
  expect(contents(path('own'))).toEqual({ 'All_Results.csv': Buffer.from(bulkFile([row()])).toString('latin1') });
});
