import { describe, expect, test } from 'vitest';
import { type Row, bulkFile, row } from '../../test/support/bulk-file.ts';
import { runOn } from '../../test/support/run-on.ts';

async function cells(...rows: readonly Row[]): Promise<ReadonlyMap<string, Readonly<Record<string, string>>>> {
  return (await runOn(bulkFile(rows))).determinations;
}

const KEY = '10000001/101002001000';

describe('What goes beside a determination', () => {
  test('A sentence of some years ago is completed, and its end is named', async () => {
    const found = (await cells(row())).get(KEY)!;
    expect(found.sentence).toBe('90 days jail');
    expect(found.sentence_completed).toBe('yes');
    expect(found.sentence_status).toBe('the sentence ended 2010-08-30');
    expect(found.under_sentence).toBe('no');
  });

  test('A person who serves for another county is under sentence, though the conviction is served', async () => {
    const other = row({
      CNT_ORDER: '102002001000',
      STP_ORI_CNTY_NAME: 'YOLO',
      STP_EVENT_DATE: '20190601',
      OFFENSE_DESCR: '459 PC-BURGLARY',
      SENT_LOC_DESCR: 'PRISON',
      SENT_LENGTH: '6',
      SENT_TIME_CODE: 'Y',
    });
    const found = (await cells(row(), other)).get(KEY)!;
    expect([found.sentence_completed, found.under_sentence]).toEqual(['yes', 'yes']);
  });

  test('Nobody who has died is under sentence', async () => {
    const rows = [
      row({ SENT_LENGTH: '20', SENT_TIME_CODE: 'Y' }),
      row({ CNT_ORDER: '103001001000', STP_TYPE_DESCR: 'DECEASED', DISP_DESCR: '', CONV_STAT_DESCR: '' }),
    ];
    const found = (await cells(...rows)).get(KEY)!;
    expect([found.deceased, found.under_sentence]).toEqual(['yes', 'no']);
  });

  test('Two counts of one court step are one case, and the other offense is counted in it', async () => {
    const found = (await cells(row(), row({ CNT_ORDER: '101002002000', OFFENSE_DESCR: '459 PC-BURGLARY' }))).get(KEY)!;
    expect([found.case_key, found.convictions_in_case]).toEqual(['10000001/101002', '2']);
  });

  test('The offense stands as it was read, the attempt named', async () => {
    const found = (await cells(row({ OFFENSE_DESCR: '664-11359 HS-ATTEMPT POSS MARIJUANA FOR SALE' }))).get(KEY)!;
    expect(found.section).toBe('attempt of HS 11359');
  });

  test('The same case number and offense in a later step is named as perhaps the same conviction', async () => {
    const again = row({ CNT_ORDER: '102003001000', STP_EVENT_DATE: '20120601' });
    expect((await cells(row(), again)).get(KEY)!.reported_again).toBe('10000001/102003001000');
  });

  test('A conviction dated after the day of the run leaves open whether the person is under sentence, and a caution says so', async () => {
    const later = row({ CNT_ORDER: '102002001000', STP_EVENT_DATE: '20910324', OFN: '91F00001' });
    const found = await cells(row(), later);
    const [own, other] = [found.get('10000001/102002001000')!, found.get(KEY)!];
    expect([other.sentence_completed, other.under_sentence]).toEqual(['yes', 'unknown']);
    expect(other.cautions).toContain('A conviction on record is dated after the day for which the law is applied');
    expect([own.sentence_completed, own.under_sentence, own.statute_outcome]).toEqual([
      'unknown',
      'unknown',
      'Hand Review',
    ]);
    expect(own.cautions).toContain('The conviction is dated after the day for which the law is applied');
    expect(own.statute_missing).toContain('the date of the conviction of 2091-03-24');
  });
});
