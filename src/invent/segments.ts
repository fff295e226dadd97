import { csvCell } from './csv.ts';
import { stamp } from './days.ts';
import type { Count, Cycle, Disposition, SentencePart, Step, StepKind } from './invented-person.ts';
import type { Sheet } from './sheet.ts';
import type { Charge } from './spelling.ts';

/** The numbers that make the order keys of a row: cycle from 101, the others from 1. */
export type Place = {
  readonly cycle: number;
  readonly step: number;
  readonly count: number;
  readonly entry: number;
  readonly part: number;
};

/** STP_TYPE_CODE, STP_TYPE_DESCR, STP_ORI_TYPE and STP_ORI_TYPE_DESCR; the codes of the last two kinds are made up. */
const STEP_TYPES: Readonly<{ [kind in StepKind]: string }> = {
  arrest: '1A,ARREST/DETAINED/CITED,1,Arrest  ,',
  court: '40,COURT ACTION,2,Court   ,',
  registration: '60,REGISTRATION,1,Arrest  ,',
  deceased: '90,DECEASED,9,Other   ,',
};

/** The fourth triplet of a key: 2xx an entry, 3xx the convicted offense, 4xx a further number, 5xx a sentence part. */
const TAILS = { entry: 200, convictedOffense: 301, furtherNumber: 401, part: 500 };

/** Real files fill some cells with blanks to a fixed width. */
const QUALIFIERS = 64;
const blankQualifiers = blanks(QUALIFIERS);
const blankOffense = `${blanks(5)},,,${blanks(QUALIFIERS)},`;
const blankStatusCode = blanks(10);
const TIME_TEXTS = { '': blanks(18), D: 'DAYS      ', M: 'MONTHS    ', Y: 'YEARS     ' };

/** Columns CYC_SEG_SEP to CYC_DATE. */
export function writeCycle(sheet: Sheet, cycle: Cycle): void {
  sheet.cell('#');
  sheet.key(cycle.order * 1000, 0);
  sheet.date(stamp(cycle.day));
}

/** Columns STP_SEG_SEP to STP_ORI_CNTY_NAME. */
export function writeStep(sheet: Sheet, step: Step, at: Place): void {
  sheet.cell('#');
  sheet.key(at.cycle * 1000 + at.step, 0);
  sheet.date(stamp(step.day));
  sheet.text(STEP_TYPES[step.kind]);
  sheet.cell(step.agency.code);
  sheet.cell(step.agency.text);
  sheet.digits(step.county.number, 2);
  sheet.cell('');
  sheet.cell(step.county.name);
}

/** Columns CNT_SEG_SEP and CNT_ORDER. */
export function writeCountKey(sheet: Sheet, at: Place): void {
  sheet.cell('#');
  writeKey(sheet, at, 0);
}

/** A count and what one entry says became of it. */
export type Ruled = { readonly count: Count; readonly entry: Disposition | undefined; readonly kind: StepKind };

/** Columns DISP_DATE to SENT_SEG_SEP. */
export function writeEntry(sheet: Sheet, { count, entry, kind }: Ruled, at: Place): void {
  if (entry === undefined) sheet.cell('');
  else sheet.date(stamp(entry.day));
  sheet.cell(count.caseNumber);
  writeOffense(sheet, count.charge, count.chargedLevel);
  sheet.text(blankOffense);
  writeConvictedOffense(sheet, count.convictedOf, at);
  writeFurtherNumbers(sheet, { number: count.furtherNumber, kind }, at);
  if (entry === undefined) sheet.text(',,,');
  else {
    writeKey(sheet, at, TAILS.entry + at.entry);
    sheet.cell(entry.ruling.code);
    sheet.cell(entry.ruling.text);
  }
  sheet.cell(blankStatusCode);
  sheet.cell(entry === undefined ? '' : entry.level);
  sheet.cell('#');
}

/** Columns SENT_ORDER to SENT_TIME_DESCR. */
export function writePart(sheet: Sheet, part: SentencePart | undefined, at: Place): void {
  if (part === undefined) {
    sheet.text(',,,,,');
    sheet.cell(TIME_TEXTS['']);
    return;
  }
  writeKey(sheet, at, TAILS.part + at.part);
  sheet.cell(part.code);
  sheet.cell(part.text);
  sheet.cell(part.length);
  sheet.cell(part.unit);
  sheet.cell(TIME_TEXTS[part.unit]);
}

/** Columns CYC_AGE to END_OF_REC. */
export function writeTrailer(sheet: Sheet, age: number, comment: string): void {
  sheet.digits(age, 2);
  sheet.text(',1,A,');
  sheet.cell(comment);
  sheet.text('#');
}

function writeKey(sheet: Sheet, at: Place, tail: number): void {
  sheet.key(at.cycle * 1000 + at.step, at.count * 1000 + tail);
}

/** An offense's code, text, level and qualifiers. */
function writeOffense(sheet: Sheet, charge: Charge, level: string): void {
  sheet.cell(charge.code);
  sheet.cell(charge.text);
  sheet.cell(level);
  sheet.cell(charge.qualifier === '' ? blankQualifiers : charge.qualifier.padEnd(QUALIFIERS));
}

function writeConvictedOffense(sheet: Sheet, charge: Charge | undefined, at: Place): void {
  if (charge === undefined) {
    sheet.cell('');
    sheet.text(blankOffense);
    return;
  }
  writeKey(sheet, at, TAILS.convictedOffense);
  writeOffense(sheet, charge, charge.level === 'W' ? 'F' : charge.level);
}

type FurtherNumber = { readonly number: string; readonly kind: StepKind };

/** FE_NUM_ORDER and its eleven numbers: an arrest's booking number, a court's case number. */
function writeFurtherNumbers(sheet: Sheet, { number, kind }: FurtherNumber, at: Place): void {
  if (number === '') {
    sheet.text(',,,,,,,,,,,,');
    return;
  }
  writeKey(sheet, at, TAILS.furtherNumber);
  sheet.text(kind === 'court' ? ',,,,,,,,,' : ',,,,,');
  sheet.cell(number);
  sheet.text(kind === 'court' ? ',' : ',,,,,');
}

/** An empty cell of fixed width; in quotes, as every cell that begins with a blank. */
function blanks(width: number): string {
  return csvCell(' '.repeat(width));
}
