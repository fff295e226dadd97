import { expect, test, vi } from 'vitest';
import { bulkFile, row } from '../support/bulk-file.ts';
import { dismissIf } from '../support/policies.ts';
import { onlyDetermination, outcomes, runOn } from '../support/run-on.ts';

const FROM_57 = dismissIf({ ask: 'age-at-least', age: 57 });
const FIVE_YEARS_AGO = dismissIf({ ask: 'years-since-conviction', years: 5 });
const CRIME_FREE = dismissIf({ ask: 'years-without-conviction', years: 5 });
const UNDER_21 = dismissIf({ ask: 'under-age-at-conviction' });

const decided = async (cells: Parameters<typeof row>[0], asked: Parameters<typeof runOn>[1]) =>
  onlyDetermination(await runOn(bulkFile([row(cells)]), asked));

for (const [how, PRI_DOB] of [
  ['empty', ''],
  ['of zeros', '00000000'],
  ['written 1990-01-01', '1990-01-01'],
  ['on 30 February', '19900230'],
  ['of letters', 'UNKNOWN'],
] as const) {
  test(`G1: A birth date ${how} makes nobody 57 years old`, async () => {
    const found = await decided({ PRI_DOB }, { policy: FROM_57 });
    expect(found['outcome']).toBe('Hand Review');
    expect(found['missing_facts']).toMatch(/birth date/);
    expect(found['possible_outcomes']).toBe('Eligible for Dismissal; Not eligible');
  });
}

test('G1: A birth date that is missing does not matter where another choice decides', async () => {
  const found = await decided(
    { PRI_DOB: '', CONV_STAT_DESCR: 'MISDEMEANOR' },
    {
      policy: { ...FROM_57, flow: [{ ask: 'misdemeanor-or-infraction', then: 'dismiss' }, ...FROM_57.flow] },
    },
  );
  expect(found['outcome']).toBe('Eligible for Dismissal');
  expect(found['missing_facts']).toBe('');
});

test('G1: Somebody born on an unknown day of 1990 is not 57, and one of 1950 is', async () => {
  expect((await decided({ PRI_DOB: '19900000' }, { policy: FROM_57 }))['outcome']).toBe('Not eligible');
  expect((await decided({ PRI_DOB: '19500000' }, { policy: FROM_57 }))['outcome']).toBe('Eligible for Dismissal');
});

test('G1: Somebody born on an unknown day of 1963 may or may not be 57 on 1 July 2020', async () => {
  const found = await decided({ PRI_DOB: '19630000' }, { policy: FROM_57 });
  expect(found['outcome']).toBe('Hand Review');
  expect(found['missing_facts']).toMatch(/exact birth date/);
});

test('G1: A birth month decides as soon as every day of it would decide alike', async () => {
  expect((await decided({ PRI_DOB: '19630600' }, { policy: FROM_57 }))['outcome']).toBe('Eligible for Dismissal');
  expect((await decided({ PRI_DOB: '19630700' }, { policy: FROM_57 }))['outcome']).toBe('Hand Review');
  expect((await decided({ PRI_DOB: '19630800' }, { policy: FROM_57 }))['outcome']).toBe('Not eligible');
});

for (const [how, date] of [
  ['empty', ''],
  ['of zeros', '00000000'],
  ['that no calendar has', '20191345'],
] as const) {
  for (const [rule, policy] of [
    ['five years ago', FIVE_YEARS_AGO],
    ['outside the past five years', CRIME_FREE],
    ['before the 21st birthday', UNDER_21],
  ] as const) {
    test(`G2: A conviction date ${how} is not taken to lie ${rule}`, async () => {
      const found = await decided({ STP_EVENT_DATE: date, DISP_DATE: '' }, { policy });
      expect(found['outcome']).toBe('Hand Review');
      expect(found['missing_facts']).toMatch(/conviction date/);
    });
  }
}

test('G2: A missing step date of a court step gives way to the disposition date, and a caution says so', async () => {
  const found = await decided({ STP_EVENT_DATE: '', DISP_DATE: '20100601' }, { policy: FIVE_YEARS_AGO });
  expect(found['outcome']).toBe('Eligible for Dismissal');
  expect(found['conviction_date']).toBe('2010-06-01');
  expect(found['cautions']).toMatch(/date of the disposition/);
});

test('G2: A partial step date stays partial, even beside a full disposition date', async () => {
  const found = await decided(
    { STP_EVENT_DATE: '20190000', DISP_DATE: '20190105' },
    { policy: FIVE_YEARS_AGO, asOf: '2024-06-01' },
  );
  expect(found['conviction_date']).toBe('2019');
  expect(found['outcome']).toBe('Hand Review');
});

test('G2: An unknown conviction date is never printed as 01/01/0001 nor counted as years', async () => {
  const { prop64, summary } = await runOn(bulkFile([row({ STP_EVENT_DATE: '', DISP_DATE: '' })]));
  expect(prop64[0]!['Date of Conviction']).toBe('unknown');
  expect(prop64[0]!['Years Since This Conviction']).toBe('unknown');
  expect(prop64[0]!['Years Since Any Conviction']).toBe('unknown');
  expect(prop64[0]!['Occurred after 11/9/2016']).toBe('unknown');
  expect(summary.earliestConviction).toBeNull();
});

test('G2: An undated conviction does not become the earliest conviction of the summary', async () => {
  const { summary } = await runOn(
    bulkFile([row({ STP_EVENT_DATE: '', DISP_DATE: '' }), row({ SUBJECT_ID: '10000002', STP_EVENT_DATE: '19990301' })]),
  );
  expect(summary.earliestConviction).toBe('1999-03-01T00:00:00Z');
});

