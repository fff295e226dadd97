import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { arrest, bulkFile, cannabisArrest, line, row } from '../support/bulk-file.ts';
import { cmr, contents, ownFolder, put } from './cmr.ts';

const path = ownFolder();
const SECTIONS = ['11357(A) HS', '11359 HS', '487(A) PC', '11377(A) HS', '211 PC', '415 PC'];
const people = Array.from({ length: 30 }, (_, i) => [
  arrest({ SUBJECT_ID: String(100 + i), STP_EVENT_DATE: '20100201', OFFENSE_DESCR: SECTIONS[i % 6]! }),
  row({ SUBJECT_ID: String(100 + i), OFFENSE_DESCR: SECTIONS[i % 6]!, PRI_DOB: `19${50 + i}0314` }),
  cannabisArrest(String(100 + i)),
]).flat();
// One row of a person with cannabis is cut short, so that something of theirs is lost.
const bulk = put(path('doj.csv'), bulkFile([...people, line(row({ SUBJECT_ID: '124' })).replace(/,#$/, '')]));
const lines = path('histories.jsonl');
const elsewhere = fileURLToPath(new URL('../../samples/histories/other-states.json', import.meta.url));

const CHOICES = ['--county', 'SACRAMENTO', '--policy', 'statute-only', '--as-of', '2026-11-22'];
const run = (input: string, out: string, ...more: readonly string[]): readonly string[] =>
  ['run', '--input', input, ...CHOICES, '--out', path(out), ...more]; // prettier-ignore

test("The head of a person's page says that the person has died, where the record does", () => {
  const death = arrest({ CNT_ORDER: '102010001000', STP_TYPE_DESCR: 'DECEASED', STP_EVENT_DATE: '20220101' });
  const file = put(path('death.csv'), bulkFile([row({ OFFENSE_DESCR: '487(A) PC' }), death]));
  const { stdout } = cmr(['explain', '--input', file, ...CHOICES, '--remedy', 'all', '--person', '10000001']);
  expect(stdout).toMatch(/^.+ \(10000001\), who has died, says the record: 1 conviction on record/);
  expect(stdout).toContain('Has the person died, so that nobody can ask for it?');
});

describe('A run over histories as neutral JSON', () => {
  test('Decides, with every remedy, line for line what a run over the bulk file decides that they were made from', () => {
    expect(cmr(['convert', '--input', bulk, '--no-rows', '--out', lines]).code).toBe(1);
    expect(cmr(run(bulk, 'from-bulk', '--remedy', 'all')).code).toBe(1);
    expect(cmr(run(lines, 'from-json', '--remedy', 'all')).code).toBe(0);
    const [fromBulk, fromJson] = [contents(path('from-bulk')), contents(path('from-json'))];
    expect(Object.keys(fromJson)).toEqual(['determinations.csv', 'flow.json', 'flow.svg', 'run.json', 'summary.json']);
    for (const name of ['determinations.csv', 'flow.json', 'flow.svg']) expect(fromJson[name]).toBe(fromBulk[name]);
    expect(fromJson['determinations.csv']).toContain("A part of this person's record could not be read");
    const remedies = (name: 'from-bulk' | 'from-json'): unknown =>
      (JSON.parse(contents(path(name))['summary.json']!) as { readonly remedies: unknown }).remedies;
    expect(remedies('from-json')).toEqual(remedies('from-bulk'));
  });

  test('Gives the same from a list of them in one document', () => {
    const list = put(path('histories.json'), `[${readFileSync(lines, 'utf8').trim().replaceAll('\n', ',\n')}]`);
    cmr(run(list, 'from-list', '--remedy', 'all'));
    expect(contents(path('from-list'))['determinations.csv']).toBe(contents(path('from-json'))['determinations.csv']);
  });

  test('Can be verified and repeated', () => {
    expect(cmr(['verify', path('from-json'), '--again', '--input', lines]).stdout).toContain('gives the same bytes');
  });

  test('Is decided for several counties at once, each into a folder of its own', () => {
    cmr(run(lines, 'counties', '--county', 'YOLO', '--county', 'all', '--remedy', 'prop-64'));
    expect(Object.keys(contents(path('counties')))).toContain('sacramento/determinations.csv');
  });

  test('Asks for no county where every remedy is of another state, and says that it is a demonstration', () => {
    const asked = ['run', '--input', elsewhere, '--as-of', '2026-11-22'];
    const { code, stdout } = cmr([...asked, '--remedy', 'oregon-set-aside', '--out', path('oregon')]);
    expect([code, stdout]).toEqual([0, expect.stringContaining('2 histories in = 2 used + 0 set aside')]);
    const found = parse(contents(path('oregon'))['determinations.csv']!, { columns: true }) as readonly Record<
      string,
      string
    >[];
    expect(found.length).toBeGreaterThan(0);
    for (const each of found) expect(each['cautions']).toContain('Demonstration, not for filing');
    const { code: refused, stderr } = cmr([...asked, '--remedy', 'dismissal', '--out', path('no-county')]);
    expect([refused, stderr]).toEqual([2, expect.stringContaining('say which county')]);
  });

  test('Refuses two histories of one person, and names the line', () => {
    const twice = put(path('twice.jsonl'), readFileSync(lines, 'utf8').repeat(2));
    const { code, stderr } = cmr(run(twice, 'twice'));
    expect([code, stderr]).toEqual([2, expect.stringMatching(/twice\.jsonl line 31, person\.key: an earlier history/)]);
    expect(contents(path('twice'))).toEqual({});
  });

  test('Refuses a history that breaks the form, with line and place, and without what stands there', () => {
    const [first = '', ...others] = readFileSync(lines, 'utf8').split('\n');
    const wrong = first.replace('"kind":"court"', '"kind":"SECRETNAME"');
    expect(wrong).not.toBe(first);
    const { code, stderr } = cmr(run(put(path('wrong.jsonl'), [others[0], wrong].join('\n')), 'wrong'));
    expect([code, stderr]).toEqual([2, expect.stringMatching(/wrong\.jsonl line 2, cycles\[0\]\.events\[\d\]\.kind/)]);
    expect(stderr).not.toContain('SECRETNAME');
  });

  test('Is what other commands name when they are given such histories', () => {
    const { code, stderr } = cmr(['check', '--input', lines]);
    expect([code, stderr]).toEqual([2, expect.stringContaining('neutral JSON is read by cmr run')]);
  });

  test('Is not mixed with bulk files', () => {
    const { code, stderr } = cmr(run(lines, 'mixed', '--input', bulk));
    expect([code, stderr]).toEqual([2, expect.stringContaining('give bulk files and JSON separately')]);
  });
});

test('The lists of a run with several remedies hold each conviction once, by what the policy decides', () => {
  cmr(['lists', path('from-bulk')]);
  const listed = contents(path('from-bulk/lists'));
  const keys = (name: string): readonly string[] =>
    (
      parse(Buffer.from(listed[name]!, 'latin1'), { columns: true, bom: true }) as readonly Record<string, string>[]
    ).map((each) => each['conviction_key']!);
  const both = [...keys('public_defender.csv'), ...keys('challenges.csv')];
  expect(both.length).toBeGreaterThan(0);
  for (const name of ['public_defender.csv', 'challenges.csv', 'doj_update.csv'])
    expect([name, new Set(keys(name)).size]).toEqual([name, keys(name).length]);
});
