import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { bulkFile, row } from '../support/bulk-file.ts';
import { RESULT_FILES } from '../support/result-files.ts';
import { cmr, contents, ownFolder, put } from './cmr.ts';

const path = ownFolder();
const clean = put(path('doj.csv'), bulkFile([row(), row({ SUBJECT_ID: '2', CONV_STAT_DESCR: 'MISDEMEANOR' })]));
const dirty = put(path('dirty.csv'), bulkFile([row(), row({ SUBJECT_ID: '2', CNT_ORDER: '1' })]));
const job = (input: string, out: string): readonly string[] => [
  'run',
  '-i',
  input,
  '-c',
  'SACRAMENTO',
  '-p',
  'dismiss-everything',
  '--as-of',
  '2020-07-01',
  '-o',
  path(out),
];

describe('Help', () => {
  const commands = [
    'app',
    'run',
    'rap-sheets',
    'check',
    'explain',
    'compare-policies',
    'sweep',
    'flow',
    'verify',
    'court export',
    'court import-return',
    'court status',
    'lists',
    'motions',
    'profile check',
    'report',
    'letters',
    'convert',
    'generate',
    'deidentify',
    'policy',
    'policy check',
    'policy show',
    'policy schema',
    'law',
    'counties',
  ];

  test.each(commands)(
    'cmr %s --help ends with 0, tells what the command does and shows an example with options that it has',
    (command) => {
      const { code, stdout, stderr } = cmr([...command.split(' '), '--help']);
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
      expect(stdout).toContain(`Usage: cmr ${command}`);
      const [usage = '', examples = ''] = stdout.split(/\nExamples?:/);
      expect(examples).toContain(`  cmr ${command}`);
      for (const [option] of examples.matchAll(/--[a-z-]+/g)) expect(usage).toContain(option);
    },
  );

  test.each(commands)(
    'cmr %s, called with an option that it does not have, ends with 2 and says how to get help',
    (command) => {
      const { code, stdout, stderr } = cmr([...command.split(' '), '--bogus']);
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
      expect(stderr).toMatch(/^error: .+\nRun with --help for the options and an example\.\n$/);
    },
  );

  test('cmr --help lists the commands and the exit codes, with an example', () => {
    const { code, stdout } = cmr(['--help']);
    expect(code).toBe(0);
    for (const command of ['run', 'check', 'explain', 'generate', 'policy', 'counties'])
      expect(stdout).toMatch(new RegExp(`^  ${command}\\b`, 'm'));
    expect(stdout).toMatch(/Exit codes: 0 .*; 1 .*; 2 /);
    expect(stdout).toMatch(/Example:\n +cmr /);
  });

  test('cmr --version is the version of the package', () => {
    const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
      version: string;
    };
    expect(cmr(['--version'])).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' });
  });
});

describe('The exit code', () => {
  test('is 0 when every row could be used', () => {
    expect(cmr(job(clean, 'clean')).code).toBe(0);
    expect(cmr(['check', '-i', clean]).code).toBe(0);
  });

  test('is 1 when rows were set aside, and all results are there', () => {
    expect(cmr(job(dirty, 'dirty')).code).toBe(1);
    expect(Object.keys(contents(path('dirty')))).toEqual([...RESULT_FILES]);
    expect(cmr(['check', '-i', dirty]).code).toBe(1);
  });

  const misused: readonly (readonly [what: string, args: readonly string[]])[] = [
    ['no command', []],
    ['a command that there is not', ['rum']],
    ['an option that there is not', [...job(clean, 'none'), '--outt', 'x']],
    ['no folder for the results', job(clean, 'none').slice(0, -2)],
    ['no policy', ['run', '-i', clean, '-c', 'SACRAMENTO', '-o', path('none')]],
    ['a day that is not in the calendar', [...job(clean, 'none'), '--as-of', '2020-02-30']],
    ['no worker at all', [...job(clean, 'none'), '--workers', '0']],
    ['no size to generate', ['generate', '--out', path('none')]],
    ['a dial beyond its end', ['generate', '--people', '1', '--faults', '2', '--out', path('none')]],
    [
      'a person who is not there',
      ['explain', '-i', clean, '-c', 'SACRAMENTO', '-p', 'dismiss-everything', '--person', '999'],
    ],
    [
      'a conviction that is not there',
      ['explain', '-i', clean, '-c', 'SACRAMENTO', '-p', 'dismiss-everything', '--conviction', '2/999'],
    ],
    ['results that are not there', ['verify', path('nowhere')]],
  ];

  test.each(misused)('is 2 for %s, told on stderr, with nothing written', (_, args) => {
    const { code, stderr } = cmr(args);
    expect(code).toBe(2);
    expect(stderr.trim()).not.toBe('');
    expect(contents(path('none'))).toEqual({});
  });
});