test('G2: An undated conviction of another county leaves open whether the person was convicted in the past five years', async () => {
  const results = await runOn(
    bulkFile([
      row(),
      row({
        CNT_ORDER: '102002001000',
        STP_ORI_CNTY_NAME: 'YOLO',
        OFFENSE_DESCR: '484 PC-THEFT',
        STP_EVENT_DATE: '',
        DISP_DATE: '',
      }),
    ]),
    { policy: CRIME_FREE },
  );
  expect(onlyDetermination(results)['outcome']).toBe('Hand Review');
});

test('G11: The figures of the last seven years are those before the as-of date, not before today', async () => {
  const file = bulkFile([row({ STP_EVENT_DATE: '20100601' })]);
  const policy = dismissIf({ ask: 'section-within', sections: ['HS 11359'] });
  const relief = async (asOf: string) =>
    (await runOn(file, { policy, asOf })).summary.reliefWithCurrentEligibilityChoices;
  expect((await relief('2017-01-01')).CountSubjectsNoConvictionLast7Years).toBe(1);
  expect((await relief('2017-06-01')).CountSubjectsNoConvictionLast7Years).toBe(0);
});

test('G11: Without a conviction in scope there is no earliest conviction, and not today either', async () => {
  const { summary } = await runOn(bulkFile([row({ OFFENSE_DESCR: '484 PC-THEFT' })]));
  expect(summary.earliestConviction).toBeNull();
});

test('G11, G28: Neither the day nor the hour at which a run is made is found in its files', async () => {
  const file = bulkFile([row(), row({ SUBJECT_ID: '10000002', PRI_DOB: '19630701' })]);
  vi.useFakeTimers({ now: Date.parse('2020-07-01T00:30:00-07:00') });
  const early = await runOn(file, { policy: FROM_57 });
  vi.setSystemTime(Date.parse('2031-12-31T23:59:59Z'));
  const late = await runOn(file, { policy: FROM_57 });
  vi.useRealTimers();
  expect([...late.files]).toEqual([...early.files]);
});

test('G28: The day of the 57th birthday is enough, whatever the hour of the run', async () => {
  expect((await decided({ PRI_DOB: '19630701' }, { policy: FROM_57 }))['outcome']).toBe('Eligible for Dismissal');
  expect((await decided({ PRI_DOB: '19630702' }, { policy: FROM_57 }))['outcome']).toBe('Not eligible');
});

test('G13: Exactly five years since the conviction are enough', async () => {
  const on = async (STP_EVENT_DATE: string) =>
    (await decided({ STP_EVENT_DATE }, { policy: FIVE_YEARS_AGO }))['outcome'];
  expect(await on('20150630')).toBe('Eligible for Dismissal');
  expect(await on('20150701')).toBe('Eligible for Dismissal');
  expect(await on('20150702')).toBe('Not eligible');
});

test('G13: Exactly five years without a conviction are not enough', async () => {
  const on = async (STP_EVENT_DATE: string) => (await decided({ STP_EVENT_DATE }, { policy: CRIME_FREE }))['outcome'];
  expect(await on('20150630')).toBe('Eligible for Dismissal');
  expect(await on('20150701')).toBe('Not eligible');
});

test('G13: A conviction on the 21st birthday is not one of somebody under 21', async () => {
  const on = async (STP_EVENT_DATE: string) =>
    (await decided({ PRI_DOB: '19800314', STP_EVENT_DATE }, { policy: UNDER_21 }))['outcome'];
  expect(await on('20010313')).toBe('Eligible for Dismissal');
  expect(await on('20010314')).toBe('Not eligible');
});

test('G36: A birth date that only the conviction row has is the birth date of the person', async () => {
  const results = await runOn(
    bulkFile([
      row({ CNT_ORDER: '101001001000', STP_TYPE_DESCR: 'ARREST/DETAINED/CITED', DISP_DESCR: '', PRI_DOB: '' }),
      row({ PRI_DOB: '19900101' }),
    ]),
    { policy: FROM_57 },
  );
  expect(onlyDetermination(results)['birth_date']).toBe('1990-01-01');
  expect(onlyDetermination(results)['outcome']).toBe('Not eligible');
});

test('G36: Two birth dates that disagree are in doubt, and age is asked of a person', async () => {
  for (const dates of [
    ['19500101', '19900101'],
    ['19900101', '19500101'],
    ['19400101', '19500101'],
  ]) {
    const results = await runOn(
      bulkFile([
        row({ PRI_DOB: dates[0]! }),
        row({ PRI_DOB: dates[1]!, CNT_ORDER: '101002002000', DISP_DESCR: 'DISMISSED', CONV_STAT_DESCR: '' }),
      ]),
      { policy: FROM_57 },
    );
    expect(outcomes(results)).toEqual({ '10000001/101002001000': 'Hand Review' });
    expect(onlyDetermination(results)['missing_facts']).toMatch(/birth date.*different/);
  }
});

test('G36: A partial birth date and a full one inside it are no disagreement', async () => {
  const results = await runOn(
    bulkFile([
      row({ PRI_DOB: '19500000' }),
      row({ PRI_DOB: '19500601', CNT_ORDER: '101002002000', DISP_DESCR: 'DISMISSED', CONV_STAT_DESCR: '' }),
    ]),
    { policy: FROM_57 },
  );
  expect(onlyDetermination(results)['birth_date']).toBe('1950-06-01');
  expect(onlyDetermination(results)['outcome']).toBe('Eligible for Dismissal');
});
