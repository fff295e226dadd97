import fc from 'fast-check';
import type { Policy } from '../../src/engine/index.ts';
import type { Column } from '../../src/read/index.ts';
import { type Cells, type Row, row } from '../support/bulk-file.ts';

/** Values for a column as records hold them: clean ones, and every kind of dirt that is still a row. */
const VALUES: Partial<Record<Column, readonly string[]>> = {
  CII_NUMBER: ['1000000001', 'A00000001', ''],
  PRI_NAME: ['DOE,JANE', 'DOE, JANE M', ' DOE,JANE', ''],
  GENDER: ['F', 'f', ''],
  RACE_DESCR: ['WHITE', 'UNKNOWN', ''],
  PRI_DOB: ['19800314', '19800300', '19800000', '19920601', '19920000', '', '0', '1980-03-14', ' 19800314', '20150101'],
  STP_EVENT_DATE: ['20100601', '20100602', '20100600', '20100000', '', '20150301', '20170101', '20101301', '19850115'],
  DISP_DATE: ['20100601', '', '20100000', '20150301', '20180515', '-'],
  STP_TYPE_DESCR: [
    'COURT ACTION',
    'COURT ACTION  ',
    'ARREST/DETAINED/CITED',
    'PROBATION',
    'REGISTRATION',
    'DECEASED',
    '',
  ],
  STP_ORI_DESCR: ['CASCSACRAMENTO', 'CASC SACRAMENTO', 'CASCYOLO', ''],
  STP_ORI_CNTY_NAME: ['SACRAMENTO', ' SACRAMENTO ', 'YOLO', 'Sacramento', ''],
  OFN: ['10F00001', '10F00002', 'NULL  ', 'FILE NBR NOT REPORTD', ''],
  FE_NUM_CRT_CASE: ['', 'C-7', '10F00001'],
  OFFENSE_DESCR: [
    '11359 HS-POSSESS MARIJUANA/HASH FOR SALE',
    '11358 HS-CULTIVATE CANNABIS',
    '11357(A) HS-POSSESS',
    '11360(A) HS-SELL',
    'SEE COMMENT FOR CHARGE',
    '',
    '-',
    '32 PC-ACCESSORY',
    '211 PC-ROBBERY',
    '290 PC-REGISTRATION',
    '11357.5(A) HS-SYNTHETIC',
    '664/11359 HS-ATTEMPT',
    '11359',
    'POSSESS MARIJUANA',
  ],
  OFFENSE_TOC: ['F', 'M', 'I', 'N', '', 'F '],
  OFFENSE_QUAL_LST: ['', 'ATTEMPT', 'CONSPIRACY', '   '],
  DISP_OFFENSE_DESCR: [
    '',
    '11359 HS-POSSESS MARIJUANA/HASH FOR SALE',
    '11357(A) HS-POSSESS',
    '32 PC-ACCESSORY',
    '  -  ',
  ],
  DISP_OFFENSE_TOC: ['', 'M'],
  CONV_OFFENSE_DESCR: [
    '',
    '11359 HS-POSSESS MARIJUANA/HASH FOR SALE',
    '11358 HS-CULTIVATE CANNABIS',
    '32 PC-ACCESSORY',
    '-',
  ],
  CONV_OFFENSE_TOC: ['', 'F', 'M'],
  CONV_OFFENSE_QUAL_LST: ['', 'ATTEMPT'],
  DISP_ORDER: ['101002001201', '101002001202', '', '101002001203'],
  DISP_DESCR: [
    'CONVICTED',
    'CONVICTED-JAIL',
    ' CONVICTED',
    'CONVICTED-PROBATION',
    'DISMISSED/FURTHERANCE OF JUSTICE',
    '',
    '-',
    'CONV SET ASIDE & DISM PER 1203.4 PC',
    'REDUCED TO MISDEMEANOR PER 17(B) PC',
    'FELONY REDUCED PER 1170.18 PC',
    'RELIEF GRANTED PER 11361.8 HS',
    'PROBATION REVOKED',
    'VACATED',
    'SEE PAGE 4',
    'PROS REL-DET ONLY-LACK OF SUFF EVID',
    'REDUCED TO LESSER',
  ],
  CONV_STAT_CODE: ['', 'F', 'M'],
  CONV_STAT_DESCR: ['FELONY', 'MISDEMEANOR', 'FELONY  ', '', 'INFRACTION', 'x'],
  SENT_ORDER: ['101002001501', '101002001502', ''],
  SENT_LOC_DESCR: ['JAIL', 'PROBATION', 'FINE', ''],
  SENT_LENGTH: ['90', '003', '', 'x'],
  SENT_TIME_CODE: ['D', 'M', 'Y', 'N', ''],
  COMMENT_TEXT: ['', 'CHRG 11358 HS', 'CHRG 11360(A) HS', 'CHRG 32 PC', 'REDUCED TO MISD', 'SCN 1135972', 'SEE 1203.4'],
};

