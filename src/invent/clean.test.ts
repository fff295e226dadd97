import { parse } from 'csv-parse/sync';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Column, doj95Columns, placeOf } from './columns.ts';
import { cellsOf } from './csv.ts';
import { invent } from './index.ts';

const PEOPLE = 3_000;
const HOME = 'LOS ANGELES';

/** What is counted over the rows of 3,000 people in a clean file. */
class Survey {
  bytes = 0;
  rows = 0;
  readonly rowsOf = new Map<string, number>();
  readonly cyclesOf = new Map<string, Set<string>>();
  readonly rowsOfStep = new Map<string, Map<string, number>>();
  readonly stepsWithNumber = new Set<string>();
  /** Court counts, and whether they ended in conviction. */
  readonly courtCounts = new Map<string, boolean>();
  readonly anchors = new Set<string>();
  sentenceRows = 0;
  outOfCounty = 0;
  seeComment = 0;
  laterEntries = 0;
  readonly registered = new Set<string>();
  readonly deceased = new Set<string>();
  readonly wrong = new Set<string>();
  readonly offenses = new Set<string>();

  take(cells: readonly string[]): void {
    const get = (column: Column): string => cells[placeOf(column)]!;
    const person = get('SUBJECT_ID');
    this.rows += 1;
    this.rowsOf.set(person, (this.rowsOf.get(person) ?? 0) + 1);
    this.cyclesOf.set(person, (this.cyclesOf.get(person) ?? new Set()).add(get('CYC_ORDER')));
    this.offenses.add(get('OFFENSE_DESCR'));
    this.outOfCounty += Number(get('STP_ORI_CNTY_NAME') !== HOME);
    this.seeComment += Number(get('OFFENSE_DESCR') === 'SEE COMMENT FOR CHARGE');
    if (get('STP_TYPE_DESCR') === 'DECEASED') this.deceased.add(person);
    if (get('STP_TYPE_DESCR') === 'REGISTRATION' && get('OFFENSE_DESCR').startsWith('290')) this.registered.add(person);
    this.takeStep(person, get);
    for (const wrong of faultsOf(cells, get)) this.wrong.add(wrong);
  }

  private takeStep(person: string, get: (column: Column) => string): void {
    const type = get('STP_TYPE_DESCR');
    const step = `${person} ${get('STP_ORDER')}`;
    const rows = this.rowsOfStep.get(type) ?? new Map<string, number>();
    this.rowsOfStep.set(type, rows.set(step, (rows.get(step) ?? 0) + 1));
    if (type !== 'COURT ACTION') return;
    const count = `${person} ${get('CNT_ORDER')}`;
    const convicted = get('DISP_DESCR').startsWith('CONVICTED');
    const knownAsConvicted = this.courtCounts.get(count) ?? false;
    if (get('OFN') !== '') this.stepsWithNumber.add(step);
    this.sentenceRows += Number(convicted);
    this.laterEntries += Number(!convicted && knownAsConvicted);
    this.courtCounts.set(count, convicted || knownAsConvicted);
    if (
      convicted &&
      get('STP_ORI_CNTY_NAME') === HOME &&
      /^(11357|11358|11359|11360)(?![.\d]).*HS/.test(get('OFFENSE_DESCR'))
    ) {
      this.anchors.add(person);
    }
  }
}

const KEYS: readonly (readonly [Column, RegExp])[] = [
  ['CYC_ORDER', /^[1-9]\d\d0{9}$/],
  ['STP_ORDER', /^[1-9]\d\d00[12]0{6}$/],
  ['CNT_ORDER', /^[1-9]\d\d00[12]00[1-9]000$/],
  ['DISP_ORDER', /^([1-9]\d\d00[12]00[1-9]20[12])?$/],
  ['SENT_ORDER', /^([1-9]\d\d00[12]00[1-9]50[123])?$/],
];
const DATES: readonly Column[] = ['PRI_DOB', 'CYC_DATE', 'STP_EVENT_DATE'];
const MARKS = doj95Columns.filter((column) => column.endsWith('_SEP') || column === 'END_OF_REC');

