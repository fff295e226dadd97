import { expect, test } from 'vitest';
import { bulkFile, row } from '../../test/support/bulk-file.ts';
import { factsIn } from '../../test/support/read-back.ts';

const lostIn = (words: string, sentence = {}): readonly string[] => {
  const [facts] = factsIn(
    bulkFile([row({ DISP_DESCR: words, SENT_LOC_DESCR: '', SENT_LENGTH: '', SENT_TIME_CODE: '', ...sentence })]),
  ).values();
  return facts!.history.lost.map(({ code }) => code);
};

test.each(['CONVCTED-PROBATION', 'GUILTY PLEA', 'CONV-JAIL', 'SENTENCED TO TIME'])(
  'What %s means is not known, and it may be a conviction: the record is not whole',
  (words) => {
    expect(lostIn(words)).toEqual(['unread-conviction']);
  },
);

test('So may be what nobody understands and gives a sentence', () => {
  expect(lostIn('XYZZY', { SENT_LOC_DESCR: 'PRISON', SENT_LENGTH: '3', SENT_TIME_CODE: 'Y' })).toEqual([
    'unread-conviction',
  ]);
});

test.each(['BENCH WARRANT ISSUED', 'CONVICTED', 'DISMISSED', 'NOT GUILTY', ''])('%s is not taken for one', (words) => {
  expect(lostIn(words)).toEqual([]);
});
