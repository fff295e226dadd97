import { type PartialDate, sameBytes, textOf } from '../../basics/index.ts';
import type { DispositionWords, EventKind, Level, Origin } from '../../history/index.ts';
import { Cells, type ChargeCell, type CommentCell, unescaped } from './cells.ts';
import { COLUMN_COUNT, columnIndex } from './columns.ts';
import { type RowBatch, cellEnd, cellStart, faultOf } from './row-batch.ts';
import { SLOTS } from './row-scanner.ts';

/** Why a row was set aside. */
export type SetAsideCode = 'wrong-field-count' | 'bad-quote' | 'blank-subject-id' | 'bad-count-order';

/** One row of the file, as far as anything is read from it. One row is one leaf: a count with one disposition and sentence part. */
export type BulkRow = {
  readonly batch: RowBatch;
  readonly index: number;
  readonly origin: Origin;
  readonly person: string;
  readonly name: string;
  readonly cii: string;
  readonly sex: string;
  readonly race: string;
  readonly birth: PartialDate;
  readonly stepDate: PartialDate;
  readonly kind: EventKind;
  readonly agency: string;
  readonly county: string;
  readonly countOrder: string;
  readonly dispositionDate: PartialDate;
  readonly caseNumber: string;
  readonly courtNumber: string;
  readonly charged: ChargeCell;
  readonly disposed: ChargeCell;
  readonly convicted: ChargeCell;
  readonly comment: CommentCell;
  readonly words: DispositionWords;
  readonly dispositionOrder: number;
  readonly level: Level;
};

/** A row that could not be used. `suspects` are the cells that may hold the person's number. */
export type SetAsideRow = {
  readonly origin: Origin;
  readonly code: SetAsideCode;
  readonly field: string;
  readonly hint: string;
  readonly suspects: readonly string[];
};

const SUBJECT_ID = columnIndex('SUBJECT_ID');
const CII = columnIndex('CII_NUMBER');
const NAME = columnIndex('PRI_NAME');
const SEX = columnIndex('GENDER');
const BIRTH = columnIndex('PRI_DOB');
const RACE = columnIndex('RACE_DESCR');
const STEP_DATE = columnIndex('STP_EVENT_DATE');
const STEP_TYPE = columnIndex('STP_TYPE_DESCR');
const AGENCY = columnIndex('STP_ORI_DESCR');
const COUNTY = columnIndex('STP_ORI_CNTY_NAME');
const COUNT_ORDER = columnIndex('CNT_ORDER');
const DISPOSITION_DATE = columnIndex('DISP_DATE');
const OFN = columnIndex('OFN');
const OFFENSE = columnIndex('OFFENSE_DESCR');
const OFFENSE_LEVEL = columnIndex('OFFENSE_TOC');
const QUALIFIERS = columnIndex('OFFENSE_QUAL_LST');
const DISPOSED = columnIndex('DISP_OFFENSE_DESCR');
const DISPOSED_LEVEL = columnIndex('DISP_OFFENSE_TOC');
const DISPOSED_QUALIFIERS = columnIndex('DISP_OFFENSE_QUAL_LST');
const CONVICTED = columnIndex('CONV_OFFENSE_DESCR');
const CONVICTED_LEVEL = columnIndex('CONV_OFFENSE_TOC');
const CONVICTED_QUALIFIERS = columnIndex('CONV_OFFENSE_QUAL_LST');
const COURT_NUMBER = columnIndex('FE_NUM_CRT_CASE');
const DISPOSITION_ORDER = columnIndex('DISP_ORDER');
const DISPOSITION = columnIndex('DISP_DESCR');
const STATUS_CODE = columnIndex('CONV_STAT_CODE');
const STATUS = columnIndex('CONV_STAT_DESCR');
const SENTENCE_ORDER = columnIndex('SENT_ORDER');
const SENTENCE_KIND = columnIndex('SENT_LOC_DESCR');
const SENTENCE_LENGTH = columnIndex('SENT_LENGTH');
const SENTENCE_UNIT = columnIndex('SENT_TIME_CODE');
const COMMENT = columnIndex('COMMENT_TEXT');

/** Reads rows of batches, one after the other. Holds what repeats between them. */
export class RowReader {
  readonly cells = new Cells();
  readonly #person = new Repeated();
  readonly #name = new Repeated();
  readonly #cii = new Repeated();

  /** The person's number in a row that is whole; '' when blank. */
  person(batch: RowBatch, row: number): string {
    return this.#person.of(batch, row, SUBJECT_ID);
  }

  /** Why the row cannot be used, if it cannot. */
  fault(batch: RowBatch, row: number): SetAsideCode | undefined {
    const fault = faultOf(batch, row);
    if (fault !== 'none') return fault === 'bad-quote' ? 'bad-quote' : 'wrong-field-count';
    if (this.person(batch, row) === '') return 'blank-subject-id';
    return isTwelveDigits(batch, row) ? undefined : 'bad-count-order';
  }

