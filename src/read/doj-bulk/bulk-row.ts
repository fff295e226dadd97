import { ByteTable, type PartialDate, sameBytes, textOf } from '../../basics/index.ts';
import type { Charge, DispositionWords, EventKind, Level, Origin, SentencePart } from '../../history/index.ts';
import { type CellReader, Cells, type ChargeCell, type CommentCell, caseNumber, reported } from './cells.ts';
import { type Column, columnIndex } from './columns.ts';
import { orderNumber, sixDigits, twelveDigits } from './digits.ts';
import { type RowBatch, cellEnd, cellStart, isBlank, isEmpty, originAt, unescaped } from './row-batch.ts';
import { SLOTS } from './row-scanner.ts';
import { wordsOfOtherCells } from './without-words.ts';

const AT = {
  subjectId: columnIndex('SUBJECT_ID'),
  cii: columnIndex('CII_NUMBER'),
  name: columnIndex('PRI_NAME'),
  sex: columnIndex('GENDER'),
  birth: columnIndex('PRI_DOB'),
  race: columnIndex('RACE_DESCR'),
  stepDate: columnIndex('STP_EVENT_DATE'),
  stepType: columnIndex('STP_TYPE_DESCR'),
  agency: columnIndex('STP_ORI_DESCR'),
  county: columnIndex('STP_ORI_CNTY_NAME'),
  countOrder: columnIndex('CNT_ORDER'),
  dispositionDate: columnIndex('DISP_DATE'),
  fileNumber: columnIndex('OFN'),
  courtNumber: columnIndex('FE_NUM_CRT_CASE'),
  dispositionOrder: columnIndex('DISP_ORDER'),
  dispositionCode: columnIndex('DISP_CODE'),
  disposition: columnIndex('DISP_DESCR'),
  sentenceOrder: columnIndex('SENT_ORDER'),
  sentenceKind: columnIndex('SENT_LOC_DESCR'),
  sentenceLength: columnIndex('SENT_LENGTH'),
  sentenceUnit: columnIndex('SENT_TIME_CODE'),
  comment: columnIndex('COMMENT_TEXT'),
};

/** Where an offense stands, and the qualifiers that go with it. */
const CHARGED = offenseColumns('OFFENSE_DESCR', 'OFFENSE_QUAL_LST');
const DISPOSED = offenseColumns('DISP_OFFENSE_DESCR', 'DISP_OFFENSE_QUAL_LST');
const CONVICTED = offenseColumns('CONV_OFFENSE_DESCR', 'CONV_OFFENSE_QUAL_LST');

function offenseColumns(
  offense: Column,
  qualifiers: Column,
): { readonly offense: number; readonly qualifiers: number } {
  return { offense: columnIndex(offense), qualifiers: columnIndex(qualifiers) };
}

const STATUS = columnIndex('CONV_STAT_DESCR');

/** Where a level is looked for when the court's own column is blank, in this order. */
const OTHER_LEVELS = [
  columnIndex('CONV_STAT_CODE'),
  columnIndex('CONV_OFFENSE_TOC'),
  columnIndex('DISP_OFFENSE_TOC'),
  columnIndex('OFFENSE_TOC'),
];

/**
 * One row of the file: one leaf, a count with one disposition and one sentence part. A view of the bytes: a cell is read
 * when it is asked for, and most never are.
 */
export class BulkRow {
  readonly batch: RowBatch;
  readonly index: number;
  /** What is asked for again and again is read at once. */
  readonly kind: EventKind;
  readonly words: DispositionWords;
  /** The twelve digits of CNT_ORDER as a number; `countId` is the same as text. */
  readonly countOrder: number;
  readonly #cells: Cells;
  #stepDate: PartialDate | undefined;
  #charged: ChargeCell | undefined;
  #level: Level | undefined;
  #origin: Origin | undefined;
  #county: string | undefined;

  constructor(batch: RowBatch, index: number, cells: Cells) {
    this.batch = batch;
    this.index = index;
    this.#cells = cells;
    this.kind = this.#read(cells.eventKind, AT.stepType);
    const words = this.#read(cells.disposition, AT.disposition);
    this.words = words.kind === 'none' && this.kind === 'court' ? this.#withoutWords(words) : words;
    this.countOrder = twelveDigits(batch.bytes, cellStart(batch, index, AT.countOrder));
  }

