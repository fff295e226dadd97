import { expect, test } from 'vitest';
import { type Row, bulkFile, row } from '../support/bulk-file.ts';
import { BY_LEVEL, DISMISS_NOTHING, dismissIf, policyOf } from '../support/policies.ts';
import { onlyDetermination, runOn } from '../support/run-on.ts';

const decided = async (rows: readonly Row[], policy = BY_LEVEL) =>
  onlyDetermination(await runOn(bulkFile(rows), { policy }));

test('G3: A conviction without a level is not taken for a misdemeanor', async () => {
  const found = await decided([row({ CONV_STAT_DESCR: '', OFFENSE_TOC: '' })]);
  expect(found['outcome']).toBe('Hand Review');
  expect(found['missing_facts']).toMatch(/level/);
  expect(found['possible_outcomes']).toBe('Eligible for Dismissal; Eligible for Reduction');
});

for (const [how, cells, level] of [
  ['padded', { CONV_STAT_DESCR: 'FELONY  ', OFFENSE_TOC: '' }, 'felony'],
  ['in lower case', { CONV_STAT_DESCR: 'felony', OFFENSE_TOC: '' }, 'felony'],
  ['given by its code only', { CONV_STAT_DESCR: '', CONV_STAT_CODE: 'F', OFFENSE_TOC: '' }, 'felony'],
  ['given by the offense as convicted only', { CONV_STAT_DESCR: '', CONV_OFFENSE_TOC: 'F', OFFENSE_TOC: '' }, 'felony'],
  [
    'given by the offense as disposed only',
    { CONV_STAT_DESCR: '', DISP_OFFENSE_TOC: 'M', OFFENSE_TOC: '' },
    'misdemeanor',
  ],
  ['given by the charge only, padded', { CONV_STAT_DESCR: ' ', OFFENSE_TOC: 'F ' }, 'felony'],
  ['of the court, against that of the charge', { CONV_STAT_DESCR: 'MISDEMEANOR', OFFENSE_TOC: 'F' }, 'misdemeanor'],
  ['that reads infraction', { CONV_STAT_DESCR: 'INFRACTION', OFFENSE_TOC: 'M' }, 'infraction'],
  ['that reads N', { CONV_STAT_DESCR: '', OFFENSE_TOC: 'N' }, 'unknown'],
  ['of a dash', { CONV_STAT_DESCR: '  -  ', OFFENSE_TOC: 'F' }, 'felony'],
  ['in words that nobody knows', { CONV_STAT_DESCR: 'FELNY', OFFENSE_TOC: 'M' }, 'unknown'],
] as const) {
  test(`G3: A level ${how} is ${level}`, async () => {
    expect((await decided([row(cells)]))['level']).toBe(level);
  });
}

for (const [how, cells] of [
  ['level', { CONV_STAT_DESCR: '', OFFENSE_TOC: '' }],
  ['offense', { OFFENSE_DESCR: '' }],
  ['county', { STP_ORI_CNTY_NAME: '' }],
  ['disposition number', { DISP_ORDER: '' }],
  ['disposition date', { DISP_DATE: '' }],
] as const) {
  test(`G3, G36: A second sentence row without the ${how} takes nothing from what the first row says`, async () => {
    const fine = row({ SENT_ORDER: '101002001502', SENT_LOC_DESCR: 'FINE', SENT_LENGTH: '', ...cells });
    for (const rows of [
      [row(), fine],
      [fine, row()],
    ]) {
      const found = await decided(rows);
      expect([found['level'], found['conviction_date'], found['outcome']]).toEqual([
        'felony',
        '2010-06-01',
        'Eligible for Reduction',
      ]);
    }
  });
}

test('G3: A level that is not known does not matter where every level ends alike', async () => {
  const found = await decided(
    [row({ CONV_STAT_DESCR: '', OFFENSE_TOC: '' })],
    policyOf(
      { ask: 'misdemeanor-or-infraction', then: 'dismiss' },
      { ask: 'section-within', sections: ['HS 11359'], then: 'dismiss' },
    ),
  );
  expect(found['outcome']).toBe('Eligible for Dismissal');
});

test('G31: The county decides where in the order death is asked', async () => {
  const dead = [
    row(),
    row({
      CNT_ORDER: '102001001000',
      STP_TYPE_DESCR: 'DECEASED',
      OFFENSE_DESCR: '',
      DISP_DESCR: '',
      CONV_STAT_DESCR: '',
    }),
  ];
  const reduce = { ask: 'section-within', sections: ['HS 11359'], then: 'reduce' } as const;
  const death = { ask: 'deceased', then: 'dismiss' } as const;
  expect((await decided(dead, policyOf(death, reduce)))['reason']).toBe('Individual is deceased');
  expect((await decided(dead, policyOf(reduce, death)))['outcome']).toBe('Eligible for Reduction');
});

