import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isFullDate, isoDate } from '../../src/basics/index.ts';
import { sentenceEnd } from '../../src/history/index.ts';
import { type Cells, type Row, arrest, bulkFile, row } from '../support/bulk-file.ts';
import { checkOn, factsIn } from '../support/read-back.ts';
import { dismissIf, policyOf } from '../support/policies.ts';
import { type Results, onlyDetermination, outcomes, runOn, without } from '../support/run-on.ts';

const registration = (OFFENSE_DESCR: string): Row =>
  row({
    CNT_ORDER: '103001001000',
    STP_TYPE_DESCR: 'REGISTRATION',
    OFFENSE_DESCR,
    DISP_DESCR: '',
    DISP_ORDER: '',
    CONV_STAT_DESCR: '',
    OFN: '',
  });

for (const [OFFENSE_DESCR, registered] of [
  ['290 PC-REGISTRATION OF SEX OFFENDER', 'Yes'],
  ['290(A) PC-REGISTRATION OF SEX OFFENDER', 'Yes'],
  ['290.012 PC-REGISTRATION OF SEX OFFENDER', 'Yes'],
  [' 290 PC-REGISTRATION OF SEX OFFENDER', 'Yes'],
  ['2900 PC-CREDIT FOR TIME', '-'],
  ['2900.5 PC-CREDIT FOR TIME', '-'],
  ['11590 HS-REG CNTL SUB OFFENDER', '-'],
] as const) {
  test(`G27: A registration under ${OFFENSE_DESCR} ${registered === 'Yes' ? 'is' : 'is not'} one under PC 290`, async () => {
    const { prop64 } = await runOn(bulkFile([row(), registration(OFFENSE_DESCR)]));
    expect(prop64[0]!['PC290 Registration']).toBe(registered);
  });
}

test('G27: A registration told in a comment is read', async () => {
  const told = { ...registration('SEE COMMENT FOR CHARGE'), COMMENT_TEXT: 'CHRG 290 PC-REGISTRATION OF SEX OFFENDER' };
  expect((await runOn(bulkFile([row(), told]))).prop64[0]!['PC290 Registration']).toBe('Yes');
});

test('G27: A person whose rows give two CII numbers is remarked on by the check', async () => {
  const { remarks } = await checkOn(bulkFile([row(), row({ CNT_ORDER: '101002002000', CII_NUMBER: '1000000009' })]));
  expect(remarks['people whose rows give more than one CII number']).toBe(1);
});

test('G27: Two SUBJECT_IDs stay two people, even with the same CII number', async () => {
  const results = await runOn(bulkFile([row(), row({ SUBJECT_ID: '10000002' })]));
  expect(results.summary.balance.people.in).toBe(2);
});

test('G36: The name that only a later row gives is the name of the person', async () => {
  const found = onlyDetermination(await runOn(bulkFile([arrest({ PRI_NAME: '', CII_NUMBER: '' }), row()])));
  expect([found['name'], found['cii_number']]).toEqual(['SAMPLE,SAM S', '1000000001']);
});

const probation = (order: string, cells: Cells = {}): Row =>
  row({ CNT_ORDER: order, SENT_LOC_DESCR: 'PROBATION', SENT_LENGTH: '3', SENT_TIME_CODE: 'Y', ...cells });

const endOf = (rows: readonly Row[], count: string): string => {
  const { convictions } = factsIn(bulkFile(rows)).get('10000001')!;
  const { convicting, date } = convictions.find((each) => each.count.id === count)!;
  const end = sentenceEnd(convicting.sentence, date);
  return end.kind === 'unknown'
    ? 'unknown'
    : isFullDate(end)
      ? isoDate(end.earliest)
      : `${isoDate(end.earliest)} to ${isoDate(end.latest)}`;
};

