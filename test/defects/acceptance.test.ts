/**
 * The acceptance tests taken from the report on earlier systems, by their numbers there. Those that the tests of single
 * defects prove already are not repeated:
 *
 *  1 birth date missing          dates.test.ts G1, G36      10 files twice, split, shuffled  identity.test.ts G35, G12
 *  3 level missing or padded     levels.test.ts G3          12 super strikes as printed      sections.test.ts G14
 *  4 lookalikes of cannabis      sections.test.ts G4        14 set aside under PC 1203.4     levels.test.ts G17
 *  9 files of every kind         rows-and-files.test.ts     15 convicted after 9 Nov 2016    levels.test.ts G18
 */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, test, vi } from 'vitest';
import { runCommand } from '../../src/cli/run.ts';
import { endWith } from '../../src/cli/terminal.ts';
import { outputFolder } from '../../src/node/index.ts';
import { imbalances } from '../../src/write/index.ts';
import { arrest, bulkFile, line, row } from '../support/bulk-file.ts';
import { BY_LEVEL, DISMISS_NOTHING, dismissIf } from '../support/policies.ts';
import { RESULT_FILES } from '../support/result-files.ts';
import { memoryFolder, onlyDetermination, outcomes, runInto, runOn } from '../support/run-on.ts';

vi.mock('../../src/node/program.ts', () => ({
  thisProgram: () => ({ name: 'clear-my-record', version: '0', lawSha256: '' }),
}));

const scratch = mkdtempSync(join(tmpdir(), 'cmr-acceptance-'));
afterAll(() => rmSync(scratch, { recursive: true }));
afterEach(() => {
  vi.restoreAllMocks();
  process.exitCode = undefined;
});

const policy = dismissIf({ ask: 'section-within', sections: ['HS 11359'] });

/** `cmr run` with these arguments, in this process. */
async function command(...args: readonly string[]): Promise<{ readonly exit: unknown; readonly said: string }> {
  let said = '';
  const hear = (text: string | Uint8Array): boolean => ((said += String(text)), true);
  vi.spyOn(process.stdout, 'write').mockImplementation(hear);
  vi.spyOn(process.stderr, 'write').mockImplementation(hear);
  try {
    await runCommand().exitOverride().parseAsync(args, { from: 'user' });
  } catch (cause) {
    endWith(cause);
  }
  const exit = process.exitCode;
  vi.restoreAllMocks();
  return { exit, said };
}

function scratchFile(name: string, content: string | Uint8Array): string {
  writeFileSync(join(scratch, name), content);
  return join(scratch, name);
}

describe('2: Five years ago', () => {
  const decided = async (asOf: string) =>
    onlyDetermination(
      await runOn(bulkFile([row({ STP_EVENT_DATE: '20190000' })]), {
        policy: dismissIf({ ask: 'years-since-conviction', years: 5 }),
        asOf,
      }),
    );

  test('A conviction of some day in 2019 is undecided on 1 June 2024', async () => {
    const found = await decided('2024-06-01');
    expect([found['outcome'], found['missing_facts']]).toEqual([
      'Hand Review',
      expect.stringContaining('the exact conviction date'),
    ]);
  });

  test('It is five years old on the last day of 2024 and not the day before', async () => {
    expect((await decided('2024-12-30'))['outcome']).toBe('Hand Review');
    expect((await decided('2024-12-31'))['outcome']).toBe('Eligible for Dismissal');
    expect((await decided('2025-01-01'))['outcome']).toBe('Eligible for Dismissal');
  });

  test('It is not yet five years old on the last day of 2023', async () => {
    expect((await decided('2023-12-31'))['outcome']).toBe('Not eligible');
    expect((await decided('2024-01-01'))['outcome']).toBe('Hand Review');
  });
});

