import { describe, expect, test } from 'vitest';
import { type Conviction, type CriminalHistory, factsOf } from '../../src/history/index.ts';
import { NEUTRAL_FORMAT, historyOfSheet, readNeutral } from '../../src/read/index.ts';
import { neutralHistory } from '../../src/write/index.ts';
import { type Cells, NO_SENTENCE, arrest, bulkFile, row } from '../support/bulk-file.ts';
import { BY_LEVEL } from '../support/policies.ts';
import { factsIn } from '../support/read-back.ts';
import { onlyDetermination, runOn } from '../support/run-on.ts';
import { readBody } from '../support/sheets.ts';

const entry = (DISP_DESCR: string, cells: Cells = {}): ReturnType<typeof row> =>
  row({
    DISP_DESCR,
    DISP_DATE: '20120301',
    DISP_ORDER: '101002001202',
    CONV_STAT_DESCR: '',
    ...NO_SENTENCE,
    ...cells,
  });
const decided = async (later: string, cells: Cells = {}, conviction: Cells = {}) =>
  onlyDetermination(await runOn(bulkFile([row(conviction), entry(later, cells)]), { policy: BY_LEVEL }));

const ENDED = 'whether the conviction stands (a later entry says that the count ended without one)';

describe('What ends a count without a conviction, after the conviction', () => {
  test.each([
    'ACQUITTED',
    'NOT GUILTY',
    'NOT GUILTY BY REASON OF INSANITY',
    'PROS REJ-NO COMPLAINT FILED',
    'DIVERSION',
    'RELEASED',
    'DETENTION ONLY',
    'PROS DEFERRED',
    'DIVERSION COMPLETED',
    'PROC SUSP-1000 PC',
    'RELEASED-NO PROBABLE CAUSE',
  ])('%s leaves it open whether it stands', async (words) => {
    const found = await decided(words);
    expect([found['outcome'], found['missing_facts']]).toEqual(['Hand Review', expect.stringContaining(ENDED)]);
  });

  test('It does of the same day, where the record numbers it later', async () => {
    expect((await decided('ACQUITTED', { DISP_DATE: '20100601' }))['outcome']).toBe('Hand Review');
  });

  test('It does without a day or a number', async () => {
    expect((await decided('ACQUITTED', { DISP_DATE: '', STP_EVENT_DATE: '', DISP_ORDER: '' }))['outcome']).toBe(
      'Hand Review',
    );
  });

  test.each<[string, string, Cells, Cells]>([
    ['of an earlier day', 'ACQUITTED', { DISP_DATE: '20090301', DISP_ORDER: '101002001200' }, {}],
    ['of an earlier day, numbered later', 'DIVERSION', { DISP_DATE: '20090301' }, {}],
    ['of the same day, numbered earlier', 'ACQUITTED', { DISP_DATE: '20100601', DISP_ORDER: '101002001200' }, {}],
    [
      'of the same day without a number, as the verdict on what is graver',
      'ACQUITTED',
      { DISP_DATE: '20100601', DISP_ORDER: '' },
      { DISP_ORDER: '' },
    ],
    ['that tells where the person was taken', 'REL/TOT OTHER JURIS/AUTH', {}, {}],
    ['that tells where the person was sent', 'EXTRADITED', {}, {}],
    ['of a deferral, which rests on a plea', 'DEFERRED ENTRY OF JUDGMENT COMPLETED', {}, {}],
    [
      'of the verdict, on what is graver than the offense convicted of, however they are numbered',
      'ACQUITTED',
      { DISP_DATE: '20100601' },
      { OFFENSE_DESCR: '187(A) PC-MURDER', CONV_OFFENSE_DESCR: '11359 HS-POSSESS MARIJUANA FOR SALE' },
    ],
  ])('Not an entry %s', async (_, words, cells, conviction) => {
    expect((await decided(words, cells, conviction))['outcome']).toBe('Eligible for Reduction');
  });

  test.each([
    'RELEASED ON PAROLE',
    'REL TO PROBATION',
    'RELEASED FROM JAIL',
    'RELEASED-TIME SERVED',
    'RELEASED ON BAIL PENDING APPEAL',
    'DISCHARGED/SENTENCE COMPLETED',
    'PROC SUSP',
    'PROC SUSP-3051 WI',
    'PROS DEFERRED-REVOCATION OF PAROLE',
  ])('Nor %s, which is about the sentence', async (words) => {
    expect((await decided(words))['outcome']).toBe('Eligible for Reduction');
  });

  test('Nor one with a conviction after it', async () => {
    const again = entry('CONVICTED', { DISP_DATE: '20130301', DISP_ORDER: '101002001203', CONV_STAT_DESCR: 'FELONY' });
    const results = await runOn(bulkFile([row(), entry('DIVERSION'), again]), { policy: BY_LEVEL });
    expect(onlyDetermination(results)['outcome']).toBe('Eligible for Reduction');
  });

  test.each(['ACQUITTED ON RETRIAL', 'NOT GUILTY AFTER NEW TRIAL', 'ACQUITTED-RE-TRIAL'])(
    '%s leaves no conviction',
    async (words) => {
      expect((await decided(words))['outcome']).toBe('Already Relieved');
    },
  );

  test('An acquittal on retrial reported as a step of its own leaves none either', async () => {
    const retrial = entry('ACQUITTED ON RETRIAL', {
      CNT_ORDER: '101003001000',
      STP_EVENT_DATE: '20120301',
      DISP_ORDER: '101003001201',
    });
    const results = await runOn(bulkFile([row(), retrial]), { policy: BY_LEVEL });
    expect(onlyDetermination(results)['outcome']).toBe('Already Relieved');
  });

  test.each(['acquitted', 'prosecutor_rejected', 'released', 'diverted', 'not_convicted'])(
    'So of a history as neutral JSON: %s',
    (kind) => {
      const [conviction] = convictionsIn(
        neutral([row(), entry('XYZZY')], (text) => text.replace('"other"', `"${kind}"`)),
      );
      expect(conviction!.standing).toMatchObject({ kind: 'doubtful', missing: ENDED });
    },
  );

  test('So of a RAP sheet', () => {
    const history = sheet('   20120301\n   DISPO:ACQUITTED\n');
    expect(convictionsIn(history)[0]!.standing).toMatchObject({ kind: 'doubtful', missing: ENDED });
  });
});

