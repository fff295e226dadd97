import { describe, expect, test } from 'vitest';
import { countyNamed } from '../../src/basics/index.ts';
import { type Row, NO_SENTENCE, arrest, bulkFile, line, row } from '../support/bulk-file.ts';
import { dismissIf } from '../support/policies.ts';
import { onlyDetermination, outcomes, refusalOf, runOn } from '../support/run-on.ts';

const policy = dismissIf({ ask: 'section-within', sections: ['HS 11359'] });
const second = row({ SUBJECT_ID: '10000002', CII_NUMBER: '1000000002', PRI_NAME: 'EXAMPLE,ELLA E' });
/** The row without its first field, so that every later one slips to the left. */
const short = (each: Row): string => line(each).split(',').slice(1).join(',');
/** The row without its last field: all others stand where they belong. */
const open = (each: Row): string => line(each).slice(0, -2);

describe('One row that cannot be used', () => {
  for (const [how, CNT_ORDER] of [
    ['empty', ''],
    ['of five characters', '10100'],
    ['of eleven digits', '10100200100'],
    ['of thirteen digits', '1010020010000'],
    ['of letters', 'ABCDEFGHIJKL'],
  ] as const) {
    test(`G6: A CNT_ORDER ${how} costs its row and nothing else`, async () => {
      const results = await runOn(bulkFile([row({ CNT_ORDER }), second]), { policy });
      expect(results.setAside.map(({ line: at, code, field }) => [at, code, field])).toEqual([
        ['2', 'bad-count-order', 'CNT_ORDER'],
      ]);
      expect(outcomes(results)).toEqual({ '10000002/101002001000': 'Eligible for Dismissal' });
    });
  }

  test('G6: A CNT_ORDER with spaces around its digits is used', async () => {
    const results = await runOn(bulkFile([row({ CNT_ORDER: ' 101002001000 ' })]), { policy });
    expect(outcomes(results)).toEqual({ '10000001/101002001000': 'Eligible for Dismissal' });
  });

  for (const [how, broken, code] of [
    ['of 94 fields', open(row()), 'wrong-field-count'],
    ['of 97 fields', `${line(row())},,`, 'wrong-field-count'],
    ['of 96 fields whose last is filled', `${line(row())},x`, 'wrong-field-count'],
    ['with a quote inside a bare field', line(row()).replace('"SAMPLE,SAM S"', 'SAM "SAM" SAMPLE'), 'bad-quote'],
    ['with a quote that is never closed', line(row()).replace('"SAMPLE,SAM S"', '"SAMPLE SAM S'), 'bad-quote'],
    ['with text behind a closing quote', line(row()).replace('"SAMPLE,SAM S"', '"SAMPLE,SAM" S'), 'bad-quote'],
  ] as const) {
    test(`G9: A row ${how} is set aside, and everybody else is decided`, async () => {
      const results = await runOn(bulkFile([second, broken, row({ SUBJECT_ID: '10000003' })]), { policy });
      expect(results.setAside.map(({ line: at, code: why, row: text }) => [at, why, text])).toEqual([
        ['3', code, broken],
      ]);
      expect(results.setAside[0]!['problem']).toMatch(/expected/);
      expect(results.summary.lineCount).toBe(3);
      expect(outcomes(results)).toEqual({
        '10000002/101002001000': 'Eligible for Dismissal',
        '10000003/101002001000': 'Eligible for Dismissal',
      });
    });
  }

  test('G9: The line told is the physical one, behind a header and fields with line breaks', async () => {
    const rows = [
      row({ COMMENT_TEXT: 'ONE\nTWO\nTHREE' }),
      short(second),
      row({ SUBJECT_ID: '10000003', COMMENT_TEXT: 'A\r\nB' }),
      row({ CNT_ORDER: 'x' }),
    ];
    expect((await runOn(bulkFile(rows))).setAside.map((each) => each['line'])).toEqual(['5', '8']);
    expect((await runOn(bulkFile(rows, { header: 'none' }))).setAside.map((each) => each['line'])).toEqual(['4', '7']);
    expect((await runOn(bulkFile(rows, { lineEnd: '\r\n' }))).setAside.map((each) => each['line'])).toEqual(['5', '8']);
  });

  test('G9: All faults of a file are told in one pass', async () => {
    const results = await runOn(
      bulkFile([row(), short(second), row({ SUBJECT_ID: '' }), 'one "bare, quote', row({ CNT_ORDER: '1' }), second]),
    );
    expect(results.setAside.map(({ line: at, code }) => `${at} ${code}`)).toEqual([
      '3 wrong-field-count',
      '4 blank-subject-id',
      '5 bad-quote',
      '6 bad-count-order',
    ]);
    expect(results.summary.balance.rows).toEqual({ in: 6, used: 2, setAside: 4, repeatedAmongUsed: 0 });
  });

  test('G9: A row that slipped says which column is missing where its markers show it', async () => {
    const { setAside } = await runOn(bulkFile([second, short(row())]));
    expect(setAside[0]!['problem']).toMatch(/REQ_SEG_SEP/);
  });

  test('G9: A bad row in one of two files takes nothing from the other', async () => {
    const results = await runOn([bulkFile([row()]), bulkFile([short(second), row({ SUBJECT_ID: '10000003' })])], {
      policy,
    });
    expect(results.setAside.map(({ file, line: at }) => [file, at])).toEqual([['doj-2.csv', '2']]);
    expect(results.determinations.size).toBe(2);
    expect(results.summary.lineCount).toBe(3);
  });

  test('No conviction of a person who may have lost a row is granted relief unseen', async () => {
    for (const [lost, why] of [
      [short(row({ CNT_ORDER: '102002001000' })), '94 fields'],
      [row({ CNT_ORDER: '' }), 'no CNT_ORDER'],
      [line(row({ CNT_ORDER: '102002001000', PRI_NAME: 'X' })).replace(',X,', ',X "Y" Z,'), 'a stray quote'],
      [row({ SUBJECT_ID: '', CNT_ORDER: '102002001000' }), 'no SUBJECT_ID, between rows of the person'],
    ] as const) {
      const results = await runOn(bulkFile([row(), lost, row({ CNT_ORDER: '101002002000' }), second]), { policy });
      const found = results.determinations.get('10000001/101002001000')!;
      expect([why, found['outcome']]).toEqual([why, 'Hand Review']);
      expect(found['reason']).toMatch(/could not be read; determinations.csv names its lines/);
      expect(outcomes(results)['10000002/101002001000']).toBe('Eligible for Dismissal');
    }
  });

  test('A row that does not say whose it is holds back the people whose rows stand around it', async () => {
    const nameless = row({ SUBJECT_ID: ' ', CII_NUMBER: '', PRI_NAME: '', PRI_DOB: '' });
    const results = await runOn(bulkFile([row(), nameless, second, row({ SUBJECT_ID: '10000003' })]), { policy });
    expect(Object.values(outcomes(results))).toEqual(['Hand Review', 'Hand Review', 'Eligible for Dismissal']);
  });

  test('A person whose rows are in file 1 is held back by the row lost in file 2', async () => {
    const results = await runOn([bulkFile([row()]), bulkFile([second, short(row({ CNT_ORDER: '102002001000' }))])], {
      policy,
    });
    expect(outcomes(results)).toEqual({
      '10000001/101002001000': 'Hand Review',
      '10000002/101002001000': 'Eligible for Dismissal',
    });
  });
});