  county(batch: RowBatch, row: number): string {
    return this.cells.county.of(batch.bytes, cellStart(batch, row, COUNTY), cellEnd(batch, row, COUNTY));
  }

  row(batch: RowBatch, index: number): BulkRow {
    const { cells } = this;
    const { bytes, starts } = batch;
    const at = index * SLOTS;
    const start = (column: number): number => {
      const from = starts[at + column]!;
      return bytes[from] === 34 ? from + 1 : from;
    };
    const end = (column: number): number => {
      const from = starts[at + column]!;
      const to = starts[at + column + 1]! - 1;
      return bytes[from] === 34 && to > from ? to - 1 : to;
    };
    const comment = cells.comment.of(bytes, start(COMMENT), end(COMMENT));
    const charge = (column: number, qualifiers: number): ChargeCell =>
      cells.qualified(cells.offense.of(bytes, start(column), end(column)), cells.text.of(bytes, start(qualifiers), end(qualifiers)));
    const kind = cells.eventKind.of(bytes, start(STEP_TYPE), end(STEP_TYPE));
    return {
      batch,
      index,
      origin: { file: batch.file, row: batch.firstRow + index, line: batch.lines[index]! },
      person: this.#person.of(batch, index, SUBJECT_ID),
      name: this.#name.of(batch, index, NAME),
      cii: this.#cii.of(batch, index, CII),
      sex: cells.county.of(bytes, start(SEX), end(SEX)),
      race: cells.county.of(bytes, start(RACE), end(RACE)),
      birth: cells.date.of(bytes, start(BIRTH), end(BIRTH)),
      stepDate: cells.date.of(bytes, start(STEP_DATE), end(STEP_DATE)),
      kind,
      agency: cells.text.of(bytes, start(AGENCY), end(AGENCY)),
      county: cells.county.of(bytes, start(COUNTY), end(COUNTY)),
      countOrder: twelveDigits(bytes, start(COUNT_ORDER), end(COUNT_ORDER)),
      dispositionDate: cells.date.of(bytes, start(DISPOSITION_DATE), end(DISPOSITION_DATE)),
      caseNumber: kind === 'court' ? cells.number.of(bytes, start(OFN), end(OFN)) : '',
      courtNumber: kind === 'court' ? cells.number.of(bytes, start(COURT_NUMBER), end(COURT_NUMBER)) : '',
      charged: charge(OFFENSE, QUALIFIERS),
      disposed: charge(DISPOSED, DISPOSED_QUALIFIERS),
      convicted: charge(CONVICTED, CONVICTED_QUALIFIERS),
      comment,
      words: cells.disposition.of(bytes, start(DISPOSITION), end(DISPOSITION)),
      dispositionOrder: orderNumber(bytes, start(DISPOSITION_ORDER), end(DISPOSITION_ORDER)),
      level: this.#level(batch, index),
    };
  }

  /** What the court recorded; else what stands with the offense as convicted, as disposed, as charged. */
  #level(batch: RowBatch, row: number): Level {
    const read = (column: number): Level => this.cells.level.of(batch.bytes, cellStart(batch, row, column), cellEnd(batch, row, column));
    const status = read(STATUS);
    if (status !== 'unknown' || !isBlank(batch, row, STATUS)) return status;
    for (const column of [STATUS_CODE, CONVICTED_LEVEL, DISPOSED_LEVEL, OFFENSE_LEVEL]) {
      const level = read(column);
      if (level !== 'unknown') return level;
    }
    return 'unknown';
  }

  /** The sentence part of a row; nothing when all its cells are blank. */
  sentencePart(row: BulkRow): { readonly order: string; readonly kind: ReturnType<Cells['sentenceKind']['of']>; readonly length: number | undefined; readonly unit: ReturnType<Cells['unit']['of']>; readonly text: string } | undefined {
    const { batch, index } = row;
    if (isBlank(batch, index, SENTENCE_KIND) && isBlank(batch, index, SENTENCE_LENGTH)) return undefined;
    const bytes = batch.bytes;
    const { cells } = this;
    return {
      order: orderText(batch, index),
      kind: cells.sentenceKind.of(bytes, cellStart(batch, index, SENTENCE_KIND), cellEnd(batch, index, SENTENCE_KIND)),
      length: cells.length.of(bytes, cellStart(batch, index, SENTENCE_LENGTH), cellEnd(batch, index, SENTENCE_LENGTH)),
      unit: cells.unit.of(bytes, cellStart(batch, index, SENTENCE_UNIT), cellEnd(batch, index, SENTENCE_UNIT)),
      text: cells.text.of(bytes, cellStart(batch, index, SENTENCE_KIND), cellEnd(batch, index, SENTENCE_KIND)),
    };
  }

  /** Describes a row that {@link fault} refuses. */
  setAside(batch: RowBatch, index: number, code: SetAsideCode): SetAsideRow {
    const origin = { file: batch.file, row: batch.firstRow + index, line: batch.lines[index]! };
    return { origin, code, ...complaint(batch, index, code), suspects: suspects(batch, index, code) };
  }
}