describe('Relief that a later entry does not say was granted', () => {
  test.each(['11361.8 HS RELIEF REJECTED', 'PETITION 11361.8 HS', '1203.4 PC REJECTED', '1170.18 PC REJECTED'])(
    '%s is for a person to read',
    async (words) => {
      const found = await decided(words);
      expect([found['outcome'], found['missing_facts'], found['level']]).toEqual([
        'Hand Review',
        expect.stringContaining('what a later entry about this count means'),
        'felony',
      ]);
    },
  );

  test('So of a RAP sheet', () => {
    expect(convictionsIn(sheet('   20180301\n   DISPO:1203.4 PC REJECTED\n'))[0]!.standing.kind).toBe('doubtful');
    expect(convictionsIn(sheet('   20180301\n   DISPO:1203.4 PC\n'))[0]!.standing.kind).toBe('relieved');
  });

  test('A conviction that is recorded again after a reversal is for a person to look at', async () => {
    const again = entry('CONVICTED', { DISP_DATE: '20130301', DISP_ORDER: '101002001203', CONV_STAT_DESCR: 'FELONY' });
    const results = await runOn(bulkFile([row(), entry('CONVICTION REVERSED'), again]), { policy: BY_LEVEL });
    const found = onlyDetermination(results);
    expect([found['outcome'], found['missing_facts']]).toEqual([
      'Hand Review',
      expect.stringContaining('recorded again after the relief'),
    ]);
  });

  test.each([
    ['11361.8 HS RELIEF RESCINDED', 'Hand Review'],
    ['DISMISSAL SET ASIDE', 'Hand Review'],
    ['WARRANT RECALLED', 'Already Relieved'],
    ['RESTITUTION ORD MODIFD', 'Already Relieved'],
  ])('After relief that was granted, %s gives %s', async (words, outcome) => {
    const later = entry(words, { DISP_DATE: '20130301', DISP_ORDER: '101002001203' });
    const granted = entry('CONV DISMISSED 11361.8 HS');
    const found = onlyDetermination(await runOn(bulkFile([row(), granted, later]), { policy: BY_LEVEL }));
    expect([found['outcome'], found['missing_facts'] !== '']).toEqual([outcome, outcome === 'Hand Review']);
  });
});

