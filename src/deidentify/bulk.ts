import { ByteSink } from '../basics/index.ts';
import {
  caseNumberGiven,
  namesNoOffense,
  parseCharge,
  probationDeniedIn,
  readDisposition,
  splitIn,
} from '../history/index.ts';
import { COLUMNS, type Column, type RowBatch, cellText, columnIndex, rowFault } from '../read/index.ts';
import { agencyWords } from './agencies.ts';
import { codeIn } from './codes.ts';
import { Pseudonym, type Secret } from './pseudonym.ts';
import { offenseWords } from './vocabulary.ts';
import { chargeWords, commentWords, dispositionWords } from './words.ts';

const DATES = new Set<Column>(['PRI_DOB', 'CYC_DATE', 'STP_EVENT_DATE', 'DISP_DATE']);
const NAMES = new Set<Column>(['REQ_NAME', 'PRI_NAME']);
/** Columns of numbers by which somebody or some case is known. */
const NUMBERS = new Set<Column>([
  'REQ_CII_NUMBER', 'REQ_CDL', 'REQ_SSN', 'CII_NUMBER', 'PRI_SSN', 'PRI_CDL', 'PRI_IDN', 'PRI_INN', 'FBI_NUMBER', 'OFN',
  'FE_NUM_ARR_AGY', 'FE_NUM_BNCH_WARR', 'FE_NUM_CITE', 'FE_NUM_DOCKET', 'FE_NUM_INCIDENT', 'FE_NUM_BOOKING', 'FE_NUM_NUMBER',
  'FE_NUM_REMAND', 'FE_NUM_OOS_INN', 'FE_NUM_CRT_CASE', 'FE_NUM_WARRANT', 'SUBJECT_ID',
]); // prettier-ignore
const CHARGES = new Set<Column>(['OFFENSE_DESCR', 'DISP_OFFENSE_DESCR', 'CONV_OFFENSE_DESCR']);
const QUALIFIERS = new Set<Column>(['OFFENSE_QUAL_LST', 'DISP_OFFENSE_QUAL_LST', 'CONV_OFFENSE_QUAL_LST']);

/** A bulk file of nobody, and what could not be carried over. */
export type DeidentifiedBulk = {
  readonly bytes: Uint8Array;
  readonly people: number;
  readonly rows: number;
  /** Rows that could not be read: they are left out, since what stands where in them is not known. */
  readonly leftOut: number;
  /** Rows that still held a name, number or date of the person: they are left out too. */
  readonly betraying: number;
};

/**
 * The rows of a DOJ bulk file with nobody in them. Names, numbers, comments and descriptions of the body go; each
 * person's dates move by one shift, agencies become their county's; codes and words stay where they are
 * of the form and the list of their column.
 */
export function deidentifyBulk(batch: RowBatch, secret: Secret, withHeader: boolean): DeidentifiedBulk {
  const people = peopleOf(batch);
  const pseudonyms = new Map<string, Pseudonym>();
  const sink = new ByteSink(batch.bytes.length);
  if (withHeader) sink.text(`${COLUMNS.join(',')}\n`);
  let rows = 0;
  let leftOut = 0;
  let betraying = 0;
  for (let i = 0; i < batch.count; i++) {
    if (rowFault(batch, i)) {
      leftOut += 1;
      continue;
    }
    const id = cell(batch, i, 'SUBJECT_ID').trim();
    let person = pseudonyms.get(id);
    if (!person) pseudonyms.set(id, (person = new Pseudonym(secret, people.get(id)!, pseudonyms.size + 1)));
    const cells = COLUMNS.map((column) => cellFor(column, batch, i, person));
    if (cells.some(({ text, mayCoincide }) => !mayCoincide && person.betrays(text))) {
      betraying += 1;
      continue;
    }
    rows += 1;
    sink.text(`${cells.map(({ text }) => quoted(text)).join(',')}\n`);
  }
  return { bytes: sink.bytes, people: pseudonyms.size, rows, leftOut, betraying };
}

type Gathered = { readonly id: string; readonly names: string[]; readonly numbers: string[]; readonly dates: string[] };

