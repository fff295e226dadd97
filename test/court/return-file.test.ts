import { describe, expect, test } from 'vitest';
import { parseIsoDate } from '../../src/basics/index.ts';
import { type ReturnReading, readReturn, readSheet } from '../../src/court/index.ts';
import { readLedger } from '../../src/court/ledger.ts';
import { bulkFile, row } from '../support/bulk-file.ts';
import { exportOn, memoryCourt, resultsOn, sha256 } from '../support/court.ts';
import { dismissIf } from '../support/policies.ts';

const court = memoryCourt();
const rows = ['0012345', '20F2', ''].map((OFN, i) => row({ SUBJECT_ID: `1000000${i + 1}`, OFN }));
const policy = dismissIf({ ask: 'section-within', sections: ['HS 11359'] });
exportOn(await resultsOn(bulkFile(rows), { policy }), court);
const ledger = readLedger(court.store, sha256);
const B = ledger.batches[0]!.id;
const today = parseIsoDate('2020-09-01')!;

const read = (bytes: string | Uint8Array): ReturnReading =>
  readReturn(readSheet('return.csv', typeof bytes === 'string' ? Buffer.from(bytes) : bytes), ledger, {
    today,
    correct: false,
  });

const told = (text: string): readonly string[] =>
  read(text).problems.map(({ line, field, hint }) => `${line ?? ''} ${field ?? ''}: ${hint}`);