function complaint(batch: RowBatch, index: number, code: SetAsideCode): { readonly field: string; readonly hint: string } {
  switch (code) {
    case 'wrong-field-count':
      return { field: '', hint: `${batch.fieldCounts[index]} fields; expected ${COLUMN_COUNT}` };
    case 'bad-quote':
      return { field: '', hint: 'a double quote stands where none can be, or is never closed; expected quotes around whole fields, doubled inside them' };
    case 'blank-subject-id':
      return { field: 'SUBJECT_ID', hint: 'blank; expected the number that DOJ gives the person' };
    case 'bad-count-order':
      return { field: 'CNT_ORDER', hint: 'expected 12 digits: cycle, step, count, and three more' };
  }
}

/** The person's number stands before the first `#`; where columns have slipped it may be one cell to either side. */
function suspects(batch: RowBatch, index: number, code: SetAsideCode): readonly string[] {
  if (code === 'blank-subject-id') return [];
  const cells = code === 'bad-quote' ? looseCells(batch, index) : [1, 2, 3].map((column) => batch.fieldCounts[index]! > column ? cellText(batch, index, column) : '');
  if (code === 'bad-count-order') return [cellText(batch, index, SUBJECT_ID).trim()];
  const marker = cells.indexOf('#');
  const near = marker > 0 ? [cells[marker - 1]!] : cells;
  return near.map((cell) => cell.trim()).filter((cell) => /\w/.test(cell));
}

/** The first cells of a line whose quotes cannot be trusted: split at every comma. */
function looseCells(batch: RowBatch, index: number): readonly string[] {
  const start = batch.starts[index * SLOTS]!;
  const line = textOf(batch.bytes, start, Math.min(batch.ends[index]!, start + 512));
  return line.split(',').slice(1, 4).map((cell) => cell.replaceAll('"', ''));
}

export function cellText(batch: RowBatch, row: number, column: number): string {
  return unescaped(textOf(batch.bytes, cellStart(batch, row, column), cellEnd(batch, row, column)));
}

function isBlank(batch: RowBatch, row: number, column: number): boolean {
  const end = cellEnd(batch, row, column);
  for (let i = cellStart(batch, row, column); i < end; i++) {
    const byte = batch.bytes[i]!;
    if (byte !== 32 && byte !== 9 && byte !== 45) return false;
  }
  return true;
}

/** Spaces around the twelve digits are tolerated. */
function isTwelveDigits(batch: RowBatch, row: number): boolean {
  const { bytes } = batch;
  let start = cellStart(batch, row, COUNT_ORDER);
  let end = cellEnd(batch, row, COUNT_ORDER);
  while (start < end && bytes[start] === 32) start++;
  while (end > start && bytes[end - 1] === 32) end--;
  if (end - start !== 12) return false;
  for (let i = start; i < end; i++) if (bytes[i]! < 48 || bytes[i]! > 57) return false;
  return true;
}

function twelveDigits(bytes: Uint8Array, start: number, end: number): string {
  let from = start;
  while (bytes[from] === 32 && from < end) from++;
  return textOf(bytes, from, from + 12);
}

/** The running number at the end of an order key; 0 when the cell holds none. */
function orderNumber(bytes: Uint8Array, start: number, end: number): number {
  let value = 0;
  for (let i = start; i < end; i++) {
    const digit = bytes[i]! - 48;
    if (digit >= 0 && digit <= 9) value = (value * 10 + digit) % 1_000_000;
  }
  return value;
}

function orderText(batch: RowBatch, row: number): string {
  return isBlank(batch, row, SENTENCE_ORDER) ? '' : cellText(batch, row, SENTENCE_ORDER).trim();
}

/** A cell that is mostly the same as on the row before: its text is made anew only when the bytes differ. */
class Repeated {
  #bytes = new Uint8Array(0);
  #text = '';

  of(batch: RowBatch, row: number, column: number): string {
    const start = cellStart(batch, row, column);
    const end = cellEnd(batch, row, column);
    if (!sameBytes(batch.bytes, start, end, this.#bytes, 0, this.#bytes.length)) {
      this.#bytes = batch.bytes.slice(start, end);
      const text = unescaped(textOf(batch.bytes, start, end)).trim();
      this.#text = /^-*$/.test(text) ? '' : text;
    }
    return this.#text;
  }
}

/** Part of a batch as text, such as a row that was set aside. */
export function rowText(bytes: Uint8Array, start: number, end: number): string {
  return textOf(bytes, start, end);
}
