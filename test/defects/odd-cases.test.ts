import { describe, expect, test } from 'vitest';
import { type Cells, type Row, arrest, bulkFile, line, row } from '../support/bulk-file.ts';
import { checkOn } from '../support/read-back.ts';
import { BY_LEVEL, dismissIf } from '../support/policies.ts';
import { onlyDetermination, outcomes, runOn, without } from '../support/run-on.ts';

const policy = dismissIf({ ask: 'section-within', sections: ['HS 11359'] });
const decided = async (cells: Cells, asked = policy) =>
  onlyDetermination(await runOn(bulkFile([row(cells)]), { policy: asked }));
const DISMISSED = { '10000001/101002001000': 'Eligible for Dismissal' };

describe('The container', () => {
  test('A header that ends in a comma over rows of 95 fields is accepted with a notice', async () => {
    const results = await runOn(bulkFile([row()], { header: 'trailing-comma' }), { policy });
    expect(outcomes(results)).toEqual(DISMISSED);
    expect(results.notices.map((each) => each.code)).toEqual(['trailing-comma']);
  });

  test('Rows that end in a comma are accepted with a notice, and written without it', async () => {
    const results = await runOn(
      bulkFile([`${line(row())},`, `${line(row({ SUBJECT_ID: '10000002' }))},`], { header: 'trailing-comma' }),
      { policy },
    );
    expect(results.determinations.size).toBe(2);
    expect(results.notices.map((each) => each.hint).join()).toMatch(/2 rows end in a comma/);
    expect(results.all.map((each) => [each['END_OF_REC'], each['Case Number']])).toEqual([
      ['#', '10F00001'],
      ['#', '10F00001'],
    ]);
  });

  test('Rows that end in a comma are accepted without a header and with CRLF', async () => {
    const results = await runOn(bulkFile([`${line(row())},`], { header: 'none', lineEnd: '\r\n' }), { policy });
    expect(outcomes(results)).toEqual(DISMISSED);
  });

  test('A quoted field with commas, quotes and line breaks is one field', async () => {
    const comment = 'SAID "NO", THEN\nLEFT';
    const results = await runOn(bulkFile([row({ COMMENT_TEXT: comment, PRI_NAME: 'O"HARA,ANN' })]), { policy });
    expect(outcomes(results)).toEqual(DISMISSED);
    expect([results.all[0]!['COMMENT_TEXT'], onlyDetermination(results)['name']]).toEqual([comment, 'O"HARA,ANN']);
  });

  test('Empty lines are no rows', async () => {
    const results = await runOn(bulkFile(['', row(), '', '', row({ SUBJECT_ID: '10000002', CNT_ORDER: '' }), '']), {
      policy,
    });
    expect(results.summary.lineCount).toBe(2);
    expect(results.setAside.map((each) => each['line'])).toEqual(['6']);
  });

  test('Names beyond ASCII are read, as UTF-8 and as Windows-1252', async () => {
    const utf8 = bulkFile([row({ PRI_NAME: 'MUÑOZ,JOSÉ' })]);
    expect(onlyDetermination(await runOn(utf8, { policy }))['name']).toBe('MUÑOZ,JOSÉ');
    const windows = new Uint8Array(Buffer.from(Buffer.from(utf8).toString('utf8'), 'latin1'));
    expect(onlyDetermination(await runOn(windows, { policy }))['name']).toBe('MUÑOZ,JOSÉ');
  });

  test('A header whose columns stand in another order is refused, and so is one that lacks a column', async () => {
    const names = Object.keys(row());
    const swapped = names.with(2, names[3]!).with(3, names[2]!).join(',');
    await expect(runOn(bulkFile([swapped, row()], { header: 'none' }))).rejects.toMatchObject({
      problems: [{ code: 'moved-column', field: 'SUBJECT_ID' }],
    });
    const renamed = names.with(50, 'COUNT_ORDER').join(',');
    await expect(runOn(bulkFile([renamed, row()], { header: 'none' }))).rejects.toMatchObject({
      problems: [{ code: 'missing-column', field: 'CNT_ORDER' }],
    });
  });
});

