import { describe, expect, test } from 'vitest';
import { type Cells, bulkFile, row } from '../../../test/support/bulk-file.ts';
import { dismissIf } from '../../../test/support/policies.ts';
import { type Results, onlyDetermination, runOn } from '../../../test/support/run-on.ts';

const CANNABIS = dismissIf({ ask: 'section-within', sections: ['HS 11357', 'HS 11358', 'HS 11359', 'HS 11360'] });

const ran = (cells: Cells, policy = CANNABIS): Promise<Results> => runOn(bulkFile([row(cells)]), { policy });
const decided = async (cells: Cells, policy = CANNABIS) => onlyDetermination(await ran(cells, policy));

describe('A charge that only sends the reader elsewhere is taken from the comment', () => {
  test.each([
    'SEE COMMENT FOR CHARGE',
    'see  comment for charge',
    'SEE COMMENTS FOR CHARGE',
    'SEE COMMENT FOR CHARGE.',
    'SEE COMMENT',
    'UNKNOWN',
    'NULL',
    'N/A',
    'CHARGE NOT SPECIFIED',
    '?',
  ])('%s', async (OFFENSE_DESCR) => {
    const found = await decided({ OFFENSE_DESCR, COMMENT_TEXT: 'CHRG 11359 HS-POSSESS FOR SALE' });
    expect([found['offense_source'], found['section'], found['outcome']]).toEqual([
      'comment',
      'HS 11359',
      'Eligible for Dismissal',
    ]);
  });

  test.each([{ DISP_OFFENSE_DESCR: 'NULL' }, { CONV_OFFENSE_DESCR: 'UNKNOWN' }])(
    'and %j gives way to the charge',
    async (cells) => {
      expect((await decided(cells))['offense_source']).toBe('charged');
    },
  );
});

describe('A charge that cannot be read goes to hand review', () => {
  test.each<Cells>([
    { OFFENSE_DESCR: 'SEE DOCKET', COMMENT_TEXT: 'CHRG 11359 HS' },
    { CONV_OFFENSE_DESCR: 'SEE DOCKET' },
    { OFFENSE_DESCR: 'UNKNOWN' },
  ])('%j', async (cells) => {
    const found = await decided(cells);
    expect([found['outcome'], found['missing_facts']]).toEqual(['Hand Review', expect.stringMatching(/^the charge/)]);
  });

  test.each([
    '11359 HS DISMISSED, PLED TO 11364 HS',
    '11359 HS DISMISSED, PLED TO 11364',
    'CNT 1 459 PC, CNT 2 11359 HS',
    'ARRESTED FOR 11359 HS, CONVICTED OF 11357(B) HS',
    'ORIG CHRG 11359 HS, PLEA TO 32 PC',
  ])('where the comment names several: %s', async (COMMENT_TEXT) => {
    const found = await decided({ OFFENSE_DESCR: 'SEE COMMENT FOR CHARGE', COMMENT_TEXT });
    expect([found['outcome'], found['missing_facts'], found['statute_outcome']]).toEqual([
      'Hand Review',
      'the charge (the comment names several sections)',
      'Hand Review',
    ]);
  });

  test.each([
    'CNT 01 CHRG-11359 HS-POSSESS FOR SALE TOC:F SEN-003 YR PROB',
    '11359 HS SEN-1170(H) PC',
    '11359 HS, REGISTER PER 11590 HS',
    'CHRG 664/11359 HS',
    '11359 HS CASE 1234567',
  ])('but not for what belongs to one charge: %s', async (COMMENT_TEXT) => {
    const found = await decided({ OFFENSE_DESCR: 'SEE COMMENT FOR CHARGE', COMMENT_TEXT });
    expect(found['outcome']).toBe('Eligible for Dismissal');
  });

  test.each(['CHRG 459 PC, 484 PC', 'VIOL OF 1203.2 PC ON 11359 HS'])(
    'and a comment without a cannabis conviction is out of scope: %s',
    async (COMMENT_TEXT) => {
      expect((await ran({ OFFENSE_DESCR: 'SEE COMMENT FOR CHARGE', COMMENT_TEXT })).determinations.size).toBe(0);
    },
  );
});

test('A comment of thousands of sections is read in a moment', async () => {
  const started = performance.now();
  await ran({ OFFENSE_DESCR: '', COMMENT_TEXT: '11359 HS 1203.4 PC '.repeat(2000) });
  expect(performance.now() - started).toBeLessThan(5000);
});

describe('A year that no record is of is no date', () => {
  const OLD = dismissIf({ ask: 'age-at-least', age: 57 });
  const TEN_YEARS = dismissIf({ ask: 'years-since-conviction', years: 10 });

  test.each(['00010101', '17760704', '18991231', '99991231', '21000101'])('in a birth date: %s', async (PRI_DOB) => {
    const found = await decided({ PRI_DOB }, OLD);
    expect([found['outcome'], found['missing_facts']]).toEqual([
      'Hand Review',
      'the birth date (PRI_DOB is unreadable)',
    ]);
  });

  test.each(['00010101', '18991200', '99991231'])('in the date of a conviction: %s', async (STP_EVENT_DATE) => {
    const found = await decided({ STP_EVENT_DATE, DISP_DATE: '' }, TEN_YEARS);
    expect([found['outcome'], found['missing_facts']]).toEqual([
      'Hand Review',
      'the conviction date (STP_EVENT_DATE is unreadable)',
    ]);
  });

  test('and one of 1900 is a date', async () => {
    expect((await decided({ PRI_DOB: '19000101' }, OLD))['outcome']).toBe('Eligible for Dismissal');
  });
});

describe('A county is found', () => {
  test.each(['SACRAMENTO  COUNTY', 'sacramento county', 'SACRAMENTO CO.', 'SACRAMENTO CO', 'COUNTY OF SACRAMENTO'])(
    'written %s',
    async (STP_ORI_CNTY_NAME) => {
      expect((await decided({ STP_ORI_CNTY_NAME }))['county']).toBe('SACRAMENTO');
    },
  );

  test.each(['', '-', 'SACTO', 'UNKNOWN', 'OUT OF STATE'])('to be none, and counted: %j', async (STP_ORI_CNTY_NAME) => {
    const { determinations, summary } = await runOn(
      bulkFile([row(), row({ SUBJECT_ID: '10000002', STP_ORI_CNTY_NAME })]),
    );
    expect([determinations.size, summary.cannabisConvictionsWithoutCounty]).toEqual([1, 1]);
  });
});

test('Nobody is said to be convicted of another offense than the one charged where no charge is given', async () => {
  const found = await decided({ OFFENSE_DESCR: '' });
  expect([found['outcome'], found['cautions']]).toEqual(['Hand Review', '']);
  expect((await decided({ OFFENSE_DESCR: '', CONV_OFFENSE_DESCR: '11359 HS' }))['cautions']).toBe('');
});