test('G31, G7: A felony that no choice touches is not left blank', async () => {
  const results = await runOn(bulkFile([row()]), { policy: DISMISS_NOTHING });
  const expected = ['Not eligible', "No rule of the county's choices applies"];
  const { outcome, reason } = onlyDetermination(results) as { outcome: string; reason: string };
  expect([outcome, reason]).toEqual(expected);
  expect([results.prop64[0]!['Eligibility Determination'], results.prop64[0]!['Eligibility Reason']]).toEqual(expected);
});

const FELONY_2010 = row({ STP_EVENT_DATE: '20100601', CONV_STAT_DESCR: 'FELONY' });
const REDUCED_2015 = row({
  STP_EVENT_DATE: '20150601',
  CONV_STAT_DESCR: 'MISDEMEANOR',
  DISP_ORDER: '101002001202',
  SENT_LOC_DESCR: 'FINE',
  SENT_LENGTH: '',
});

for (const [how, DISP_DESCR] of [
  ['another row that convicts', 'CONVICTED'],
  ['words of reduction', 'REDUCED TO MISDEMEANOR'],
  ['PC 17(b)', 'REDUCED PER 17(B) PC'],
] as const) {
  test(`G35: A felony reduced later by ${how} is a misdemeanor convicted on the first day, whichever row comes first`, async () => {
    const later = { ...REDUCED_2015, DISP_DESCR };
    for (const rows of [
      [FELONY_2010, later],
      [later, FELONY_2010],
    ]) {
      const found = await decided(rows);
      expect([found['level'], found['conviction_date'], found['outcome']]).toEqual([
        'misdemeanor',
        '2010-06-01',
        'Eligible for Dismissal',
      ]);
    }
  });
}

test('G35: Two entries of one day that disagree about the level leave it open, in either order', async () => {
  const felony = row({ DISP_ORDER: '' });
  const misdemeanor = row({ DISP_ORDER: '', CONV_STAT_DESCR: 'MISDEMEANOR' });
  for (const rows of [
    [felony, misdemeanor],
    [misdemeanor, felony],
  ]) {
    expect((await decided(rows))['outcome']).toBe('Hand Review');
  }
});

const later = (DISP_DESCR: string, cells: Parameters<typeof row>[0] = {}): Row =>
  row({ STP_EVENT_DATE: '20140301', DISP_ORDER: '101002001202', DISP_DESCR, CONV_STAT_DESCR: '', ...cells });

for (const words of [
  'CONV SET ASIDE & DISM PER 1203.4 PC',
  'CONV SET ASIDE/DISMISSED 1203.4A PC',
  'DISMISSED PER 11361.8 HS',
  'REDESIGNATED/SEALED 11361.9 HS',
  'CONVICTION VACATED',
  'REVERSED ON APPEAL',
  'DISMISSED/FURTHERANCE OF JUSTICE',
]) {
  test(`G17: A conviction followed by ${words} is already relieved`, async () => {
    for (const rows of [
      [row(), later(words)],
      [later(words), row()],
    ]) {
      const found = await decided(rows);
      expect(found['outcome']).toBe('Already Relieved');
      expect(found['answers']).toContain(words);
    }
  });
}

const reliefStep = (cells: Parameters<typeof row>[0]): Row =>
  row({
    CNT_ORDER: '101003001000',
    STP_EVENT_DATE: '20140301',
    DISP_DESCR: 'CONV SET ASIDE & DISM PER 1203.4 PC',
    CONV_STAT_DESCR: '',
    ...cells,
  });

test('G17: Relief reported as a step of its own, with the same case number and charge, relieves the conviction', async () => {
  expect((await decided([row(), reliefStep({})]))['outcome']).toBe('Already Relieved');
});

test('G17: Relief reported as a step of its own, with another case number or no charge, goes to a person', async () => {
  expect((await decided([row(), reliefStep({ OFN: '14M00009' })]))['outcome']).toBe('Hand Review');
  expect((await decided([row(), reliefStep({ OFN: '', OFFENSE_DESCR: '' })]))['outcome']).toBe('Hand Review');
});

test('G17: Relief reported in a later cycle, with the same case number and charge, is not overlooked', async () => {
  expect((await decided([row(), reliefStep({ CNT_ORDER: '102001001000' })]))['outcome']).not.toBe(
    'Eligible for Reduction',
  );
});

test("G17: Relief by another county's court, though of the same number and charge, relieves nothing", async () => {
  const elsewhere = reliefStep({ CNT_ORDER: '102001001000', STP_ORI_CNTY_NAME: 'YOLO', STP_ORI_DESCR: 'CASCYOLO' });
  expect((await decided([row(), elsewhere]))['outcome']).toBe('Eligible for Reduction');
});

test('G17: Relief of a day before the conviction, in another cycle, does not relieve it unseen', async () => {
  const before = reliefStep({ CNT_ORDER: '102001001000', STP_EVENT_DATE: '20080301' });
  expect((await decided([row(), before]))['outcome']).not.toBe('Already Relieved');
});

test('G17: Relief for another charge of the same cycle relieves nothing', async () => {
  expect((await decided([row(), reliefStep({ OFFENSE_DESCR: '484 PC-THEFT', OFN: '09' })]))['outcome']).toBe(
    'Eligible for Reduction',
  );
});