describe('Padding', () => {
  for (const [how, cells] of [
    ['level', { CONV_STAT_DESCR: 'FELONY  ' }],
    ['disposition, before its words', { DISP_DESCR: '  CONVICTED' }],
    ['disposition, behind its words', { DISP_DESCR: 'CONVICTED-JAIL      ' }],
    ['disposition in lower case', { DISP_DESCR: 'convicted' }],
    ['offense', { OFFENSE_DESCR: '  11359 HS-POSSESS FOR SALE  ' }],
    ['county', { STP_ORI_CNTY_NAME: ' SACRAMENTO ' }],
    ['date', { STP_EVENT_DATE: ' 20100601 ' }],
    ['birth date', { PRI_DOB: '19800314  ' }],
    ['step type', { STP_TYPE_DESCR: 'COURT ACTION   ' }],
  ] as const) {
    test(`G3, G8: A padded ${how} means the same as without, and is echoed as it stands`, async () => {
      const clean = await runOn(bulkFile([row()]), { policy: BY_LEVEL });
      const padded = await runOn(bulkFile([row(cells)]), { policy: BY_LEVEL });
      expect(onlyDetermination(padded)).toMatchObject(without(onlyDetermination(clean), 'offense'));
      for (const [name, cell] of Object.entries(cells)) expect(padded.all[0]![name]).toBe(cell);
    });
  }

  for (const blank of ['   ', '\t\t', '  -  ']) {
    test(`A cell of ${JSON.stringify(blank)} says as little as an empty one`, async () => {
      const names = [
        'OFFENSE_QUAL_LST',
        'CONV_OFFENSE_DESCR',
        'DISP_OFFENSE_DESCR',
        'FE_NUM_CRT_CASE',
        'COMMENT_TEXT',
        'DISP_ORDER',
        'SENT_ORDER',
        'CONV_STAT_CODE',
        'OFN',
      ] as const;
      const filled = Object.fromEntries(names.map((name) => [name, blank]));
      const empty = Object.fromEntries(names.map((name) => [name, '']));
      expect(await decided(filled)).toEqual(await decided(empty));
    });
  }

  test('A cell of a dash is no birth date, no county and no disposition', async () => {
    expect((await decided({ PRI_DOB: '  -  ' }, dismissIf({ ask: 'age-at-least', age: 57 })))['missing_facts']).toMatch(
      /birth date/,
    );
    expect(
      (await runOn(bulkFile([row(), row({ CNT_ORDER: '101002002000', DISP_DESCR: '  -  ' })]))).determinations.size,
    ).toBe(1);
  });

  test('A SUBJECT_ID of blanks or a dash is none', async () => {
    for (const SUBJECT_ID of ['   ', '\t', ' - ']) {
      const { setAside } = await runOn(bulkFile([row(), row({ SUBJECT_ID })]));
      expect(setAside.map((each) => each['code'])).toEqual(['blank-subject-id']);
    }
  });

  test('A SUBJECT_ID with blanks around it is the same person', async () => {
    const results = await runOn(bulkFile([row(), row({ SUBJECT_ID: ' 10000001 ', CNT_ORDER: '101002002000' })]));
    expect(results.summary.balance.people.in).toBe(1);
  });
});

describe('One conviction', () => {
  const six = row({ SENT_LOC_DESCR: 'PROBATION', SENT_LENGTH: '6', SENT_TIME_CODE: 'M' });
  const fine = row({ SENT_ORDER: '101002001502', SENT_LOC_DESCR: 'FINE', SENT_LENGTH: '', SENT_TIME_CODE: '' });

  test('The same count twice, with probation and with a fine, is one conviction', async () => {
    const { determinations, prop64 } = await runOn(bulkFile([six, fine]));
    expect([determinations.size, prop64[0]!['# of convictions on record']]).toEqual([1, '1']);
  });

  test('The same count twice with other convictions between is one conviction', async () => {
    const other = row({ CNT_ORDER: '101002002000', OFFENSE_DESCR: '484 PC-THEFT' });
    const { determinations, prop64 } = await runOn(bulkFile([six, other, fine]));
    expect([determinations.size, prop64[0]!['# of convictions on record']]).toEqual([1, '2']);
  });

  test('Two counts with other tails in CNT_ORDER are two convictions', async () => {
    const { determinations } = await runOn(
      bulkFile([row({ CNT_ORDER: '101001015500' }), row({ CNT_ORDER: '101001015000' })]),
    );
    expect(determinations.size).toBe(2);
  });

  test('DISP_ORDER and SENT_ORDER that speak of another step than CNT_ORDER join nothing', async () => {
    const { determinations } = await runOn(
      bulkFile([row({ CNT_ORDER: '102002001000', DISP_ORDER: '102003001201', SENT_ORDER: '102003001501' })]),
      { policy },
    );
    expect([...determinations.keys()]).toEqual(['10000001/102002001000']);
  });

  test('Case numbers that differ between the counts of a step are all kept, in the order of the counts', async () => {
    const rows = [
      row({ OFN: '12 140189-B' }),
      row({ CNT_ORDER: '101002002000', OFN: '07-2', OFFENSE_DESCR: '484 PC' }),
      row({ CNT_ORDER: '101002003000', OFN: 'NULL  ', OFFENSE_DESCR: '484 PC' }),
    ];
    expect((await runOn(bulkFile(rows))).prop64[0]!['Case Number']).toBe('12 140189-B; 07-2');
  });

  test('A count that was dismissed gives its case number to its step, and no conviction', async () => {
    const { prop64, determinations } = await runOn(
      bulkFile([row({ OFN: '' }), row({ CNT_ORDER: '101002002000', DISP_DESCR: 'DISMISSED' })]),
    );
    expect([determinations.size, prop64[0]!['Case Number']]).toEqual([1, '10F00001']);
  });

  for (const DISP_DESCR of [
    'DISMISSED',
    'DISMISSED/CHARGE DROPPED',
    'REL/TOT OTHER JURIS/AUTH',
    'PROS REL-DET ONLY-LACK OF SUFF EVID',
    'ACQUITTED',
    'UNCONVICTED',
    '',
  ]) {
    test(`A count whose disposition is ${DISP_DESCR || 'blank'} is no conviction`, async () => {
      expect((await runOn(bulkFile([row({ DISP_DESCR })]))).determinations.size).toBe(0);
    });
  }

  for (const DISP_DESCR of [
    'CONVICTED',
    'CONVICTED-JAIL',
    'CONVICTED-PROBATION',
    'CONVICTED-PROB/JAIL',
    'CONVICTED COMMITTED TO PRISON',
  ]) {
    test(`A count whose disposition is ${DISP_DESCR} is a conviction`, async () => {
      expect((await runOn(bulkFile([row({ DISP_DESCR })]))).determinations.size).toBe(1);
    });
  }
});