export const COLUMNS_WITH_VALUES = Object.keys(VALUES) as readonly Column[];

/** What several rows of one count say differently as a matter of course: one entry each, one sentence part each. */
export const ENTRY_COLUMNS: readonly Column[] = [
  'DISP_DESCR',
  'DISP_DATE',
  'DISP_ORDER',
  'CONV_STAT_DESCR',
  'SENT_ORDER',
  'SENT_LOC_DESCR',
  'SENT_LENGTH',
  'SENT_TIME_CODE',
];

/** The cells that say who somebody is; rows of one person may disagree about them. */
export const PERSON_COLUMNS: readonly Column[] = ['CII_NUMBER', 'PRI_NAME', 'GENDER', 'RACE_DESCR', 'PRI_DOB'];

const PEOPLE = ['10000001', '10000002', '10000003'];
const COUNTS = ['101001001000', '101002001000', '101002002000', '102001001000', '102001002000', '101002001100'];

/** One number per column, drawn at once: what each chooses is for the column to say. Nought is the dullest choice. */
function dice(columns: readonly Column[]): fc.Arbitrary<Uint8Array> {
  return fc.uint8Array({ minLength: columns.length, maxLength: columns.length });
}

/** Every column, the first value of its list about as often as all others together. */
function everyCell(columns: readonly Column[], thrown: Uint8Array): Cells {
  return Object.fromEntries(
    columns.map((column, i) => [column, thrown[i]! < 100 ? VALUES[column]![0] : chosen(column, thrown[i]!)]),
  );
}

/** About half of the columns; the others are left as they are. */
function someCells(columns: readonly Column[], thrown: Uint8Array): Cells {
  return Object.fromEntries(
    columns.flatMap((column, i) => (thrown[i]! < 128 ? [] : [[column, chosen(column, thrown[i]!)]])),
  );
}

function chosen(column: Column, thrown: number): string {
  return VALUES[column]![thrown % VALUES[column]!.length]!;
}

const COUNT_COLUMNS = COLUMNS_WITH_VALUES.filter((column) => !PERSON_COLUMNS.includes(column));

/** Two counts of three are these, whatever else is drawn, so that there is something to decide. */
const IN_SCOPE: Cells = { STP_TYPE_DESCR: 'COURT ACTION', DISP_DESCR: 'CONVICTED', STP_ORI_CNTY_NAME: 'SACRAMENTO' };

/**
 * Rows of up to three people with a few counts each. Within a count rows differ in their entries and in the columns
 * given as disputed; rows of a person differ in the columns given. Everything else agrees.
 */