test('G17: An entry of relief dated before the conviction does not relieve it unseen', async () => {
  const earlier = later('DISMISSED/FURTHERANCE OF JUSTICE', { STP_EVENT_DATE: '20090101' });
  expect((await decided([row(), earlier]))['outcome']).not.toBe('Already Relieved');
});

test('G17: A conviction relieved already is not counted among those still standing', async () => {
  const { summary } = await runOn(bulkFile([row(), later('CONVICTION VACATED'), row({ CNT_ORDER: '102002001000' })]), {
    policy: dismissIf({ ask: 'section-within', sections: ['HS 11359'] }),
  });
  expect(summary.balance.convictions.byOutcome).toMatchObject({ 'Already Relieved': 1, 'Eligible for Dismissal': 1 });
  expect(summary.reliefWithCurrentEligibilityChoices.CountSubjectsNoConviction).toBe(1);
});

test('G17: A later entry that nobody understands goes to a person', async () => {
  const found = await decided([row(), later('RELF GRNT UNDR MISC STAT')]);
  expect(found['outcome']).toBe('Hand Review');
  expect(found['possible_outcomes']).toBe('Eligible for Reduction; Already Relieved');
});

test('G17: A comment that speaks of relief goes to a person', async () => {
  const found = await decided([row({ COMMENT_TEXT: 'CONV SET ASIDE AND DISMISSED PER 1203.4 PC' })]);
  expect(found['outcome']).toBe('Hand Review');
  expect(found['missing_facts']).toMatch(/comment/);
});

test('G17: Probation that ends, or is revoked, changes nothing', async () => {
  for (const words of ['PROBATION REVOKED', 'PAROLED', 'SENTENCE MODIFIED', 'DISCHARGED']) {
    expect((await decided([row(), later(words)]))['outcome']).toBe('Eligible for Reduction');
  }
});

const OTHER_SET_ASIDE: readonly Row[] = [
  row(),
  row({ CNT_ORDER: '102002001000', OFFENSE_DESCR: '484 PC-THEFT', STP_EVENT_DATE: '20190601', OFN: '19F1' }),
  row({
    CNT_ORDER: '102002001000',
    OFFENSE_DESCR: '484 PC-THEFT',
    STP_EVENT_DATE: '20200301',
    DISP_ORDER: '102002001202',
    DISP_DESCR: 'CONV SET ASIDE & DISM PER 1203.4 PC',
    CONV_STAT_DESCR: '',
  }),
];

for (const ask of ['only-prop-64-convictions', 'years-without-conviction'] as const) {
  test(`G17: Whether a conviction set aside counts for ${ask} is the county's choice, and open without one`, async () => {
    const years = ask === 'years-without-conviction' ? { years: 5 } : {};
    const outcome = async (setAside?: string) =>
      (await decided(OTHER_SET_ASIDE, dismissIf({ ask, ...years, ...(setAside && { setAside }) })))['outcome'];
    expect(await outcome()).toBe('Hand Review');
    expect(await outcome('ask')).toBe('Hand Review');
    expect(await outcome('counts')).toBe('Not eligible');
    expect(await outcome('does-not-count')).toBe('Eligible for Dismissal');
  });
}

test('G17: A conviction that was vacated never counted', async () => {
  const vacated = OTHER_SET_ASIDE.map((each) =>
    each.DISP_DESCR === 'CONVICTED' ? each : { ...each, DISP_DESCR: 'CONVICTION VACATED' },
  );
  expect((await decided(vacated, dismissIf({ ask: 'only-prop-64-convictions' })))['outcome']).toBe(
    'Eligible for Dismissal',
  );
});

for (const [date, column, caution] of [
  ['20161108', 'N', false],
  ['20161109', 'N', true],
  ['20161110', 'Y', true],
  ['20180515', 'Y', true],
] as const) {
  test(`G18: A conviction of ${date} ${caution ? 'carries' : 'carries no'} caution about the day the law changed`, async () => {
    const results = await runOn(bulkFile([row({ STP_EVENT_DATE: date })]), { policy: BY_LEVEL });
    expect(results.prop64[0]!['Occurred after 11/9/2016']).toBe(column);
    expect(onlyDetermination(results)['cautions']!.includes('9 November 2016')).toBe(caution);
    expect(onlyDetermination(results)['outcome']).toBe('Eligible for Reduction');
  });
}

test('G18: A county can say that convictions from the day of the law on are not eligible', async () => {
  const policy = policyOf(
    { ask: 'convicted-on-or-after', date: '2016-11-09', then: 'not-eligible' },
    { ask: 'section-within', sections: ['HS 11359'], then: 'dismiss' },
  );
  expect((await decided([row({ STP_EVENT_DATE: '20161108' })], policy))['outcome']).toBe('Eligible for Dismissal');
  expect((await decided([row({ STP_EVENT_DATE: '20161109' })], policy))['outcome']).toBe('Not eligible');
  expect((await decided([row({ STP_EVENT_DATE: '20160000' })], policy))['outcome']).toBe('Hand Review');
});