describe('Dates and deaths', () => {
  test('A birth date behind the conviction gives a caution, and decides nothing by itself', async () => {
    const found = await decided({ PRI_DOB: '20110101' });
    expect([found['outcome'], found['cautions']]).toEqual([
      'Eligible for Dismissal',
      expect.stringMatching(/birth date lies after the conviction/),
    ]);
  });

  test('Rows dated in the future or before 1900 are remarked on by the check', async () => {
    const { remarks } = await checkOn(
      bulkFile([row({ STP_EVENT_DATE: '20300101' }), row({ CNT_ORDER: '101002002000', STP_EVENT_DATE: '18990101' })]),
    );
    expect(remarks).toMatchObject({
      'rows dated after the day for which the law is applied': 1,
      'rows dated before 1900': 1,
    });
  });

  test('A birth date behind an event, an age that does not fit, and partial dates are in the report of the check', async () => {
    const { doubts, remarks } = await checkOn(
      bulkFile([
        row({ PRI_DOB: '20150101' }),
        row({ SUBJECT_ID: '10000002', CYC_AGE: '50' }),
        row({ SUBJECT_ID: '10000003', PRI_DOB: '19800000', STP_EVENT_DATE: '20100000' }),
      ]),
    );
    expect(doubts).toMatchObject({
      'people with an event before their birth date': 1,
      'people whose birth date is partial': 1,
      'convictions whose date is partial': 1,
    });
    expect(remarks['rows whose CYC_AGE does not fit the birth date']).toBe(2);
  });

  test('An END_OF_REC or another marker that is no # is remarked on by the check, and the row is used', async () => {
    const file = bulkFile([row({ END_OF_REC: 'x' }), row({ SUBJECT_ID: '10000002', CNT_SEG_SEP: 'x       ' })]);
    expect((await checkOn(file)).remarks['rows in which a # marker is missing or something else']).toBe(2);
    expect((await runOn(file, { policy })).determinations.size).toBe(2);
  });

  test('A disposition code that contradicts its words is remarked on by the check, and the words decide', async () => {
    const file = bulkFile([row({ DISP_CODE: '4854' })]);
    expect(
      (await checkOn(file)).remarks['rows whose disposition code and text disagree on whether it is a conviction'],
    ).toBe(1);
    expect((await runOn(file)).determinations.size).toBe(1);
  });

  test('A death is one whatever its offense says, wherever its row stands', async () => {
    const death = (cells: Cells): Row =>
      row({
        CNT_ORDER: '103001001000',
        STP_TYPE_DESCR: 'DECEASED ',
        OFFENSE_DESCR: '',
        DISP_DESCR: '',
        CONV_STAT_DESCR: '',
        STP_ORI_CNTY_NAME: 'YOLO',
        ...cells,
      });
    for (const rows of [
      [row(), death({})],
      [death({ OFFENSE_DESCR: '187 PC-MURDER' }), row()],
    ]) {
      const results = await runOn(bulkFile(rows), { policy: dismissIf({ ask: 'deceased' }) });
      expect([outcomes(results), results.prop64[0]!['Deceased']]).toEqual([DISMISSED, 'Deceased']);
    }
  });

  test('A conviction on a row of another step than a court action counts, as it does in the original', async () => {
    for (const STP_TYPE_DESCR of ['ARREST/DETAINED/CITED', 'DECEASED', 'REGISTRATION']) {
      expect((await runOn(bulkFile([row({ STP_TYPE_DESCR })]))).determinations.size).toBe(1);
    }
  });

  test('A conviction for a violation of probation counts as one, as it does in the original', async () => {
    const { prop64 } = await runOn(
      bulkFile([
        row(),
        row({ CNT_ORDER: '102002001000', OFFENSE_DESCR: '1203.2(A) PC-PROBATION VIOL' }),
        row({ CNT_ORDER: '103002001000', OFFENSE_DESCR: '3056 PC-VIOLATION OF PAROLE' }),
      ]),
    );
    expect(prop64[0]!['# of convictions on record']).toBe('3');
  });
});

