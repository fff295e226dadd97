import { describe, expect, test } from 'vitest';
import { type Cells, bulkFile, line, row } from '../../test/support/bulk-file.ts';
import { dismissIf } from '../../test/support/policies.ts';
import { outcomes, runOn } from '../../test/support/run-on.ts';

const ALL = dismissIf({ ask: 'section-within', sections: ['HS 11359'] });

const JANE: Cells = { SUBJECT_ID: '10000001', CII_NUMBER: 'A100000001', PRI_NAME: 'DOE,JANE', PRI_DOB: '19700101' };
const RICK: Cells = { SUBJECT_ID: '10000002', CII_NUMBER: 'A100000002', PRI_NAME: 'ROE,RICK', PRI_DOB: '19710101' };
const PAT: Cells = { SUBJECT_ID: '10000003', CII_NUMBER: 'A100000003', PRI_NAME: 'POE,PAT', PRI_DOB: '19720101' };
const KIM: Cells = { SUBJECT_ID: '10000004', CII_NUMBER: 'A100000004', PRI_NAME: 'LOE,KIM', PRI_DOB: '19730101' };

const BURGLARY: Cells = { CNT_ORDER: '102001001000', OFFENSE_DESCR: '459 PC-BURGLARY', STP_EVENT_DATE: '20190101' };

/** Who is in hand review when a row is lost behind those of Rick and before those of Pat. Jane stands first, Kim last. */
async function held(lost: Cells | string): Promise<readonly string[]> {
  const broken = typeof lost === 'string' ? lost : row({ ...BURGLARY, ...lost });
  const rows = [row(JANE), row(RICK), broken, row(PAT), row(KIM)];
  const found = outcomes(await runOn(bulkFile(rows), { policy: ALL }));
  return Object.entries(found).flatMap(([key, outcome]) => (outcome === 'Hand Review' ? [key.split('/')[0]!] : []));
}

describe('A row without a person number holds back whom it describes', () => {
  test.each<[string, Cells]>([
    ['by the same CII number', { ...JANE, SUBJECT_ID: '' }],
    ['by the CII number in small letters', { SUBJECT_ID: '', CII_NUMBER: 'a100000001', PRI_NAME: '' }],
    ['by the CII number in ten digits', { SUBJECT_ID: '', CII_NUMBER: '0100000001', PRI_NAME: '' }],
    [
      'by the name with a blank, and the birth date',
      { ...JANE, SUBJECT_ID: '', CII_NUMBER: '', PRI_NAME: 'Doe, Jane ' },
    ],
  ])('%s', async (_, lost) => {
    expect(await held(lost)).toEqual(['10000001']);
  });

  test.each<[string, Cells]>([
    ['its CII number is nobody’s', { SUBJECT_ID: '', CII_NUMBER: 'A999999999', PRI_NAME: '' }],
    ['its name is, but not its birth date', { ...JANE, SUBJECT_ID: '', CII_NUMBER: '', PRI_DOB: '19700201' }],
  ])('or, where %s, those among whom it stands', async (_, lost) => {
    expect(await held(lost)).toEqual(['10000002', '10000003']);
  });

  test('and is told once to somebody whom it describes twice', async () => {
    const rows = [row(JANE), row({ ...BURGLARY, ...JANE, SUBJECT_ID: '' })];
    const found = await runOn(bulkFile(rows), { policy: ALL });
    expect(found.determinations.get('10000001/101002001000')!['answers']).toMatch(/yes \(not read: line 3\)/);
  });

  test('and with several inputs says in which of them it stands', async () => {
    const files = [bulkFile([row(JANE)]), bulkFile([row(RICK), row({ ...BURGLARY, ...JANE, SUBJECT_ID: '' })])];
    const found = await runOn(files, { policy: ALL });
    expect(found.determinations.get('10000001/101002001000')!['answers']).toMatch(/yes \(not read: input 2 line 3\)/);
  });
});

describe('A row that was cut', () => {
  const whole = line(row({ ...BURGLARY, ...RICK }));

  test('behind the person number holds back that person alone', async () => {
    expect(await held(whole.replace(/,#$/, ''))).toEqual(['10000002']);
  });

  test.each([
    ['before its cycle', /^.*?(?=,102000000000)/],
    ['in the middle of its steps', /^.*?(?=,102001000000)/],
  ])('%s holds back those among whom it stands', async (_, start) => {
    expect(await held(whole.replace(start, '').slice(1))).toEqual(['10000002', '10000003']);
  });

  test('before its cycle holds them back though its first date is the number of somebody', async () => {
    const rows = [
      row({ ...JANE, SUBJECT_ID: '20100501' }),
      row(RICK),
      whole.slice(whole.indexOf('102000000000')),
      row(PAT),
    ];
    const found = outcomes(await runOn(bulkFile(rows), { policy: ALL }));
    expect(found).toMatchObject({
      '10000002/101002001000': 'Hand Review',
      '10000003/101002001000': 'Hand Review',
    });
  });
});