describe('A county', () => {
  test('G8: It is found in any case and with blanks around it', () => {
    for (const text of ['sacramento', ' Sacramento ', 'SACRAMENTO', 'Sacramento County'])
      expect(countyNamed(text)).toBe('SACRAMENTO');
    expect(countyNamed('san  luis obispo')).toBe('SAN LUIS OBISPO');
    expect(countyNamed('SACREMENTO')).toBeUndefined();
  });

  test('G8: It is found in the file in any case and with blanks around it', async () => {
    const results = await runOn(bulkFile([row({ STP_ORI_CNTY_NAME: 'Sacramento  ' })]), { policy });
    expect(onlyDetermination(results)['outcome']).toBe('Eligible for Dismissal');
  });

  test('G8: One that no row is of is refused, with the counties that there are and how many rows each has', async () => {
    const file = bulkFile([
      row({ STP_ORI_CNTY_NAME: 'YOLO' }),
      row({ STP_ORI_CNTY_NAME: 'YOLO', CNT_ORDER: '101002002000' }),
      row({ STP_ORI_CNTY_NAME: 'ALPINE' }),
    ]);
    const [problem] = await refusalOf(runOn(file));
    expect(problem!.hint).toMatch(/SACRAMENTO/);
    expect(problem!.hint).toMatch(/YOLO \(2 rows\), ALPINE \(1 rows?\)/);
  });

  test('A conviction without a county is kept, counted, and not decided', async () => {
    const results = await runOn(bulkFile([row(), row({ SUBJECT_ID: '10000002', STP_ORI_CNTY_NAME: '  -  ' })]), {
      policy,
    });
    expect(results.all).toHaveLength(2);
    expect([...results.determinations.keys()]).toEqual(['10000001/101002001000']);
    expect(results.summary.cannabisConvictionsWithoutCounty).toBe(1);
  });
});