describe('Where people and counties stand', () => {
  test('A person whose rows are apart, and one whose rows are in two files, are one person each', async () => {
    const rows = [arrest(), row({ SUBJECT_ID: '10000002' }), row()];
    const apart = await runOn(bulkFile(rows), { policy });
    const split = await runOn([bulkFile(rows.slice(0, 2)), bulkFile(rows.slice(2))], { policy });
    for (const results of [apart, split]) {
      expect(results.summary.balance.people.in).toBe(2);
      expect(results.all.map((each) => each['Eligibility Determination'])).toEqual([
        '',
        'Eligible for Dismissal',
        'Eligible for Dismissal',
      ]);
    }
  });

  test('A county that is blank or none of the 58 is kept and never taken for the one asked for', async () => {
    for (const STP_ORI_CNTY_NAME of ['', '  -  ', 'UNKNOWN', 'SACRAMENTO CITY', 'WEST SACRAMENTO']) {
      const { determinations, all } = await runOn(
        bulkFile([row(), row({ SUBJECT_ID: '10000002', STP_ORI_CNTY_NAME })]),
      );
      expect([determinations.size, all.length, all[1]!['STP_ORI_CNTY_NAME']]).toEqual([1, 2, STP_ORI_CNTY_NAME]);
    }
  });

  test('Rows of people with records in other states are remarked on by the check', async () => {
    expect(
      (await checkOn(bulkFile([row({ MULTI_SOURCE: '1' })]))).remarks['rows of people with records in other states'],
    ).toBe(1);
  });
});

describe('A row of a court without words of a disposition', () => {
  const beside = (cells: Cells): Row =>
    row({ CNT_ORDER: '102002001000', OFFENSE_DESCR: '187(A) PC-MURDER', OFN: '09F1', DISP_DESCR: '', ...cells });
  const speaks: readonly (readonly [what: string, cells: Cells])[] = [
    ['a code of convictions', { DISP_CODE: '2598', SENT_LOC_DESCR: '', SENT_LENGTH: '', CONV_STAT_DESCR: '' }],
    ['the offense of a conviction', { CONV_OFFENSE_DESCR: '187(A) PC-MURDER', SENT_LOC_DESCR: '', SENT_LENGTH: '' }],
    ['a sentence', { SENT_LOC_DESCR: 'PRISON', SENT_LENGTH: '25', SENT_TIME_CODE: 'Y' }],
  ];

  for (const [what, cells] of speaks) {
    test(`holds back everything about the person where it gives ${what}`, async () => {
      const found = onlyDetermination(await runOn(bulkFile([row(), beside(cells)]), { policy }));
      expect([found['outcome'], found['deciding_question']]).toEqual(['Hand Review', 'record-incomplete']);
    });
  }

  test('holds nothing back where no cell speaks of a conviction', async () => {
    const open = beside({ DISP_CODE: '1308', SENT_LOC_DESCR: '', SENT_LENGTH: '' });
    expect(outcomes(await runOn(bulkFile([row(), open]), { policy }))).toEqual(DISMISSED);
  });

  test('is a part of the sentence where the same count was convicted, wherever it stands', async () => {
    const part = row({ DISP_DESCR: '', SENT_ORDER: '101002001502', SENT_LENGTH: '2', SENT_TIME_CODE: 'Y' });
    for (const rows of [
      [row(), part],
      [part, row()],
    ]) {
      const results = await runOn(bulkFile(rows), { policy });
      expect(onlyDetermination(results)['sentence']).toBe('90 days jail; 2 years jail');
      expect(results.prop64.filter((each) => each['Eligibility Determination']).map((each) => each.DISP_DESCR)).toEqual(
        ['CONVICTED'],
      );
    }
  });
});