describe('5: Charges in other spellings', () => {
  for (const [cells, printed] of [
    [{ OFFENSE_DESCR: '664-11359 HS' }, 'attempt of HS 11359'],
    [{ OFFENSE_DESCR: '664/11359 HS' }, 'attempt of HS 11359'],
    [{ OFFENSE_DESCR: '11359/664 HS' }, 'attempt of HS 11359'],
    [{ OFFENSE_DESCR: '11359(A)HS' }, 'HS 11359(a)'],
    [{ OFFENSE_DESCR: '11357A HS' }, 'HS 11357(a)'],
    [{ OFFENSE_DESCR: 'SEE COMMENT FOR CHARGE', COMMENT_TEXT: 'CHRG 664/11359 HS' }, 'attempt of HS 11359'],
  ] as const) {
    test(`${Object.values(cells).join(': ')} is read as ${printed}`, async () => {
      const found = onlyDetermination(await runOn(bulkFile([row(cells)]), { policy: BY_LEVEL }));
      expect([found['outcome'], found['answers']]).toEqual([
        'Eligible for Reduction',
        expect.stringContaining(`the conviction is for ${printed}`),
      ]);
    });
  }
});

describe('6 to 8: The command', () => {
  const choices = scratchFile('choices.json', '{ "baselineEligibility": { "dismiss": ["11359"] } }');
  const good = scratchFile('good.dat', bulkFile([row()]));
  const args = (input: string, county: string, own: string, out: string) => [
    '--input',
    input,
    '--county',
    county,
    '--choices',
    own,
    '--as-of',
    '2020-07-01',
    '--out',
    join(scratch, out),
  ];

  test('6: It ends with 0, and with 1 when a row was set aside and all others were decided', async () => {
    const soiled = scratchFile(
      'soiled.dat',
      bulkFile([row({ CNT_ORDER: '' }), row(), row({ SUBJECT_ID: '10000002' })]),
    );
    expect((await command(...args(good, 'SACRAMENTO', choices, 'good'))).exit).toBe(0);
    const { exit, said } = await command(...args(soiled, 'SACRAMENTO', choices, 'soiled'));
    expect([exit, said]).toEqual([1, expect.stringMatching(/3 rows in = 2 used \+ 1 set aside/)]);
    expect(readFileSync(join(scratch, 'soiled', 'determinations.csv'), 'utf8')).toMatch(
      /10000002.*Eligible for Dismissal/,
    );
  });

  test('7: A section that cannot be chosen, or a misspelt key, is refused before any data is read', async () => {
    const wrong = scratchFile('wrong.json', '{ "baselineEligibility": {\n "dismiss": ["11362"],\n "redcue": [] } }');
    const { exit, said } = await command(...args(join(scratch, 'not-there.dat'), 'SACRAMENTO', wrong, 'wrong'));
    expect(exit).toBe(2);
    expect(said).toMatch(/wrong\.json line 2.*11362/);
    expect(said).toMatch(/wrong\.json line 3.*reduce/);
    expect(said).not.toMatch(/not-there/);
    expect(readdirSync(scratch)).not.toContain('wrong');
  });

  test('8: The county is found in lower case and with blanks around it', async () => {
    for (const county of ['sacramento', 'Sacramento '])
      expect((await command(...args(good, county, choices, 'county'))).exit).toBe(0);
  });

  test('8: A county that the data lacks is refused with those that it has, and one that California lacks with where to look', async () => {
    const absent = await command(...args(good, 'YOLO', choices, 'absent'));
    expect([absent.exit, absent.said]).toEqual([2, expect.stringMatching(/YOLO.*SACRAMENTO \(1 rows?\)/)]);
    const unknown = await command(...args(good, 'SACREMENTO', choices, 'absent'));
    expect([unknown.exit, unknown.said]).toEqual([2, expect.stringMatching(/cmr counties/)]);
    expect(readdirSync(scratch)).not.toContain('absent');
  });
});

test('11: The same command a year later gives the same bytes', async () => {
  const file = bulkFile([
    row(),
    row({ SUBJECT_ID: '10000002', STP_EVENT_DATE: '20150000' }),
    line(row({ SUBJECT_ID: '10000003' })).slice(0, -2),
  ]);
  const early = await runOn(file, { policy: BY_LEVEL });
  vi.useFakeTimers({ now: Date.now() + 366 * 86_400_000 });
  const late = await runOn(file, { policy: BY_LEVEL });
  vi.useRealTimers();
  expect([...late.files]).toEqual([...early.files]);
});