describe('A file', () => {
  for (const [how, writing] of [
    ['with a byte-order mark', { bom: true }],
    ['with a byte-order mark and no header', { bom: true, header: 'none' }],
    ['with a quoted header', { header: 'quoted' }],
    ['with a header in lower case', { header: 'lower-case' }],
    ['with a header that ends in a comma', { header: 'trailing-comma' }],
    ['without a header', { header: 'none' }],
    ['with CRLF', { lineEnd: '\r\n' }],
    ['with CRLF and no last line end', { lineEnd: '\r\n', open: true }],
    ['without a last line end', { open: true }],
  ] as const) {
    test(`G10: A file ${how} has as many rows and people as without`, async () => {
      const results = await runOn(bulkFile([row(), second], writing), { policy });
      expect(results.summary.lineCount).toBe(2);
      expect(results.summary.balance.people.in).toBe(2);
      expect(outcomes(results)).toEqual({
        '10000001/101002001000': 'Eligible for Dismissal',
        '10000002/101002001000': 'Eligible for Dismissal',
      });
      expect(results.all.map((each) => each['RECORD_ID'])).toEqual(['100000000001', '100000000001']);
      expect(results.all.map((each) => each['END_OF_REC'])).toEqual(['#', '#']);
    });
  }

  test('G10: A file of one row is read, however short', async () => {
    const bare = Object.fromEntries(Object.keys(row()).map((name) => [name, ''])) as Row;
    const results = await runOn(
      bulkFile([{ ...bare, SUBJECT_ID: '1', CNT_ORDER: '101002001000', STP_ORI_CNTY_NAME: 'SACRAMENTO' }], {
        header: 'none',
        open: true,
      }),
    );
    expect(results.summary.lineCount).toBe(1);
  });

  for (const [how, bytes, says] of [
    ['that is empty', new Uint8Array(0), /empty/],
    ['of 10 bytes', new TextEncoder().encode('1234567,9\n'), /10 bytes/],
    ['of nothing but line ends', new TextEncoder().encode('\n'.repeat(200)), /no rows/],
    ['that is a PDF', new TextEncoder().encode(`%PDF-1.7${'x'.repeat(300)}`), /PDF/],
    ['in UTF-16', new Uint8Array(Buffer.from(`\uFEFF${'SUBJECT,'.repeat(40)}`, 'utf16le')), /UTF-16/],
    ['in UTF-16 without a byte-order mark', new Uint8Array(Buffer.from('SUBJECT,'.repeat(40), 'utf16le')), /UTF-16/],
    [
      'that is a letter',
      new TextEncoder().encode('Dear Sir or Madam,\nplease find attached the file.\n'.repeat(9)),
      /95/,
    ],
    ['of a header only', bulkFile([]), /no rows/],
  ] as const) {
    test(`G10: A file ${how} is refused with its name and what was expected`, async () => {
      const problems = await refusalOf(runOn(bytes, { names: ['sacramento.dat'] }));
      expect(problems).toHaveLength(1);
      expect(problems[0]!.file).toBe('sacramento.dat');
      expect(problems[0]!.hint).toMatch(says);
    });
  }

  test('G9: A file whose every row lacks a field is refused, and the message says which column is missing', async () => {
    const rows = [row(), second];
    const [first] = await refusalOf(runOn(bulkFile(rows.map(short), { header: 'none' })));
    expect(first!.hint).toMatch(/94 fields.*95.*REQ_SEG_SEP/);
    const [last] = await refusalOf(runOn(bulkFile(rows.map(open), { header: 'none' })));
    expect(last!.hint).toMatch(/END_OF_REC/);
    const header = Object.keys(row()).slice(1).join(',');
    const [named] = await refusalOf(runOn(bulkFile([header, ...rows.map(short)], { header: 'none' })));
    expect(named!.hint).toMatch(/RECORD_ID/);
  });

  test('G9: Of two files that cannot be read both are named', async () => {
    const problems = await refusalOf(
      runOn([new Uint8Array(0), bulkFile([row()]), new TextEncoder().encode('%PDF-1.4 and more')]),
    );
    expect(problems.map((each) => each.file)).toEqual(['doj-1.csv', 'doj-3.csv']);
  });
});

