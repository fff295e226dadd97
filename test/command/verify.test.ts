import {
  appendFileSync,
  copyFileSync,
  cpSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { bulkFile, row } from '../support/bulk-file.ts';
import { RESULT_FILES } from '../support/result-files.ts';
import { type Ended, cmr, contents, ownFolder, put } from './cmr.ts';

const path = ownFolder();
const inputs = ['one.csv', 'two.csv'].map((name, i) =>
  put(path(name), bulkFile([row({ SUBJECT_ID: String(i) }), row({ SUBJECT_ID: '7', STP_ORI_CNTY_NAME: 'YOLO' })])),
);
const given = inputs.flatMap((each) => ['--input', each]);

function run(out: string, ...counties: readonly string[]): void {
  const asked = counties.flatMap((county) => ['--county', county]);
  const job = ['run', ...given, ...asked, '--policy', 'dismiss-everything', '--as-of', '2020-07-01', '--quiet'];
  if (cmr([...job, '--out', out]).code !== 0) throw new Error('the run to be verified did not end well');
}

beforeAll(() => {
  run(path('one-county'), 'SACRAMENTO');
  run(path('counties'), 'all');
});

const ANSWERS = [
  'person,conviction,question,answer,by,on,source',
  '7,,value-over-950,yes,A. Reviewer,2026-11-01,the court file',
  '',
].join('\n');

/** A copy that a test may damage. */
const results = path('results');
const several = path('several');
beforeEach(() => {
  for (const [from, to] of [
    ['one-county', results],
    ['counties', several],
  ] as const) {
    rmSync(to, { recursive: true, force: true });
    cpSync(path(from), to, { recursive: true });
  }
});

/** Changes the record as a text, which must hold what is changed. */
function editRecord(from: string, to: string): void {
  const text = readFileSync(join(results, 'run.json'), 'utf8');
  if (!text.includes(from)) throw new Error(`run.json does not hold ${from}`);
  writeFileSync(join(results, 'run.json'), text.replace(from, to));
}

function lines({ code, stderr }: Ended): readonly string[] {
  expect(code).toBe(2);
  return stderr.trimEnd().split('\n');
}

describe('cmr verify', () => {
  test('says of results as they were written whose they are and that every file holds its bytes', () => {
    const { code, stdout, stderr } = cmr(['verify', results]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/SACRAMENTO county, policy dismiss-everything, .*2020-07-01/);
    expect(stdout).toContain(`${RESULT_FILES.length - 1} files`);
  });

  test.each(RESULT_FILES.filter((name) => name !== 'run.json'))('tells of one changed byte of %s', (name) => {
    const bytes = readFileSync(join(results, name));
    bytes[Math.floor(bytes.length / 2)]! ^= 1;
    writeFileSync(join(results, name), bytes);
    expect(lines(cmr(['verify', results]))).toEqual([
      `cmr: ${name}: was changed since the run: it has as many bytes, but not the same`,
    ]);
  });

  test('tells of every file that is missing, longer or shorter, each in one line', () => {
    rmSync(join(results, 'summary.json'));
    appendFileSync(join(results, 'All_Results.csv'), 'x');
    writeFileSync(join(results, 'determinations.csv'), '');
    expect(lines(cmr(['verify', results]))).toEqual([
      expect.stringMatching(/^cmr: All_Results\.csv: was changed .* bytes, and the run wrote /),
      expect.stringMatching(/^cmr: determinations\.csv: was changed .*it has 0 bytes, and the run wrote /),
      expect.stringMatching(/^cmr: summary\.json: is missing/),
    ]);
  });

  test('mentions a file that is not of the run, and is content', () => {
    put(join(results, 'notes.txt'), 'mine');
    const { code, stdout } = cmr(['verify', results]);
    expect(code).toBe(0);
    expect(stdout).toContain('run.json does not name these, and they were not looked at: notes.txt.');
  });

  test('says of a folder without run.json whether a run left it unfinished', () => {
    rmSync(join(results, 'run.json'));
    expect(lines(cmr(['verify', results]))).toEqual([
      expect.stringMatching(/run\.json: is missing: the run did not end/),
    ]);
    mkdirSync(path('empty'), { recursive: true });
    expect(lines(cmr(['verify', path('empty')]))).toEqual([
      expect.stringMatching(/expected a folder that `cmr run` wrote/),
    ]);
    expect(lines(cmr(['verify', path('nowhere')]))).toEqual([expect.stringMatching(/^cmr: nowhere: .*no such file/)]);
  });

  test.each(['', '{', '[]', '{"outputs":[]}', 'null'])(
    'says of a run.json that holds "%s" that it is no record',
    (text) => {
      writeFileSync(join(results, 'run.json'), text);
      expect(lines(cmr(['verify', results]))).toEqual([
        expect.stringMatching(/^cmr: run\.json: this is not the record/),
      ]);
    },
  );
});

describe('cmr verify of several counties', () => {
  test('looks at the folder of each', () => {
    const { code, stdout } = cmr(['verify', several]);
    expect(code).toBe(0);
    expect(stdout).toContain('2 counties');
    expect(stdout).toContain(`${2 * (RESULT_FILES.length - 1)} files`);
  });

  test('names the county whose file was changed, whose run.json is gone, or whose folder is missing', () => {
    appendFileSync(join(several, 'yolo', 'summary.json'), 'x');
    expect(lines(cmr(['verify', several]))).toEqual([expect.stringMatching(/^cmr: yolo\/summary\.json: was changed/)]);
    rmSync(join(several, 'yolo', 'run.json'));
    expect(lines(cmr(['verify', several]))).toEqual([expect.stringMatching(/^cmr: yolo\/run\.json: is missing/)]);
    rmSync(join(several, 'yolo'), { recursive: true });
    expect(lines(cmr(['verify', several]))).toEqual([expect.stringMatching(/^cmr: yolo: the folder is missing/)]);
  });

  test('tells of a county whose results are of another run', () => {
    rmSync(join(several, 'yolo'), { recursive: true });
    run(join(several, 'yolo'), 'YOLO');
    expect(lines(cmr(['verify', several]))).toEqual([expect.stringMatching(/^cmr: yolo: .*of another run/)]);
  });

  test('with --again repeats them all, or one', () => {
    for (const folder of [several, join(several, 'yolo')]) {
      const { code, stdout } = cmr(['verify', folder, '--again', ...given]);
      expect(code).toBe(0);
      expect(stdout).toContain('repeated, gives the same bytes');
    }
  });
});

describe('cmr verify --again', () => {
  test('repeats the run, writes nothing, and says that the bytes are the same', () => {
    const before = contents(results);
    const { code, stdout, stderr } = cmr(['verify', results, '--again', ...given]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain('The run, repeated, gives the same bytes.');
    expect(contents(results)).toEqual(before);
  });

  test('knows inputs by their content, in any order and by any name', () => {
    copyFileSync(inputs[0]!, path('renamed.csv'));
    const { code } = cmr(['verify', results, '--again', '--input', inputs[1]!, '--input', path('renamed.csv')]);
    expect(code).toBe(0);
  });

  test('names an input that is missing, one that was changed, and one too many', () => {
    const again = (...files: readonly string[]): readonly string[] =>
      lines(cmr(['verify', results, '--again', ...files.flatMap((each) => ['--input', each])]));
    mkdirSync(path('changed'), { recursive: true });
    const changed = put(path('changed', 'two.csv'), bulkFile([row()]));
    const third = put(path('three.csv'), bulkFile([row({ SUBJECT_ID: '3' })]));
    expect(again(inputs[0]!)).toEqual([expect.stringMatching(/^cmr: two\.csv: the run read this file too/)]);
    expect(again(inputs[0]!, changed)).toEqual([
      expect.stringMatching(/^cmr: two\.csv: is not the file that the run read/),
    ]);
    expect(again(...inputs, third)).toEqual([
      expect.stringMatching(/^cmr: three\.csv: the run did not read this file/),
    ]);
  });

  test('tells of results that the run does not give, and of a record that was edited', () => {
    editRecord('"used": 4', '"used": 5');
    expect(lines(cmr(['verify', results, '--again', ...given]))).toEqual([
      'cmr: run.json, counts: says otherwise than the run, repeated',
    ]);
    editRecord('"asOf": "2020-07-01"', '"asOf": "2000-07-01"');
    expect(lines(cmr(['verify', results, '--again', ...given]))).toContain(
      'cmr: determinations.csv: the run, repeated, gives another content',
    );
  });

  test('says when the results were written by another version, whether or not it gives the same', () => {
    editRecord('"version": "', '"version": "0.');
    const same = cmr(['verify', results, '--again', ...given]);
    expect(same.code).toBe(0);
    expect(same.stdout).toMatch(/Note: .*written by version 0\..* with the same law/);
    editRecord('"lawSha256": "', '"lawSha256": "0');
    editRecord('"asOf": "2020-07-01"', '"asOf": "2000-07-01"');
    expect(lines(cmr(['verify', results, '--again', ...given])).at(-1)).toMatch(/another state of the law/);
  });

  test('asks for the inputs, and for --again when there are inputs', () => {
    expect(lines(cmr(['verify', results, '--again']))).toEqual([expect.stringMatching(/--input PATH/)]);
    expect(lines(cmr(['verify', results, ...given]))).toEqual([expect.stringMatching(/--again/)]);
  });

  test('asks for the answers of people that the run was given, and knows them by their content', () => {
    const answers = put(path('answers.csv'), ANSWERS);
    const other = put(path('other.csv'), ANSWERS.replace('yes', 'no'));
    const asked = ['--county', 'SACRAMENTO', '--policy', 'dismiss-everything', '--as-of', '2020-07-01', '--quiet'];
    expect(cmr(['run', ...given, ...asked, '--answers', answers, '--out', path('answered')]).stderr).toBe('');
    const again = ['verify', path('answered'), '--again', ...given];
    expect(lines(cmr(again))).toEqual([expect.stringMatching(/was given 1 answer of people.*--answers/)]);
    expect(lines(cmr([...again, '--answers', other]))).toEqual([expect.stringMatching(/not the 1 answer/)]);
    expect(cmr([...again, '--answers', answers]).code).toBe(0);
    expect(lines(cmr(['verify', results, '--again', ...given, '--answers', answers]))).toEqual([
      expect.stringMatching(/leave --answers out/),
    ]);
  });

  test('repeats a run in which the same file was given twice', () => {
    const folder = path('twice');
    const twice = [inputs[0]!, inputs[0]!].flatMap((each) => ['--input', each]);
    const asked = ['--county', 'YOLO', '--policy', 'dismiss-everything', '--as-of', '2020-07-01'];
    expect(cmr(['run', ...twice, ...asked, '--out', folder]).stdout).toContain('its rows were counted once');
    for (const again of [twice, twice.slice(2)]) expect(cmr(['verify', folder, '--again', ...again]).code).toBe(0);
  });
});

test('Results that were moved to another folder verify there', () => {
  renameSync(results, path('elsewhere'));
  expect(cmr(['verify', path('elsewhere')]).code).toBe(0);
  rmSync(path('elsewhere'), { recursive: true });
});