describe('13: Charged with HS 11359, convicted of PC 32', () => {
  const bargain = row({ CONV_OFFENSE_DESCR: '32 PC-ACCESSORY', CONV_OFFENSE_TOC: 'F' });

  test('It is no conviction for cannabis, and counts as another one', async () => {
    const results = await runOn(bulkFile([arrest(), bargain, row({ CNT_ORDER: '102002001000' })]), {
      policy: dismissIf({ ask: 'only-prop-64-convictions' }),
    });
    expect(outcomes(results)).toEqual({ '10000001/102002001000': 'Not eligible' });
    expect([results.prop64[0]!['# of convictions on record'], results.prop64[0]!['# of Prop 64 convictions']]).toEqual([
      '2',
      '1',
    ]);
  });

  test('It is pointed out as a possible plea bargain', async () => {
    const { files } = await runOn(bulkFile([arrest(), bargain]));
    expect([...files.values()].join()).toMatch(/plea|bargain/i);
  });

  test('It is not pointed out in a cycle that is about something else', async () => {
    const burglary = arrest({ OFFENSE_DESCR: '459 PC-BURGLARY' });
    const plea = row({ OFFENSE_DESCR: '32 PC-ACCESSORY' });
    const { files } = await runOn(bulkFile([burglary, plea]));
    expect([...files.values()].join()).not.toMatch(/possible plea/i);
  });
});

describe('16 and 19: A run that does not end well', () => {
  const file = bulkFile([row(), row({ SUBJECT_ID: '10000002' })]);

  test('16: A disk that fills up leaves no file under a final name, and the files of an earlier run as they were', async () => {
    const path = join(scratch, 'full');
    await runInto(outputFolder(path), file, { policy });
    const before = readdirSync(path).map((name) => [name, readFileSync(join(path, name), 'utf8')]);
    const folder = outputFolder(path);
    const full = Object.assign(new Error('ENOSPC: no space left on device'), { code: 'ENOSPC' });
    let writes = 0;
    const filling = {
      ...folder,
      create: (name: string) => {
        const made = folder.create(name);
        return {
          ...made,
          write: (bytes: Uint8Array): void => {
            if (++writes > 8) throw full;
            made.write(bytes);
          },
        };
      },
    };
    await expect(runInto(filling, bulkFile([row({ SUBJECT_ID: '10000009' })]), { policy })).rejects.toBe(full);
    expect(readdirSync(path).map((name) => [name, readFileSync(join(path, name), 'utf8')])).toEqual(before);
  });

  test('19: A run that dies at any write publishes nothing', async () => {
    let all = 0;
    await runInto(
      memoryFolder(() => void all++),
      file,
      { policy },
    );
    expect(all).toBeGreaterThan(7);
    for (let died = 1; died <= all; died++) {
      let writes = 0;
      const folder = memoryFolder(() => {
        if (++writes === died) throw new Error('died');
      });
      await expect(runInto(folder, file, { policy })).rejects.toThrow('died');
      expect([died, folder.published.size]).toEqual([died, 0]);
    }
  });

  test('19: What a killed run leaves behind is under no final name, and the next run into the folder clears it away', async () => {
    const path = join(scratch, 'killed');
    const killed = outputFolder(path);
    for (const name of ['All_Results.csv', 'determinations.csv'])
      killed.create(name).write(new TextEncoder().encode('half a li'));
    expect(readdirSync(path).filter((name) => /\.(csv|json)$/.test(name))).toEqual([]);
    await runInto(outputFolder(path), file, { policy });
    expect(readdirSync(path).sort()).toEqual([...RESULT_FILES]);
  });

  test('19: An output folder that is a file is told as such', async () => {
    mkdirSync(join(scratch, 'in'), { recursive: true });
    const input = scratchFile(join('in', 'a.dat'), file);
    const choices = scratchFile(join('in', 'choices.json'), '{}');
    const { exit, said } = await command(
      '--input',
      input,
      '--county',
      'SACRAMENTO',
      '--choices',
      choices,
      '--out',
      input,
    );
    expect([exit, said]).toEqual([2, expect.stringMatching(/folder/)]);
    expect(readFileSync(input)).toEqual(Buffer.from(file));
  });
});