describe('Several files', () => {
  test('G12: The same file given twice counts once, and the run says so', async () => {
    const file = bulkFile([row(), second]);
    const once = await runOn(file, { policy });
    const twice = await runOn([file, file], { policy });
    expect(outcomes(twice)).toEqual(outcomes(once));
    expect(twice.summary).toEqual(once.summary);
    expect(twice.notices.map((each) => each.code)).toContain('same-file');
  });

  test('G12: The same row in two files is one conviction', async () => {
    const results = await runOn([bulkFile([row(), second]), bulkFile([second, row({ SUBJECT_ID: '10000003' })])], {
      policy,
    });
    expect(results.summary.prop64ConvictionsCountInCountyByCodeSection).toEqual({ 11359: 3 });
    expect(results.summary.balance.people.in).toBe(3);
    expect(results.summary.balance.rows.repeatedAmongUsed).toBe(1);
  });

  test('G12: A conviction in file 2 breaks the years without conviction in file 1', async () => {
    const crimeFree = dismissIf({ ask: 'years-without-conviction', years: 5 });
    const recent = row({
      CNT_ORDER: '102002001000',
      OFFENSE_DESCR: '484 PC-THEFT',
      STP_EVENT_DATE: '20190601',
      STP_ORI_CNTY_NAME: 'YOLO',
    });
    expect(onlyDetermination(await runOn(bulkFile([row()]), { policy: crimeFree }))['outcome']).toBe(
      'Eligible for Dismissal',
    );
    for (const files of [
      [bulkFile([row()]), bulkFile([recent])],
      [bulkFile([recent]), bulkFile([row()])],
    ]) {
      const results = await runOn(files, { policy: crimeFree });
      expect(onlyDetermination(results)['outcome']).toBe('Not eligible');
      expect(results.prop64[0]!['# of convictions on record']).toBe('2');
      expect(results.summary.subjectsWithProp64ConvictionCountInCounty).toBe(1);
    }
  });

  test('G12: An undated conviction of file 1 is not forgotten when file 2 comes', async () => {
    const results = await runOn([bulkFile([row({ STP_EVENT_DATE: '', DISP_DATE: '' })]), bulkFile([second])], {
      policy: dismissIf({ ask: 'years-since-conviction', years: 5 }),
    });
    expect(outcomes(results)).toEqual({
      '10000001/101002001000': 'Hand Review',
      '10000002/101002001000': 'Eligible for Dismissal',
    });
  });

  test('G12: Persons in several places are written once, where their first row stands', async () => {
    const results = await runOn(
      [bulkFile([row(), second]), bulkFile([row({ CNT_ORDER: '101002002000' }), row({ SUBJECT_ID: '10000003' })])],
      { policy },
    );
    expect([...results.determinations.keys()]).toEqual([
      '10000001/101002001000',
      '10000001/101002002000',
      '10000002/101002001000',
      '10000003/101002001000',
    ]);
    expect(results.all).toHaveLength(4);
  });
});

describe('Rows of one conviction', () => {
  const parts = [
    row({ SENT_LOC_DESCR: 'PROBATION', SENT_LENGTH: '6', SENT_TIME_CODE: 'M' }),
    row({ ...NO_SENTENCE, SENT_ORDER: '101002001502', SENT_LOC_DESCR: 'FINE' }),
  ];

  test('G32: The determination stands on one row of a conviction, with the key under which determinations.csv has it', async () => {
    const { all, determinations } = await runOn(bulkFile([arrest(), ...parts]), { policy });
    expect(all.map((each) => each['Eligibility Determination'])).toEqual(['', 'Eligible for Dismissal', '']);
    expect(determinations.has(all[1]!['Conviction Key']!)).toBe(true);
  });

  test('G32: There is one line per conviction in determinations.csv, naming all of its rows', async () => {
    const found = onlyDetermination(await runOn(bulkFile([arrest(), ...parts]), { policy }));
    expect(found['rows']).toBe('doj-1.csv:3; doj-1.csv:4');
  });
});