/** What no row of a clean file may have wrong. */
function* faultsOf(cells: readonly string[], get: (column: Column) => string): Generator<string> {
  if (cells.length !== 95) yield `${cells.length} fields`;
  for (const [column, form] of KEYS) if (!form.test(get(column))) yield `${column} ${get(column)}`;
  for (const column of KEYS.map(([key]) => key).filter((key) => get(key) !== '')) {
    const shared = { CYC_ORDER: 3, STP_ORDER: 6 }[column as string] ?? 9;
    if (get(column).slice(0, shared) !== get('CNT_ORDER').slice(0, shared)) yield `${column} is not of the count`;
  }
  for (const column of DATES) if (!isDay(get(column))) yield `${column} is no day`;
  if (get('DISP_DATE') !== '' && !isDay(get('DISP_DATE'))) yield 'DISP_DATE is no day';
  for (const mark of MARKS) if (get(mark) !== '#') yield `${mark} is not #`;
  const events = [get('CYC_DATE'), get('STP_EVENT_DATE'), get('DISP_DATE') || get('STP_EVENT_DATE')];
  if (events.join() !== events.toSorted().join()) yield 'dates out of order';
  if (events[0]! < '19650101' || events[2]! > '20191231') yield 'a date outside 1965-2019';
  const age = Math.floor((Number(get('CYC_DATE')) - Number(get('PRI_DOB'))) / 10_000);
  if (age !== Number(get('CYC_AGE'))) yield 'CYC_AGE is not the age';
  if (!/^(000|9)\d+$|^ +$/.test(get('PRI_SSN'))) yield 'PRI_SSN could be somebody’s';
  if (!get('DISP_DESCR').startsWith('CONVICTED')) return;
  if (!/^(FELONY|MISDEMEANOR|INFRACTION)$/.test(get('CONV_STAT_DESCR'))) yield 'a conviction without level';
  const ageThen = Math.floor((Number(get('STP_EVENT_DATE')) - Number(get('PRI_DOB'))) / 10_000);
  if (ageThen < 15 || ageThen > 60) yield `convicted at ${ageThen}`;
  if (get('STP_EVENT_DATE') <= get('CYC_DATE')) yield 'convicted before arrested';
}

function isDay(text: string): boolean {
  return /^(19|20)\d\d(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])$/.test(text);
}

function mean(counts: Iterable<number>): number {
  const all = [...counts];
  return all.reduce((sum, count) => sum + count, 0) / all.length;
}

function quantile(counts: Iterable<number>, share: number): number {
  const all = [...counts].toSorted((a, b) => a - b);
  return all[Math.floor(share * (all.length - 1))]!;
}

type Around = { readonly planned: number; readonly within: number };