describe('17: The totals', () => {
  const rows = { in: 3, used: 2, setAside: 1, repeatedAmongUsed: 0 };
  const convictions = { inScope: 2, byOutcome: { 'Eligible for Dismissal': 1, 'Hand Review': 1 } };
  const people = {
    in: 2,
    decided: 2,
    inScope: 1,
    outOfScope: 1,
    inScopeByBestOutcome: { 'Eligible for Dismissal': 1 },
  };

  test('They are found in order when they add up', () => {
    expect(imbalances({ rows, convictions, people })).toEqual([]);
  });

  for (const [what, wrong] of [
    ['A row', { rows: { ...rows, used: 1 }, convictions, people }],
    ['A conviction', { rows, convictions: { ...convictions, inScope: 3 }, people }],
    ['A person', { rows, convictions, people: { ...people, in: 3 } }],
    ['A person in scope', { rows, convictions, people: { ...people, inScopeByBestOutcome: {} } }],
  ] as const) {
    test(`${what} that went missing is told`, () => {
      expect(imbalances(wrong)).toHaveLength(1);
    });
  }

  test('They are printed', async () => {
    const input = scratchFile(
      'totals.dat',
      bulkFile([row(), row({ SUBJECT_ID: '10000002', OFFENSE_DESCR: '484 PC-THEFT' })]),
    );
    const { said } = await command(
      '--input',
      input,
      '--county',
      'SACRAMENTO',
      '--choices',
      scratchFile('none.json', '{}'),
      '--out',
      join(scratch, 'totals'),
    );
    expect(said).toMatch(/2 rows in = 2 used \+ 0 set aside/);
    expect(said).toMatch(/2 people = 1 with a conviction in scope \+ 1 without/);
    expect(said).toMatch(/Not eligible +1 +1\n/);
  });
});

test('18: A formula in COMMENT_TEXT that holds the charge is text in determinations.csv and echoed in All_Results.csv', async () => {
  const COMMENT_TEXT = '=HYPERLINK("http://example.org","11359 HS")';
  const results = await runOn(bulkFile([row({ OFFENSE_DESCR: 'SEE COMMENT FOR CHARGE', COMMENT_TEXT })]));
  for (const cell of Object.values(onlyDetermination(results))) expect(cell).not.toMatch(/^[=+@\t\r]|^-./);
  expect(results.all[0]!['COMMENT_TEXT']).toBe(COMMENT_TEXT);
});

test('21: run.json holds all that is needed to repeat the run, and the run repeated gives the same files', async () => {
  const files = [
    bulkFile([row(), row({ SUBJECT_ID: '10000002', PRI_DOB: '' })]),
    bulkFile([row({ SUBJECT_ID: '10000003' })]),
  ];
  const first = await runOn(files, {
    policy: dismissIf({ ask: 'age-at-least', age: 50 }),
    asOf: '2021-02-28',
    names: ['a.dat', 'b.dat'],
  });
  const { record } = first;
  expect(
    record.inputs.map((each: { name: string; rows: number; sha256: string }) => [
      each.name,
      each.rows,
      each.sha256.length,
    ]),
  ).toEqual([
    ['a.dat', 2, 64],
    ['b.dat', 1, 64],
  ]);
  expect(Object.keys(record.program).sort()).toEqual(['lawSha256', 'name', 'version']);
  expect(record.remedies).toEqual(['prop-64']);
  const names = record.inputs.map((each: { name: string }) => each.name);
  const again = await runOn(files, { county: record.county, policy: record.policy, asOf: record.asOf, names });
  expect([...again.files]).toEqual([...first.files]);
});

test('25: A person whose convictions are all ineligible has a line and a reason for each', async () => {
  const results = await runOn(
    bulkFile([row(), row({ CNT_ORDER: '101002002000', OFFENSE_DESCR: '11360(A) HS-SELL' })]),
    { policy: DISMISS_NOTHING },
  );
  expect(
    [...results.determinations.values()].map(({ outcome, reason, authority }) => [
      outcome,
      reason !== '',
      authority !== '',
    ]),
  ).toEqual([
    ['Not eligible', true, true],
    ['Not eligible', true, true],
  ]);
  expect(results.summary.balance.people.inScopeByBestOutcome['Not eligible']).toBe(1);
});