export function histories(disputed: readonly Column[] = []): fc.Arbitrary<readonly Row[]> {
  const entry = fc.tuple(fc.boolean(), dice(ENTRY_COLUMNS), dice(disputed));
  const count = fc.tuple(
    fc.constantFrom(...COUNTS),
    fc.nat(2),
    dice(COUNT_COLUMNS),
    fc.array(entry, { minLength: 1, maxLength: 4 }),
  );
  const counts = fc.uniqueArray(count, { minLength: 1, maxLength: 3, selector: ([order]) => order });
  const people = fc.array(fc.tuple(dice(PERSON_COLUMNS), counts), { minLength: 1, maxLength: 3 });
  const drawn = people.map((each) =>
    each.flatMap(([person, list], i) =>
      list.flatMap(([CNT_ORDER, dull, base, entries]) =>
        entries.map(([another, said, says]) =>
          row({
            SUBJECT_ID: PEOPLE[i]!,
            CNT_ORDER,
            ...everyCell(PERSON_COLUMNS, person),
            ...everyCell(COUNT_COLUMNS, base),
            ...(dull === 2 ? {} : IN_SCOPE),
            ...(another ? someCells(ENTRY_COLUMNS, said) : {}),
            ...someCells(disputed, says),
          }),
        ),
      ),
    ),
  );
  return drawn.map(printedShort);
}

/** A failing case prints what its rows say and not all of their 95 cells. */
function printedShort(rows: readonly Row[]): readonly Row[] {
  const plain = row();
  const shown = COLUMNS_WITH_VALUES.concat('SUBJECT_ID', 'CNT_ORDER');
  const print = (each: Row): string =>
    JSON.stringify(
      Object.fromEntries(shown.filter((name) => each[name] !== plain[name]).map((name) => [name, each[name]])),
    );
  return Object.assign([...rows], { [fc.toStringMethod]: () => `[\n  ${rows.map(print).join(',\n  ')}\n]` });
}

/** Choices under which every fact of a record can decide. */
export const POLICIES: readonly Policy[] = [
  {
    id: 'choices',
    remedy: 'prop-64',
    source: 'a test',
    flow: [
      { ask: 'misdemeanor-or-infraction', then: 'dismiss' },
      { ask: 'section-within', sections: ['HS 11357'], then: 'dismiss' },
      { ask: 'under-age-at-conviction', age: 21, then: 'dismiss' },
      { ask: 'age-at-least', age: 40, then: 'dismiss' },
      { ask: 'years-since-conviction', years: 8, then: 'dismiss' },
      { ask: 'years-without-conviction', years: 5, then: 'reduce' },
      { ask: 'only-prop-64-convictions', then: 'reduce' },
      { ask: 'deceased', then: 'dismiss' },
      { ask: 'section-within', sections: ['HS 11358', 'HS 11360'], then: 'reduce' },
    ],
    otherwise: 'not-eligible',
  },
  {
    id: 'pilot',
    remedy: 'prop-64',
    source: 'a test',
    flow: [
      { ask: 'deceased', then: 'dismiss' },
      { ask: 'convicted-on-or-after', date: '2016-11-09', then: 'not-eligible' },
      {
        not: { ask: 'only-prop-64-convictions', setAside: 'counts' },
        then: {
          flow: [{ ask: 'years-without-conviction', years: 3, setAside: 'does-not-count', then: 'reduce' }],
          otherwise: 'city-attorney-review',
        },
      },
      { all: [{ ask: 'misdemeanor-or-infraction' }, { ask: 'age-at-least', age: 40 }], then: 'dismiss' },
      {
        any: [
          { ask: 'section-within', sections: ['HS 11357(a)'] },
          { ask: 'years-since-conviction', years: 6 },
        ],
        then: 'reduce',
      },
    ],
    otherwise: 'hand-review',
  },
];

/** Whatever order rows are put in: the numbers by which they are sorted. */
export function shuffled<T>(rows: readonly T[], by: readonly number[]): readonly T[] {
  return rows
    .map((each, i) => ({ each, key: by[i % by.length]! + i / 1e6 }))
    .toSorted((a, b) => a.key - b.key)
    .map(({ each }) => each);
}

/** Enough numbers to shuffle any history of {@link histories} with. */
export const order: fc.Arbitrary<readonly number[]> = fc
  .uint8Array({ minLength: 40, maxLength: 40 })
  .map((numbers) => [...numbers]);