/** Everything by which each person may be known, from all of their rows. */
function peopleOf(batch: RowBatch): ReadonlyMap<string, Gathered> {
  const sets = new Map<string, { id: string; names: Set<string>; numbers: Set<string>; dates: Set<string> }>();
  for (let i = 0; i < batch.count; i++) {
    if (rowFault(batch, i)) continue;
    const subject = cell(batch, i, 'SUBJECT_ID').trim();
    let found = sets.get(subject);
    if (!found) {
      const cii = cell(batch, i, 'CII_NUMBER').trim();
      found = { id: cii === '' ? subject : cii.slice(-8), names: new Set(), numbers: new Set(), dates: new Set() };
      sets.set(subject, found);
    }
    for (const column of NAMES) found.names.add(cell(batch, i, column));
    for (const column of NUMBERS) found.numbers.add(cell(batch, i, column).trim());
    for (const column of DATES) found.dates.add(cell(batch, i, column).trim());
    for (const date of cell(batch, i, 'COMMENT_TEXT').match(/\d{8}/g) ?? []) found.dates.add(date);
  }
  return new Map(
    [...sets].map(([key, { id, names, numbers, dates }]) => [
      key,
      { id, names: [...names], numbers: [...numbers].filter((number) => number !== ''), dates: [...dates] },
    ]),
  );
}

type Cell = {
  readonly text: string;
  readonly batch: RowBatch;
  readonly row: number;
  readonly person: Pseudonym;
};

/** Columns with a way of their own; what stands neither here nor in the lists above becomes blank. */
const OWN_WAY: Readonly<Partial<Record<Column, (cell: Cell) => string>>> = {
  SUBJECT_ID: ({ person }) => person.cii,
  CII_NUMBER: ({ person }) => person.cii,
  PRI_NAME: ({ person }) => person.name(),
  STP_ORI_DESCR: ({ text, batch, row }) => agencyWords(text, cell(batch, row, 'STP_ORI_CNTY_NAME')),
  OFN: caseNumber,
  FE_NUM_CRT_CASE: caseNumber,
  DISP_DESCR: ({ text, person }) => (readDisposition(text).kind === 'none' ? text : dispositionWords(text, person)),
  SENT_LOC_DESCR: ({ text }) => sentenceKind(text.toUpperCase()),
  COMMENT_TEXT: ({ text, batch, row }) => {
    const charge = cell(batch, row, 'OFFENSE_DESCR').trim().toUpperCase();
    return commentWords(text, !/\d/.test(charge) || namesNoOffense(parseCharge(charge)));
  },
};

function sentenceKind(text: string): string {
  const split = splitIn(text)?.is === 'yes' ? 'MANDATORY SUPERVISION' : 'OTHER';
  return /PRISON|JAIL/.exec(text)?.[0] ?? probationDeniedIn(text) ?? /PROB|FINE/.exec(text)?.[0] ?? split;
}

function caseNumber({ text, person }: Cell): string {
  if (/^(?:NULL|FILE NBR NOT REPORTD|-+)$/i.test(text.trim())) return text;
  return caseNumberGiven(text) === '' ? '' : person.number(text);
}

/** Codes, sections and counties may be words or numbers that the person has too: `WHITE`, San Luis Obispo. */
type Written = { readonly text: string; readonly mayCoincide: boolean };

function cellFor(column: Column, batch: RowBatch, row: number, person: Pseudonym): Written {
  const text = cell(batch, row, column);
  const code = codeIn(column, text, cell(batch, row, 'CNT_ORDER'));
  if (code !== undefined) return { text: code, mayCoincide: true };
  const mayCoincide = CHARGES.has(column) || column === 'STP_ORI_DESCR';
  return { text: textFor(column, text, { batch, row, person }), mayCoincide };
}

function textFor(column: Column, text: string, { batch, row, person }: Omit<Cell, 'text'>): string {
  if (DATES.has(column)) return person.date(text);
  if (text.trim() === '') return text;
  if (CHARGES.has(column)) return chargeCell(text, person);
  if (QUALIFIERS.has(column)) return offenseWords(text, person);
  return OWN_WAY[column]?.({ text, batch, row, person }) ?? '';
}

function chargeCell(text: string, person: Pseudonym): string {
  return /^SEE COMMENT FOR CHARGE$/i.test(text.trim()) || /^-*$/.test(text.trim()) ? text : chargeWords(text, person);
}

function cell(batch: RowBatch, row: number, column: Column): string {
  return cellText(batch, row, columnIndex(column));
}

function quoted(text: string): string {
  return /[",\r\n]|^\s/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