describe('Of several entries of relief', () => {
  const SET_ASIDE = 'CONV SET ASIDE & DISM PER 1203.4 PC';
  const standingAfter = (...later: readonly string[]): Conviction['standing'] => {
    const entries = later.map((words, i) =>
      entry(words, { DISP_DATE: `201${2 + i}0301`, DISP_ORDER: `10100200120${2 + i}` }),
    );
    const [facts] = factsIn(bulkFile([row(), ...entries])).values();
    return facts!.convictions[0]!.standing;
  };

  test.each([
    [[SET_ASIDE, 'CONV VACATED PER 1473.7 PC'], 1],
    [[SET_ASIDE, 'DISMISSED AND SEALED PER 11361.8(F) HS'], 1],
    [[SET_ASIDE, 'SET ASIDE PER 1016.5 PC'], 1],
    [[SET_ASIDE, 'SEALED'], 1],
    [['CONV VACATED PER 1473.7 PC', SET_ASIDE], 0],
    [[SET_ASIDE, 'CONVICTION RELIEF GRANTED 1203.425 PC'], 0],
    [[SET_ASIDE, '1203.4 PC DISMISSAL RESCINDED', 'CONV VACATED PER 1473.7 PC'], 2],
    [[SET_ASIDE, '1203.4 PC DISMISSAL RESCINDED', SET_ASIDE], 2],
    [[SET_ASIDE, 'PET TO SEAL PER 851.91 PC DENIED'], 0],
    [[SET_ASIDE, 'PETN PER 11361.8 HS DENIED'], 0],
    [[SET_ASIDE, 'PETITION WITHDRAWN 1170.18 PC'], 0],
    [[SET_ASIDE, 'PROB REINSTATED'], 0],
  ])('%j: the one that ends the conviction most counts', (later, by) => {
    expect(standingAfter(...later)).toMatchObject({
      kind: 'relieved',
      by: { recorded: { earliest: 20120301 + by * 10_000 } },
    });
  });

  test.each([
    ['CONV VACATED PER 1473.7 PC', 'PC 1473.7'],
    ['CONVICTION RELIEF GRANTED 1203.425 PC', 'PC 1203.4'],
  ])('%s as a step of its own leaves it relieved under %s', (words, statute) => {
    const step = entry(words, { CNT_ORDER: '101003001000', STP_EVENT_DATE: '20190301', DISP_ORDER: '101003001201' });
    const [facts] = factsIn(bulkFile([row(), entry(SET_ASIDE), step])).values();
    expect(facts!.convictions[0]!.standing).toMatchObject({ kind: 'relieved', by: { statute } });
  });

  test.each([
    [[SET_ASIDE, '1203.4 PC DISMISSAL RESCINDED'], 'whether the relief granted before still stands'],
    [[SET_ASIDE, '1203.4 PC DENIED'], 'whether the relief granted before still stands'],
    [[SET_ASIDE, 'ORDER OF DISMISSAL SET ASIDE'], 'whether the relief granted before still stands'],
    [[SET_ASIDE, 'JUDGMENT REINSTATED'], 'whether the relief granted before still stands'],
    [[SET_ASIDE, 'CONVICTION REINSTATED'], 'whether the relief granted before still stands'],
    [['CONV DISMISSED 11361.8 HS', '11361.9 HS DENIED'], 'whether the relief granted before still stands'],
    [[SET_ASIDE, 'PETITION FILED 11361.8 HS'], 'what a later entry about this count means'],
  ])('%j: a person reads it', (later, missing) => {
    expect(standingAfter(...later)).toMatchObject({ kind: 'doubtful', missing });
  });
});

const YEARS = ['1998', '2004', '2010'];
const NO_NUMBERS = ['UNKNOWN', 'NONE', '000000', 'NOT REPORTED', '0', 'N/A', 'NULL', 'FILE NBR NOT REPORTD', '-'];

/** Three convictions of as many arrests, each with this number. */
const three = (OFN: string): ReturnType<typeof row>[] =>
  YEARS.flatMap((year, i) => [
    arrest({ CNT_ORDER: `${101 + i}001001000`, STP_EVENT_DATE: `${year}0301` }),
    row({ CNT_ORDER: `${101 + i}002001000`, STP_EVENT_DATE: `${year}0607`, OFN }),
  ]);