test('G19: A further part of a sentence belongs to its own count, though another conviction stands between', () => {
  const rows = [
    probation('101002001000'),
    row({ CNT_ORDER: '101002002000', SENT_LENGTH: '10', SENT_TIME_CODE: 'D' }),
    probation('101002001000', {
      SENT_ORDER: '101002001502',
      SENT_LOC_DESCR: 'JAIL',
      SENT_LENGTH: '30',
      SENT_TIME_CODE: 'D',
    }),
  ];
  for (const order of [
    [0, 1, 2],
    [2, 1, 0],
    [1, 2, 0],
  ]) {
    const shuffled = order.map((i) => rows[i]!);
    expect(endOf(shuffled, '101002002000')).toBe('2010-06-11');
    expect(endOf(shuffled, '101002001000')).toBe('2013-06-01 to 2013-07-01');
  }
});

test('G19: A month and a year of a sentence are those of the calendar', () => {
  expect(endOf([row({ SENT_LENGTH: '1', SENT_TIME_CODE: 'Y' })], '101002001000')).toBe('2011-06-01');
  expect(endOf([row({ SENT_LENGTH: '006', SENT_TIME_CODE: 'M' })], '101002001000')).toBe('2010-12-01');
  expect(endOf([row({ SENT_LENGTH: '366', SENT_TIME_CODE: 'D' })], '101002001000')).toBe('2011-06-02');
});

for (const [how, cells] of [
  ['of an unknown unit', { SENT_LENGTH: '3', SENT_TIME_CODE: 'N' }],
  ['of life', { SENT_LOC_DESCR: 'PRISON LIFE', SENT_LENGTH: '', SENT_TIME_CODE: '' }],
  ['whose length cannot be read', { SENT_LENGTH: 'THREE', SENT_TIME_CODE: 'Y' }],
] as const) {
  test(`G19: A sentence ${how} has no known end`, () => {
    expect(endOf([row(cells)], '101002001000')).toBe('unknown');
  });
}

test('G19: A sentence of which one part has no known length has no known end', () => {
  const rows = [
    row({ SENT_LENGTH: '90', SENT_TIME_CODE: 'D' }),
    row({ SENT_ORDER: '101002001502', SENT_LOC_DESCR: 'PROBATION', SENT_LENGTH: '3', SENT_TIME_CODE: 'N' }),
  ];
  expect(endOf(rows, '101002001000')).toBe('unknown');
});

const PERSONS: readonly Row[] = [
  arrest(),
  row(),
  row({ SENT_ORDER: '101002001502', SENT_LOC_DESCR: 'FINE', SENT_LENGTH: '', SENT_TIME_CODE: '' }),
  row({
    CNT_ORDER: '101002002000',
    OFFENSE_DESCR: '11357(B) HS-POSSESS',
    CONV_STAT_DESCR: 'MISDEMEANOR',
    OFN: '10F00002',
  }),
  row({
    CNT_ORDER: '102002001000',
    STP_EVENT_DATE: '20190601',
    OFFENSE_DESCR: '187(A) PC-MURDER',
    STP_ORI_CNTY_NAME: 'YOLO',
    PRI_DOB: '',
  }),
  row({ SUBJECT_ID: '10000002', CNT_ORDER: '101002001000', STP_EVENT_DATE: '20050000', PRI_DOB: '19600000' }),
  row({
    SUBJECT_ID: '10000002',
    CNT_ORDER: '101002001000',
    PRI_DOB: '19600000',
    STP_EVENT_DATE: '20140101',
    DISP_ORDER: '101002001202',
    DISP_DESCR: 'REDUCED TO MISDEMEANOR',
    CONV_STAT_DESCR: '',
  }),
  row({ SUBJECT_ID: '10000003', OFFENSE_DESCR: '11360(A) HS-SELL' }),
  row({
    SUBJECT_ID: '10000003',
    STP_EVENT_DATE: '20120101',
    DISP_ORDER: '101002001202',
    DISP_DESCR: 'CONV SET ASIDE & DISM PER 1203.4 PC',
    CONV_STAT_DESCR: '',
  }),
  row({
    SUBJECT_ID: '10000003',
    CNT_ORDER: '104001001000',
    STP_TYPE_DESCR: 'DECEASED',
    DISP_DESCR: '',
    OFFENSE_DESCR: '',
    CONV_STAT_DESCR: '',
  }),
];