  get origin(): Origin {
    return (this.#origin ??= originAt(this.batch, this.index));
  }

  get person(): string {
    return reportedText(this.batch, this.index, AT.subjectId);
  }

  get name(): string {
    return reportedText(this.batch, this.index, AT.name);
  }

  get cii(): string {
    return reportedText(this.batch, this.index, AT.cii);
  }

  get sex(): string {
    return this.#read(this.#cells.word, AT.sex);
  }

  get race(): string {
    return this.#read(this.#cells.word, AT.race);
  }

  get birth(): PartialDate {
    return this.#read(this.#cells.date, AT.birth);
  }

  get stepDate(): PartialDate {
    return (this.#stepDate ??= this.#read(this.#cells.date, AT.stepDate));
  }

  get agency(): string {
    return this.#read(this.#cells.text, AT.agency);
  }

  get county(): string {
    return (this.#county ??= this.#read(this.#cells.county, AT.county));
  }

  get countId(): string {
    const order = this.countOrder;
    return sixDigits(Math.floor(order / 1_000_000)) + sixDigits(order % 1_000_000);
  }

  get dispositionDate(): PartialDate {
    return this.#read(this.#cells.date, AT.dispositionDate);
  }

  /** The court's own number of the case on court rows; an agency's on others. '' when none is reported. */
  get fileNumber(): string {
    return this.#number(AT.fileNumber);
  }

  /** A court case number among the further numbers. */
  get courtNumber(): string {
    return this.#number(AT.courtNumber);
  }

  get charged(): ChargeCell {
    return (this.#charged ??= this.#charge(CHARGED));
  }

  get disposed(): ChargeCell {
    return this.#charge(DISPOSED);
  }

  get convicted(): ChargeCell {
    return this.#charge(CONVICTED);
  }

  get comment(): CommentCell {
    return commentOf(this.batch, this.index, this.#cells);
  }

  /** The comment read as a charge. */
  get chargeInComment(): Charge | undefined {
    return this.#read(this.#cells.offense, AT.comment).charge;
  }

  /** Whether there are words of a disposition. */
  get hasWords(): boolean {
    return !isBlank(this.batch, this.index, AT.disposition);
  }

  /** The running number of the disposition within its count; 0 when the file gives none. */
  get dispositionOrder(): number {
    const { batch, index } = this;
    return orderNumber(
      batch.bytes,
      cellStart(batch, index, AT.dispositionOrder),
      cellEnd(batch, index, AT.dispositionOrder),
    );
  }

  /** What the court recorded; else what stands with the offense as convicted, as disposed, as charged. */
  get level(): Level {
    return (this.#level ??= this.#levelGiven());
  }

  /** The sentence part of the row, and its order key; nothing when its cells are blank. */
  get sentencePart(): { readonly order: string; readonly part: SentencePart } | undefined {
    const { batch, index } = this;
    if (isBlank(batch, index, AT.sentenceKind) && isBlank(batch, index, AT.sentenceLength)) return undefined;
    const order = isBlank(batch, index, AT.sentenceOrder) ? '' : this.#read(this.#cells.text, AT.sentenceOrder);
    const part: SentencePart = {
      kind: this.#read(this.#cells.sentenceKind, AT.sentenceKind),
      length: this.#read(this.#cells.length, AT.sentenceLength),
      unit: this.#read(this.#cells.unit, AT.sentenceUnit),
      text: this.#read(this.#cells.text, AT.sentenceKind),
    };
    return { order, part };
  }

  /** Of a court's row without words of a disposition: what its other cells say. */
  #withoutWords(none: DispositionWords): DispositionWords {
    const { batch, index } = this;
    const blank = (column: number): boolean => isBlank(batch, index, column);
    return wordsOfOtherCells(none, {
      code: blank(AT.dispositionCode) ? 0 : Number(this.#read(this.#cells.text, AT.dispositionCode)),
      convicted: !blank(CONVICTED.offense),
      sentenced: !blank(CHARGED.offense) && this.sentencePart !== undefined,
    });
  }

  /** True when the two rows say of the person what the file says from CII_NUMBER to RACE_DESCR in the same bytes. */
  describesPersonAs(other: BulkRow): boolean {
    return sameCells(this, other, AT.cii, AT.race);
  }

  /** Orders rows by their bytes; 0 when one repeats the other. */
  compareBytes(other: BulkRow): number {
    const a = this.batch;
    const b = other.batch;
    const aStart = a.starts[this.index * SLOTS]!;
    const bStart = b.starts[other.index * SLOTS]!;
    const aLength = a.ends[this.index]! - aStart;
    const bLength = b.ends[other.index]! - bStart;
    const shorter = Math.min(aLength, bLength);
    for (let i = a.bytes === b.bytes ? a.alike(aStart, bStart, shorter) : 0; i < shorter; i++) {
      const difference = a.bytes[aStart + i]! - b.bytes[bStart + i]!;
      if (difference !== 0) return difference;
    }
    return aLength - bLength;
  }

  #levelGiven(): Level {
    const status = this.#read(this.#cells.level, STATUS);
    if (status !== 'unknown' || !isBlank(this.batch, this.index, STATUS)) return status;
    for (const column of OTHER_LEVELS) {
      if (isEmpty(this.batch, this.index, column)) continue;
      const level = this.#read(this.#cells.level, column);
      if (level !== 'unknown') return level;
    }
    return 'unknown';
  }

  #read<T>(table: CellReader<T>, column: number): T {
    return table.of(
      this.batch.bytes,
      cellStart(this.batch, this.index, column),
      cellEnd(this.batch, this.index, column),
    );
  }

  #number(column: number): string {
    const { batch, index } = this;
    if (isBlank(batch, index, column)) return '';
    return caseNumber(batch.bytes, cellStart(batch, index, column), cellEnd(batch, index, column));
  }

  #charge({ offense, qualifiers }: typeof CHARGED): ChargeCell {
    const cell = this.#read(this.#cells.offense, offense);
    if (cell.charge === undefined || isBlank(this.batch, this.index, qualifiers)) return cell;
    return this.#cells.qualified(cell, this.#read(this.#cells.text, qualifiers));
  }
}

/** Reads rows of batches, one after the other. Holds what repeats between them. */
export class RowReader {
  readonly cells = new Cells();
  /** People by the bytes of their numbers: where their rows lie scattered, each is met again and again. */
  readonly #people = new ByteTable((bytes, start, end) => reported(unescaped(textOf(bytes, start, end))), 1 << 15);
  #personBytes = new Uint8Array(32);
  #personLength = -1;
  #person = '';

  /** The person's number in a row that is whole. Made anew only when the bytes differ from those of the row before. */
  person(batch: RowBatch, row: number): string {
    const start = cellStart(batch, row, AT.subjectId);
    const end = cellEnd(batch, row, AT.subjectId);
    const { bytes } = batch;
    if (!sameBytes(bytes, start, end, this.#personBytes, 0, this.#personLength)) {
      this.#personLength = end - start;
      if (this.#personLength > this.#personBytes.length) this.#personBytes = new Uint8Array(this.#personLength * 2);
      for (let i = start; i < end; i++) this.#personBytes[i - start] = bytes[i]!;
      this.#person = this.#people.of(bytes, start, end);
    }
    return this.#person;
  }

  county(batch: RowBatch, row: number): string {
    return this.cells.county.of(batch.bytes, cellStart(batch, row, AT.county), cellEnd(batch, row, AT.county));
  }

  comment(batch: RowBatch, row: number): CommentCell {
    return commentOf(batch, row, this.cells);
  }

  row(batch: RowBatch, index: number): BulkRow {
    return new BulkRow(batch, index, this.cells);
  }
}

const NO_COMMENT: CommentCell = { text: '', mention: undefined };

function commentOf(batch: RowBatch, row: number, { comment }: Cells): CommentCell {
  if (isEmpty(batch, row, AT.comment)) return NO_COMMENT;
  return comment.of(batch.bytes, cellStart(batch, row, AT.comment), cellEnd(batch, row, AT.comment));
}

function reportedText(batch: RowBatch, row: number, column: number): string {
  return reported(unescaped(textOf(batch.bytes, cellStart(batch, row, column), cellEnd(batch, row, column))));
}

function sameCells(a: BulkRow, b: BulkRow, from: number, to: number): boolean {
  const aStart = a.batch.starts[a.index * SLOTS + from]!;
  const bStart = b.batch.starts[b.index * SLOTS + from]!;
  const aEnd = a.batch.starts[a.index * SLOTS + to + 1]!;
  const bEnd = b.batch.starts[b.index * SLOTS + to + 1]!;
  if (a.batch.bytes !== b.batch.bytes) return sameBytes(a.batch.bytes, aStart, aEnd, b.batch.bytes, bStart, bEnd);
  return aEnd - aStart === bEnd - bStart && a.batch.alike(aStart, bStart, aEnd - aStart) === aEnd - aStart;
}