describe('A return file as a clerk saves it', () => {
  test('Our own template, filled in, is read', () => {
    const template = court.published.get('court-return_001_cascsacramento.csv')!;
    const filled = template.replace(`${B},1,,,,,,`, `${B},1,ORDERED,0012345,ORD-1,2020-08-20,Hon. A. Judge,done`);
    const { answers, unanswered, problems, notices } = read(filled);
    expect(problems).toEqual([]);
    expect(notices).toEqual([]);
    expect(unanswered).toBe(2);
    expect(answers).toEqual([
      {
        batch: B,
        line: 1,
        status: 'ORDERED',
        courtCaseNumber: '0012345',
        orderNumber: 'ORD-1',
        orderDate: '2020-08-20',
        judge: 'Hon. A. Judge',
        note: 'done',
      },
    ]);
  });

  test('Semicolons, tabs, a byte-order mark, UTF-16, CRLF and columns in another order say the same', () => {
    const plain = `batch_id,line_id,status,judge\n${B},2,REFUSED,Ñuñez\n`;
    const expected = read(plain).answers;
    expect(expected).toHaveLength(1);
    const forms: readonly (string | Uint8Array)[] = [
      plain.replaceAll(',', ';'),
      plain.replaceAll(',', '\t').replaceAll('\n', '\r\n'),
      `\ufeff${plain}`,
      `sep=;\r\n${plain.replaceAll(',', ';')}`,
      Buffer.from(`\ufeff${plain.replaceAll(',', '\t')}`, 'utf16le'),
      Buffer.from(plain, 'latin1'),
      `Judge , STATUS,Line ID,Batch-ID\nÑuñez,Refused, 2 ,{${B.toUpperCase()}}\n\n,,,\n`,
    ];
    for (const form of forms) expect(read(form).answers).toEqual(expected);
  });

  test('American dates and dates with a time are the same day', () => {
    for (const date of ['2020-08-02', '8/2/2020', '08/02/2020', '8/2/20', '2020-08-02 00:00:00', '8/2/2020 0:00'])
      expect(read(`batch_id,line_id,status,order_date\n${B},1,ORDERED,${date}\n`).answers[0]?.orderDate).toBe(
        '2020-08-02',
      );
  });

  test('A date that cannot be is told: a day number, a thirteenth month, a day to come', () => {
    const lines = ['44045', '13/8/2020', '12/1/2020', 'August'].map(
      (date, i) => `${B},${(i % 3) + 1},PURGED,${date}\n`,
    );
    expect(told(`batch_id,line_id,status,order_date\n${lines.join('')}`)).toEqual([
      "2 order_date: is a spreadsheet's number of a day; format the column as a date and save again",
      '3 order_date: expected a day as YYYY-MM-DD, or M/D/YYYY',
      '4 order_date: lies after 2020-09-01; month first, then day',
      '5 order_date: expected a day as YYYY-MM-DD, or M/D/YYYY',
    ]);
  });

  test('Zeros that a spreadsheet dropped are put back, and it says so', () => {
    const { answers, notices } = read(`batch_id,line_id,status,court_case_number\n${B},1,ALREADY_DONE,12345\n`);
    expect(answers[0]?.courtCaseNumber).toBe('0012345');
    expect(notices).toEqual(['1 case numbers had lost the zeros in front, as spreadsheets do; ours were kept']);
  });

  test('A case number in powers of ten is refused', () => {
    expect(told(`batch_id,line_id,status,court_case_number\n${B},1,NOT_FOUND,1.2345E+12\n`)).toEqual([
      '2 court_case_number: a spreadsheet has turned the number into powers of ten; format the column as text and enter it again',
    ]);
  });

  test('Line numbers with decimals or thousands marks are the numbers meant', () => {
    expect(read(`batch_id,line_id,status\n${B},3.0,PURGED\n`).answers[0]?.line).toBe(3);
  });

  test('Columns that were sorted apart are found out', () => {
    const wrong = `batch_id,line_id,status,conviction_key\n${B},1,ORDERED,10000002/101002001000\n`;
    expect(told(wrong)[0]).toContain('sorted apart');
  });

  test('An unknown status, batch or line is told, each with its line and without what stood there', () => {
    const text = `batch_id,line_id,status\n${B},1,Granted by NAMEMARK\nother,1,ORDERED\n${B},9,ORDERED\n,1,ORDERED\n`;
    const found = told(text);
    expect(found).toHaveLength(4);
    expect(found.join()).not.toMatch(/NAMEMARK|other,/);
    expect(found[0]).toMatch(/^2 status: expected one of ORDERED, ALREADY_DONE/);
    expect(found[2]).toBe('4 line_id: expected the number of a line of that batch, 1 to 3');
  });

  test('Two lines of the file that disagree are told', () => {
    expect(told(`batch_id,line_id,status\n${B},1,ORDERED\n${B},1,REFUSED\n`)).toHaveLength(1);
  });

  test('Two lines that agree add to each other; two that do not, in whatever they both say, are told', () => {
    const head = 'batch_id,line_id,status,order_number,order_date,note\n';
    const { answers, problems } = read(`${head}${B},1,ORDERED,O-5A,,\n${B},1,ORDERED,,2020-08-20,see book 4\n`);
    expect(problems).toEqual([]);
    expect(answers).toEqual([
      { batch: B, line: 1, status: 'ORDERED', orderNumber: 'O-5A', orderDate: '2020-08-20', note: 'see book 4' },
    ]);
    expect(told(`${head}${B},1,ORDERED,O-5A,,\n${B},2,PURGED,,,\n${B},1,ORDERED,O-5B,,\n`)).toEqual([
      '4 line_id: an earlier line of this file gives the same line another order_number; keep one',
    ]);
  });

  test('A quote that is never closed, or closed by that of a later line, is told, and swallows nothing', () => {
    const head = 'batch_id,line_id,status,order_number,note\n';
    const open = told(`${head}${B},1,ORDERED,O-1,"by phone\n${B},2,ORDERED,O-2,\n`);
    expect(open).toEqual([expect.stringMatching(/^2 : a quote begins a cell here and is not closed/)]);
    expect(told(`${head}${B},1,ORDERED,"O-1,\n${B},2,ORDERED,"O-2",\n${B},3,PURGED,,\n`)).toHaveLength(1);
    const whole = `${head}${B},1,ORDERED,O-1,"a ""quoted"" word, and\na second line" \n"${B}","2","PURGED","",""\n`;
    expect(read(whole)).toMatchObject({
      problems: [],
      answers: [{ note: 'a "quoted" word, and\na second line' }, { line: 2 }],
    });
  });

  test('Cells for which the header has no column are told', () => {
    expect(told(`batch_id,line_id,status,note\n${B},1,REFUSED,no, not yet\n${B},2,PURGED,,,,\n`)).toEqual([
      expect.stringMatching(/^2 : has a cell for which the header names no column/),
    ]);
  });

  test('Missing columns are told by name, and extra ones are named', () => {
    expect(told('line,result\n1,ORDERED\n').map((line) => line.split(':')[0])).toEqual([
      ' batch_id',
      ' line_id',
      ' status',
    ]);
    expect(read(`batch_id,line_id,status,Our Desk\n${B},1,PURGED,7\n`).notices).toEqual([
      'one column is not read: our_desk',
    ]);
  });

  test('An empty table, and an empty file, are told', () => {
    expect(told('batch_id,line_id,status\n')).toEqual([' : the table has a header and no lines']);
    expect(told('')).toHaveLength(3);
  });
});
