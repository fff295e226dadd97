import { mkdirSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { RunRefused, check } from '../src/run/index.ts';
import { type Ended, contents, ownFolder, put, started } from './command/cmr.ts';
import { type Cells, type Row, bulkFile, line, row } from './support/bulk-file.ts';
import { jobOn, memoryFolder, refusalOf, runInto, runOn } from './support/run-on.ts';

/** Every cell that tells who somebody is, each with a value that stands nowhere else. */
const PERSONAL: Cells = {
  SUBJECT_ID: '77665544',
  REQ_CII_NUMBER: '5500112233',
  REQ_NAME: 'REQMARK,QUENTIN',
  REQ_DOB: '18910102',
  REQ_CDL: 'R1234567',
  REQ_SSN: '123987456',
  CII_NUMBER: '5544332211',
  PRI_NAME: 'NAMEMARK,QUILLA X',
  PRI_DOB: '19590417',
  PRI_SSN: '987650432',
  PRI_CDL: 'Q7654321',
  PRI_IDN: 'I7654321',
  PRI_INN: 'N7654321',
  FBI_NUMBER: '76543FB1',
  POB_NAME: 'BIRTHPLACEMARK',
  CITIZENSHIP_LIST: 'CITIZENMARK',
  OFN: 'CASEMARK-01',
  FE_NUM_BOOKING: 'BOOKMARK-9',
  COMMENT_TEXT: 'LIVES AT 4711 ADDRESSMARK AVE, TEL 555-0199',
};

/** The values, and each date in every way of writing it. */
const MARKS: readonly string[] = [
  ...Object.values(PERSONAL),
  'REQMARK',
  'NAMEMARK',
  'QUILLA',
  'ADDRESSMARK',
  '4711',
  '555-0199',
  '1959-04-17',
  '04/17/1959',
  '195904',
  '1959-04',
  '1959',
  '1891',
];

function marksIn(text: string): readonly string[] {
  const upper = text.toUpperCase();
  return MARKS.filter((mark) => upper.includes(mark.toUpperCase()));
}

const person = (cells: Cells = {}): Row => row({ ...PERSONAL, ...cells });

/** One file for each way in which a record can be whole, doubtful or broken. */
const FILES: Readonly<Record<string, Uint8Array>> = {
  'clean.csv': bulkFile([person(), person({ CNT_ORDER: '101002002000', CONV_STAT_DESCR: 'MISDEMEANOR' })]),
  'partial-birth.csv': bulkFile([
    person({ PRI_DOB: '19590400' }),
    person({ SUBJECT_ID: '77665545', PRI_DOB: '19590000' }),
  ]),
  'two-births.csv': bulkFile([person(), person({ PRI_DOB: '18910102' })]),
  'no-birth.csv': bulkFile([person({ PRI_DOB: '1959-04-17' })]),
  'born-late.csv': bulkFile([person({ STP_EVENT_DATE: '19500101' })]),
  'no-date.csv': bulkFile([
    person({ STP_EVENT_DATE: '', DISP_DATE: '' }),
    person({ SUBJECT_ID: '77665545', STP_EVENT_DATE: '20100000' }),
  ]),
  'charge-in-comment.csv': bulkFile([
    person({ OFFENSE_DESCR: 'SEE COMMENT FOR CHARGE' }),
    person({ OFFENSE_DESCR: '', CNT_ORDER: '101002002000' }),
  ]),
  'relief-in-comment.csv': bulkFile([person({ COMMENT_TEXT: `${PERSONAL.COMMENT_TEXT} SET ASIDE` })]),
  'scattered.csv': bulkFile([person(), row({ SUBJECT_ID: '2' }), person({ CNT_ORDER: '102001001000' })]),
  'set-aside.csv': bulkFile([
    person(),
    line(person()).replace(/,#$/, ''),
    line(person({ HEIGHT: 'H' })).replace(',H,', ',5\'10",'),
    person({ CNT_ORDER: '4711' }),
    person({ SUBJECT_ID: '' }),
  ]),
  'no-county.csv': bulkFile([person(), person({ CNT_ORDER: '101002002000', STP_ORI_CNTY_NAME: '' })]),
  'refused-short.csv': bulkFile([line(person()).replace(/,#$/, '')], { header: 'none' }),
  'refused-long.csv': bulkFile([`${line(person())},x`], { header: 'none' }),
  'refused-keys.csv': bulkFile([person({ CNT_ORDER: '4711' })]),
  'refused-header.csv': bulkFile([person()], { header: 'none' }).slice(0, 60),
  'refused-quote.csv': bulkFile([line(person()).replace(',#', ',"#')], { header: 'none' }),
};

const POLICY = JSON.stringify({
  id: 'asks-everything',
  remedy: 'prop-64',
  source: 'a test',
  flow: [
    { ask: 'misdemeanor-or-infraction', then: 'dismiss' },
    { ask: 'under-age-at-conviction', then: 'dismiss' },
    { ask: 'age-at-least', age: 65, then: 'dismiss' },
    { ask: 'years-since-conviction', years: 15, then: 'dismiss' },
    { ask: 'years-without-conviction', years: 5, then: 'reduce' },
    { ask: 'only-prop-64-convictions', then: 'reduce' },
  ],
  otherwise: 'not-eligible',
});

const path = ownFolder();
const folder = path('NAMEMARK'.toLowerCase());
mkdirSync(folder);
const policy = put(path('policy.json'), POLICY);
for (const [name, bytes] of Object.entries(FILES)) put(`${folder}/${name}`, bytes);

const REFUSED = Object.keys(FILES).filter((name) => name.startsWith('refused'));
const READABLE = Object.keys(FILES).filter((name) => !REFUSED.includes(name));

/** A day on which somebody born at the marked birth dates is of an age that the policy asks about. */
const DAY = '2024-04-10';

function run(name: string, out: string, ...more: readonly string[]): Ended {
  return started([
    'run',
    '--input',
    `${folder}/${name}`,
    '--county',
    'SACRAMENTO',
    '--policy',
    policy,
    '--as-of',
    DAY,
    '--out',
    path(out),
    ...more,
  ]);
}

/** What may be seen by whoever looks over a shoulder, or is handed totals and the record of a run. */
function expectNothingTold(ended: Ended, out: string): void {
  expect({ stdout: marksIn(ended.stdout), stderr: marksIn(ended.stderr) }).toEqual({ stdout: [], stderr: [] });
  const files = contents(path(out));
  expect(Object.keys(files).filter((name) => marksIn(name).length > 0)).toEqual([]);
  for (const name of ['summary.json', 'run.json']) expect([name, marksIn(files[name] ?? '')]).toEqual([name, []]);
}

describe('Nothing that tells who somebody is', () => {
  test.each(READABLE)('leaves %s by what a run prints, by its totals, its record or the names of its files', (name) => {
    expectNothingTold(run(name, `out-${name}`), `out-${name}`);
  });

  test.each(Object.keys(FILES))('leaves %s by what a check finds, or refuses it for', async (name) => {
    const job = jobOn(FILES[name]!, { names: [name] });
    const found = await check({ ...job, progress: () => {} }, job.plan.asOf).catch(
      (cause: unknown) => cause instanceof RunRefused && cause.problems,
    );
    expect(found).toBeTruthy();
    expect(marksIn(JSON.stringify(found))).toEqual([]);
  });
});

describe('Nothing that tells who somebody is is printed', () => {
  test('for machines', () => {
    expectNothingTold(run('set-aside.csv', 'json', '--json'), 'json');
  });

  test('by a check of all files that can be read, in words', () => {
    const { code, stdout, stderr } = started([
      'check',
      ...READABLE.flatMap((name) => ['--input', `${folder}/${name}`]),
    ]);
    expect(code).toBe(1);
    expect(marksIn(stdout + stderr)).toEqual([]);
  });

  test('by a check that refuses a folder of files', () => {
    const { code, stdout, stderr } = started(['check', '--input', folder]);
    expect(code).toBe(2);
    expect(marksIn(stdout + stderr)).toEqual([]);
  });

  test('when the county is not there, or nobody is of the number asked for', () => {
    const job = ['--input', `${folder}/clean.csv`, '--policy', policy, '--as-of', DAY];
    const absent = started(['run', ...job, '--county', 'ALPINE', '--out', path('absent')]);
    const nobody = started(['explain', ...job, '--county', 'SACRAMENTO', '--person', '1']);
    expect([absent.code, nobody.code]).toEqual([2, 2]);
    expect(marksIn(absent.stdout + absent.stderr + nobody.stdout + nobody.stderr)).toEqual([]);
  });

  test('when the folder for the results cannot be written', () => {
    const { code, stdout, stderr } = started([
      'run',
      '--input',
      `${folder}/clean.csv`,
      '--county',
      'SACRAMENTO',
      '--policy',
      policy,
      '--out',
      `${folder}/clean.csv/out`,
    ]);
    expect(code).toBe(2);
    expect(marksIn(stdout + stderr)).toEqual([]);
  });
});

describe('A refusal', () => {
  test.each(REFUSED)('of %s carries nothing that tells who somebody is', async (name) => {
    const bytes = FILES[name]!;
    const problems = [
      ...(await refusalOf(runInto(memoryFolder(), bytes))),
      ...(await refusalOf(check({ ...jobOn(bytes), progress: () => {} }, jobOn(bytes).plan.asOf))),
    ];
    expect(problems.length).toBeGreaterThan(0);
    expect(marksIn(JSON.stringify(problems))).toEqual([]);
  });

  test('for an absent county carries nothing that tells who somebody is', async () => {
    expect(marksIn(JSON.stringify(await refusalOf(runOn(FILES['clean.csv']!, { county: 'ALPINE' }))))).toEqual([]);
  });
});

describe('A defect of the program that holds a cell in its message', () => {
  /** Makes the program stumble over the first marked text it trims, as a defect might, with a message that quotes it. */
  const sabotage = (message: string): string =>
    put(
      path('sabotage.mjs'),
      `const trim = String.prototype.trim;
String.prototype.trim = function () {
  if (String(this).includes('NAMEMARK')) throw new TypeError(${message});
  return trim.call(this);
};\n`,
    );

  test.each(['1', '2'])('is told without it, by %s thread or threads, and leaves no part of a file', (workers) => {
    const preload = sabotage('`cannot read ${this}`');
    const ended = started(
      [
        'run',
        '--input',
        `${folder}/clean.csv`,
        '--county',
        'SACRAMENTO',
        '--policy',
        policy,
        '--out',
        path('defect'),
        '--workers',
        workers,
      ],
      { env: { ...process.env, NODE_OPTIONS: `--import ${preload}` } },
    );
    expect(ended.code).toBe(2);
    expect(ended.stderr).toContain('defect');
    expect(marksIn(ended.stdout + ended.stderr)).toEqual([]);
    expect(contents(path('defect'))).toEqual({});
  });

  test('is told without it when the message looks like a stack of calls', () => {
    const preload = sabotage('`cannot read\\n    at ${this}`');
    const ended = started(['check', '--input', `${folder}/clean.csv`], {
      env: { ...process.env, NODE_OPTIONS: `--import ${preload}` },
    });
    expect(ended.code).toBe(2);
    expect(marksIn(ended.stdout + ended.stderr)).toEqual([]);
  });
});

test('The marked values are read: each stands in the results that name people, and a doubtful birth date decides', () => {
  const ended = run('clean.csv', 'whole');
  expect(ended.code).toBe(0);
  const { 'All_Results.csv': all = '', 'determinations.csv': determinations = '' } = contents(path('whole'));
  expect(Object.values(PERSONAL).filter((value) => !all.includes(value))).toEqual([]);
  expect(determinations).toContain('NAMEMARK');
  run('partial-birth.csv', 'partial');
  expect(contents(path('partial'))['determinations.csv']).toContain('Hand Review');
  expect(readdirSync(folder)).toHaveLength(Object.keys(FILES).length);
});