const CHOICES = policyOf(
  { ask: 'misdemeanor-or-infraction', then: 'dismiss' },
  { ask: 'age-at-least', age: 60, then: 'dismiss' },
  { ask: 'years-since-conviction', years: 10, then: 'dismiss' },
  { ask: 'only-prop-64-convictions', then: 'dismiss' },
  { ask: 'section-within', sections: ['HS 11359'], then: 'reduce' },
);

/** Determinations and totals, without what tells where in the files something stands. */
function decisions(results: Results): unknown {
  const lines = [...results.determinations.values()].map((line) => without(line, 'rows'));
  const { balance } = results.summary;
  return {
    lines: lines.toSorted((a, b) => (a['conviction_key']! < b['conviction_key']! ? -1 : 1)),
    summary: without(results.summary, 'lineCount', 'balance'),
    people: balance.people,
    convictions: balance.convictions,
  };
}

test('G35, G12: Shuffled, repeated, and cut into files at any place, the rows lead to the same decisions and totals', async () => {
  const expected = decisions(await runOn(bulkFile(PERSONS), { policy: CHOICES }));
  const places = [...PERSONS.keys(), 1, 5];
  const anyOrder = fc.shuffledSubarray(places, { minLength: places.length, maxLength: places.length });
  await fc.assert(
    fc.asyncProperty(anyOrder, fc.nat(places.length), async (order, cut) => {
      const rows = order.map((place) => PERSONS[place]!);
      const files = [rows.slice(0, cut), rows.slice(cut)]
        .filter((part) => part.length > 0)
        .map((part) => bulkFile(part));
      expect(decisions(await runOn(files, { policy: CHOICES }))).toEqual(expected);
    }),
    { numRuns: 60 },
  );
});

test('G35, G36: Three rows with two birth dates give the same interval in any order', async () => {
  const rows = ['19600000', '19800314', '19600000'].map((PRI_DOB, i) =>
    row({ PRI_DOB, CNT_ORDER: `10100200${i + 1}000` }),
  );
  for (const order of [
    [0, 1, 2],
    [1, 0, 2],
    [0, 2, 1],
  ]) {
    const { determinations } = await runOn(bulkFile(order.map((i) => rows[i]!)));
    expect(determinations.get('10000001/101002001000')!['birth_date']).toBe('1960-01-01 to 1980-03-14');
  }
});

test('G35: The first in-county row of a conviction carries its result, in whatever order the rows come', async () => {
  const rows = [PERSONS[1]!, PERSONS[2]!];
  for (const file of [rows, rows.toReversed()]) {
    const { all } = await runOn(bulkFile(file), {
      policy: dismissIf({ ask: 'section-within', sections: ['HS 11359'] }),
    });
    expect(all.map((each) => each['Eligibility Determination'])).toEqual(['Eligible for Dismissal', '']);
  }
});

test('A person with rows in three places is one person', async () => {
  const others = [row({ SUBJECT_ID: '10000002' }), row({ SUBJECT_ID: '10000003' })];
  const results = await runOn(bulkFile([PERSONS[1]!, others[0]!, PERSONS[3]!, others[1]!, PERSONS[4]!]), {
    policy: dismissIf({ ask: 'only-prop-64-convictions' }),
  });
  expect(outcomes(results)).toEqual({
    '10000001/101002001000': 'Not eligible',
    '10000001/101002002000': 'Not eligible',
    '10000002/101002001000': 'Eligible for Dismissal',
    '10000003/101002001000': 'Eligible for Dismissal',
  });
});