describe('What tells no case from another is no case number', () => {
  test.each(NO_NUMBERS)('%s makes no two convictions one', async (OFN) => {
    const { determinations } = await runOn(bulkFile(three(OFN)), { policy: BY_LEVEL });
    expect([...determinations.values()].map((each) => [each['case_numbers'], each['reported_again']])).toEqual(
      YEARS.map(() => ['', '']),
    );
  });

  test('and the further number of the court counts in its place', async () => {
    const rows = three('UNKNOWN').map((each) => ({ ...each, FE_NUM_CRT_CASE: '7F123' }));
    const { determinations } = await runOn(bulkFile(rows), { policy: BY_LEVEL });
    expect([...determinations.values()].map((each) => each['case_numbers'])).toEqual(YEARS.map(() => '7F123'));
  });

  test.each(['UNKNOWN', '000000'])('So of a history as neutral JSON: %s', (given) => {
    const history = neutral(three('55'), (text) => text.replaceAll('"value":"55"', `"value":"${given}"`));
    expect(convictionsIn(history).map(({ caseNumbers }) => caseNumbers)).toEqual(YEARS.map(() => []));
  });

  test.each(['#UNKNOWN', '#000000', '#FILE NBR NOT REPORTD'])('So of a RAP sheet: %s', (given) => {
    expect(convictionsIn(sheet('', { number: given })).map(({ caseNumbers }) => caseNumbers)).toEqual([[]]);
    expect(convictionsIn(sheet('', { number: '#A0100' })).map(({ caseNumbers }) => caseNumbers)).toEqual([['A0100']]);
  });
});

describe('A section of sentencing alone is no charge', () => {
  const SENTENCING = ['1170(H) PC-SENTENCING', '1170 (H)(5) PC', '1170.12 PC-SENTENCING'];

  test.each(SENTENCING)('%s gives way to the comment', async (OFFENSE_DESCR) => {
    const results = await runOn(bulkFile([row({ OFFENSE_DESCR, COMMENT_TEXT: 'CHRG 11359 HS' })]), {
      policy: BY_LEVEL,
    });
    const found = onlyDetermination(results);
    expect([found['outcome'], found['section'], found['offense_source']]).toEqual([
      'Eligible for Reduction',
      'HS 11359',
      'comment',
    ]);
  });

  test.each(SENTENCING)('%s without a comment leaves the charge open', async (OFFENSE_DESCR) => {
    const found = onlyDetermination(await runOn(bulkFile([row({ OFFENSE_DESCR })]), { policy: BY_LEVEL }));
    expect([found['outcome'], found['missing_facts']]).toEqual(['Hand Review', expect.stringMatching(/^the charge/)]);
  });

  test('As the offense convicted of it gives way to the one charged', async () => {
    const results = await runOn(bulkFile([row({ CONV_OFFENSE_DESCR: '1170(H) PC-SENTENCING' })]), { policy: BY_LEVEL });
    expect(onlyDetermination(results)['offense_source']).toBe('charged');
  });

  test('So of a history as neutral JSON', () => {
    const history = neutral([row({ OFFENSE_DESCR: '1203.2 PC' })], (text) =>
      text.replaceAll('"role":"violation"', '"role":"sentencing-tag"'),
    );
    expect(convictionsIn(history)[0]).toMatchObject({ charge: undefined, chargeFrom: 'missing' });
  });

  test('So of a RAP sheet', () => {
    const [told] = convictionsIn(sheet('   COM: CNT 01 CHRG-11359 HS\n', { charge: '1170.12 PC-SENTENCING' }));
    expect([told!.charge?.citation, told!.chargeFrom]).toEqual(['11359 HS', 'comment']);
    const [untold] = convictionsIn(sheet('', { charge: '1170.12 PC-SENTENCING' }));
    expect([untold!.charge, untold!.chargeFrom]).toEqual([undefined, 'missing']);
  });
});

function convictionsIn(history: CriminalHistory): readonly Conviction[] {
  return factsOf(history).convictions;
}

/** Rows as neutral JSON, with a word of it changed. */
function neutral(rows: readonly ReturnType<typeof row>[], changed: (text: string) => string): CriminalHistory {
  const [facts] = factsIn(bulkFile(rows)).values();
  const text = JSON.stringify(
    neutralHistory({ history: facts!.history, format: NEUTRAL_FORMAT, kind: 'ca-doj-bulk', files: ['doj.csv'] }),
  );
  expect(changed(text)).not.toBe(text);
  const read = readNeutral(changed(text), 'h.json');
  if (!read.ok) throw new Error(read.problems.map(({ field, hint }) => `${field}: ${hint}`).join('; '));
  return read.value[0]!.history;
}

/** A conviction in a court of Sacramento, and what stands below it. */
function sheet(below: string, { number = '#1', charge = '11359 HS-POSSESS MARIJUANA FOR SALE' } = {}): CriminalHistory {
  const body = `COURT: NAM:01\n20100607 CASC SACRAMENTO\n\nCNT:01 ${number}\n   ${charge}\n*DISPO:CONVICTED\n   CONV STATUS:FELONY\n   SEN: 003 YEARS PROBATION\n${below}`;
  return historyOfSheet(readBody(body), { file: 0, person: 'P' });
}