describe('A clean file of 3,000 people', () => {
  const survey = new Survey();

  beforeAll(() => {
    for (const { bytes } of invent({ county: HOME, seed: 64, people: PEOPLE, faults: 0, header: false })) {
      survey.bytes += bytes.length;
      for (const row of Buffer.from(bytes).toString('latin1').trimEnd().split('\n')) survey.take(cellsOf(row));
    }
  });

  test('has 95 fields in every row, as a strict reader finds them', () => {
    for (const { bytes } of invent({ county: HOME, seed: 64, people: 200, faults: 0, header: false })) {
      const found: readonly (readonly string[])[] = parse(Buffer.from(bytes));
      const rows = Buffer.from(bytes).toString('latin1').trimEnd().split('\n');
      expect(found).toEqual(rows.map(cellsOf));
      expect(found.filter((cells) => cells.length !== 95)).toEqual([]);
    }
  });

  test('has nothing wrong in any row: fields, keys, dates, levels, markers, ages', () => {
    expect([...survey.wrong]).toEqual([]);
  });

  test('has 780 to 820 bytes a row', () => {
    expect(survey.bytes / survey.rows).toBeGreaterThan(780);
    expect(survey.bytes / survey.rows).toBeLessThan(820);
  });

  test('has 3,000 people, each with a conviction under HS 11357-11360 in the county', () => {
    expect(survey.rowsOf.size).toBe(PEOPLE);
    expect(survey.anchors.size).toBe(PEOPLE);
  });

  test('has rows per person with median 25, mean 45 and the hundredth person at 300', () => {
    const rows = [...survey.rowsOf.values()];
    expect(quantile(rows, 0.5)).toBeGreaterThan(22);
    expect(quantile(rows, 0.5)).toBeLessThan(28);
    expect(mean(rows)).toBeGreaterThan(41);
    expect(mean(rows)).toBeLessThan(50);
    expect(quantile(rows, 0.99)).toBeGreaterThan(240);
    expect(quantile(rows, 0.99)).toBeLessThan(370);
  });

  test('has about five cycles per person', () => {
    const cycles = [...survey.cyclesOf.values()].map(({ size }) => size);
    expect(quantile(cycles, 0.5)).toBeGreaterThanOrEqual(4);
    expect(quantile(cycles, 0.5)).toBeLessThanOrEqual(7);
  });

  test.each<readonly [string, () => number, Around]>([
    [
      '2.2 rows per arrest',
      () => mean(survey.rowsOfStep.get('ARREST/DETAINED/CITED')!.values()),
      { planned: 2.2, within: 0.1 },
    ],
    [
      '2.6 rows per court action',
      () => mean(survey.rowsOfStep.get('COURT ACTION')!.values()),
      { planned: 2.6, within: 0.12 },
    ],
    ['35 % of court counts convicted', () => convictions() / survey.courtCounts.size, { planned: 0.35, within: 0.02 }],
    ['1.7 sentence rows per conviction', () => survey.sentenceRows / convictions(), { planned: 1.7, within: 0.05 }],
    [
      'a later entry on one conviction in seven',
      () => survey.laterEntries / convictions(),
      { planned: 0.14, within: 0.03 },
    ],
    [
      'case numbers in 60 % of court actions',
      () => survey.stepsWithNumber.size / survey.rowsOfStep.get('COURT ACTION')!.size,
      { planned: 0.6, within: 0.03 },
    ],
    ['20 % of rows from other counties', () => survey.outOfCounty / survey.rows, { planned: 0.2, within: 0.03 }],
    ['2 % SEE COMMENT FOR CHARGE', () => survey.seeComment / survey.rows, { planned: 0.02, within: 0.005 }],
    [
      '1.5 % of people registered under PC 290',
      () => survey.registered.size / PEOPLE,
      { planned: 0.015, within: 0.006 },
    ],
    ['0.5 % of people deceased', () => survey.deceased.size / PEOPLE, { planned: 0.005, within: 0.003 }],
  ])('has %s', (_, measured, { planned, within }) => {
    expect(Math.abs(measured() - planned)).toBeLessThan(within);
  });

  test.each([
    '11357(A) HS-POSSESS CONCENTRATED CANNABIS',
    '11360A HS-SELL/FURNISH/ETC MARIJUANA/HASH',
    '11357(c) HS-POSSESS MARIJUANA OVER 1 OZ/28.5 GRM',
    '11359HS-POSSESS MARIJUANA FOR SALE',
    '11358 HS - CULTIVATE MARIJUANA',
    '11360(A) SELL/FURNISH/ETC MARIJUANA/HASH',
    '11359 HS',
    '664/11359 HS-POSSESS MARIJUANA FOR SALE',
    '664-11359 HS-POSSESS MARIJUANA FOR SALE',
    '664.11359 HS-POSSESS MARIJUANA FOR SALE',
    '66411359 HS-POSSESS MARIJUANA FOR SALE',
    '11359/664 HS-POSSESS MARIJUANA FOR SALE',
    '11358(C) HS-CULTIVATE MARIJUANA 6+ PLANTS',
    '187(A) PC-MURDER',
    '288(A) PC-LEWD OR LASCIV ACTS W/CHILD UNDER 14',
    '519-186.22(B)(4) PC-EXTORTION:GANG',
    '484-487 (A) PC-THEFT/GRAND THEFT',
    '594(A)-(B)(2)(A) PC-VANDALISM',
    'SEE COMMENT FOR CHARGE',
  ])('writes an offense as %s', (text) => {
    expect([...survey.offenses]).toContain(text);
  });

  function convictions(): number {
    return [...survey.courtCounts.values()].filter(Boolean).length;
  }
});
