import { COLUMNS, type Column } from '../../src/read/index.ts';

/** One row of a DOJ bulk file, every column filled. */
export type Row = Readonly<Record<Column, string>>;

/** What a test says about a row; all else is that of {@link row}. */
export type Cells = Partial<Record<Column, string>>;

/** How a file is written. */
export type Writing = {
  readonly header?: 'exact' | 'none' | 'trailing-comma' | 'lower-case' | 'quoted';
  readonly lineEnd?: '\n' | '\r\n';
  readonly bom?: boolean;
  /** True leaves the last row without a line end. */
  readonly open?: boolean;
};

/** Sacramento convicts of HS 11359, a felony, on 1 June 2010 somebody born on 14 March 1980. */
const CLEAN: Cells = {
  RECORD_ID: '100000000001',
  SUBJECT_STATUS: 'F',
  SUBJECT_ID: '10000001',
  CII_NUMBER: '1000000001',
  PRI_NAME: 'SAMPLE,SAM S',
  GENDER: 'M',
  PRI_DOB: '19800314',
  RACE_DESCR: 'WHITE',
  CYC_DATE: '20100501',
  STP_EVENT_DATE: '20100601',
  STP_TYPE_CODE: '40',
  STP_TYPE_DESCR: 'COURT ACTION',
  STP_ORI_DESCR: 'CASCSACRAMENTO',
  STP_ORI_CNTY_NAME: 'SACRAMENTO',
  CNT_ORDER: '101002001000',
  OFN: '10F00001',
  OFFENSE_DESCR: '11359 HS-POSSESS MARIJUANA/HASH FOR SALE',
  OFFENSE_TOC: 'F',
  DISP_DESCR: 'CONVICTED',
  CONV_STAT_DESCR: 'FELONY',
  SENT_LOC_DESCR: 'JAIL',
  SENT_LENGTH: '90',
  SENT_TIME_CODE: 'D',
  CYC_AGE: '30',
};

/** A clean in-county conviction of HS 11359 as a felony, but for the cells given. Keys and dates that are not given follow. */
export function row(cells: Cells = {}): Row {
  const order = cells.CNT_ORDER ?? CLEAN.CNT_ORDER!;
  const follows: Cells = {
    CYC_ORDER: `${order.slice(0, 3)}000000000`,
    STP_ORDER: `${order.slice(0, 6)}000000`,
    DISP_DATE: cells.STP_EVENT_DATE ?? CLEAN.STP_EVENT_DATE!,
    DISP_ORDER: `${order.slice(0, 9)}201`,
    SENT_ORDER: `${order.slice(0, 9)}501`,
  };
  const given: Cells = { ...CLEAN, ...follows, ...cells };
  const filled = COLUMNS.map((name) => [name, given[name] ?? (isMarker(name) ? '#' : '')]);
  return Object.fromEntries(filled) as Row;
}

/** The arrest that comes before: no disposition, no level. */
export function arrest(cells: Cells = {}): Row {
  return row({
    STP_TYPE_CODE: '1A',
    STP_TYPE_DESCR: 'ARREST/DETAINED/CITED',
    STP_ORI_DESCR: 'CAPDSACRAMENTO',
    STP_EVENT_DATE: '20100501',
    CNT_ORDER: '101001001000',
    DISP_DESCR: '',
    DISP_DATE: '',
    DISP_ORDER: '',
    CONV_STAT_DESCR: '',
    ...NO_SENTENCE,
    ...cells,
  });
}

/** An arrest of a person for cannabis, a misdemeanor, of February 2015; nothing came of it. */
export function cannabisArrest(person: string): Row {
  return arrest({
    SUBJECT_ID: person,
    CNT_ORDER: '103001001000',
    STP_EVENT_DATE: '20150201',
    OFFENSE_DESCR: '11357(B) HS',
    OFFENSE_TOC: 'M',
  });
}

/** The cells of a row that carries no sentence part. */
export const NO_SENTENCE: Cells = { SENT_ORDER: '', SENT_LOC_DESCR: '', SENT_LENGTH: '', SENT_TIME_CODE: '' };

function isMarker(name: Column): boolean {
  return name.endsWith('_SEG_SEP') || name === 'END_OF_REC';
}

/** The row as one line of a file, without its line end. */
export function line(cells: Row): string {
  return COLUMNS.map((name) => cell(cells[name])).join(',');
}

function cell(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A file of rows; a text among them is a line written as it stands. */
export function bulkFile(rows: readonly (Row | string)[], writing: Writing = {}): Uint8Array {
  const lines = rows.map((each) => (typeof each === 'string' ? each : line(each)));
  const header = headerOf(writing.header ?? 'exact');
  const end = writing.lineEnd ?? '\n';
  const text = (header === undefined ? lines : [header, ...lines]).join(end);
  return new TextEncoder().encode(`${writing.bom ? '\uFEFF' : ''}${text}${writing.open ? '' : end}`);
}

function headerOf(kind: NonNullable<Writing['header']>): string | undefined {
  const names = COLUMNS.join(',');
  switch (kind) {
    case 'none':
      return undefined;
    case 'exact':
      return names;
    case 'trailing-comma':
      return `${names},`;
    case 'lower-case':
      return names.toLowerCase();
    case 'quoted':
      return COLUMNS.map((name) => `"${name}"`).join(',');
  }
}
