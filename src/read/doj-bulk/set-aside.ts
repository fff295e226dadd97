import type { Origin } from '../../history/index.ts';
import { COLUMN_COUNT, columnIndex } from './columns.ts';
import { type RowBatch, cellEnd, cellStart, cellText, faultOf, isBlank, originAt, rowText } from './row-batch.ts';
import { slipOf } from './slipped-columns.ts';

/** Why a row was set aside. */
export type SetAsideCode = 'wrong-field-count' | 'bad-quote' | 'blank-subject-id' | 'bad-count-order';

/**
 * Whether the cell found holds the person's number: `sure` by its place and the markers around it; `likely` by the markers
 * alone, so that it is another cell where nobody has that number; `doubtful` otherwise.
 */
export type Naming = 'sure' | 'likely' | 'doubtful';

/** A row that could not be used. `suspects` are the cells that may hold the person's number. */
export type SetAsideRow = {
  readonly origin: Origin;
  readonly code: SetAsideCode;
  readonly field: string;
  readonly hint: string;
  readonly suspects: readonly string[];
  readonly naming: Naming;
  /** Of a row without a person's number: what else it says of the person, by which they may be found. */
  readonly describes: readonly string[];
};

const SUBJECT_ID = columnIndex('SUBJECT_ID');
const COUNT_ORDER = columnIndex('CNT_ORDER');

/** Why the row cannot be used, if it cannot. */
export function rowFault(batch: RowBatch, row: number): SetAsideCode | undefined {
  const fault = faultOf(batch, row);
  if (fault !== 'none') return fault === 'bad-quote' ? 'bad-quote' : 'wrong-field-count';
  if (saysNothing(batch, row, SUBJECT_ID)) return 'blank-subject-id';
  return isTwelveDigits(batch, row) ? undefined : 'bad-count-order';
}

/** Blank in any script: cells of nothing but no-break spaces and their kin say nothing either. */
function saysNothing(batch: RowBatch, row: number, column: number): boolean {
  const end = cellEnd(batch, row, column);
  for (let i = cellStart(batch, row, column); i < end; i++) {
    const byte = batch.bytes[i]!;
    if (byte > 32 && byte < 127 && byte !== 45) return false;
  }
  return isBlank(batch, row, column) || /^-*$/.test(cellText(batch, row, column).trim());
}

/** Describes a row that {@link rowFault} refuses. */
export function setAside(batch: RowBatch, index: number, code: SetAsideCode): SetAsideRow {
  const origin = originAt(batch, index);
  const describes = code === 'blank-subject-id' ? descriptionsOf(batch, index) : [];
  return { origin, code, ...complaint(batch, index, code), ...suspects(batch, index, code), describes };
}

const CII = columnIndex('CII_NUMBER');
const NAME = columnIndex('PRI_NAME');
const BIRTH = columnIndex('PRI_DOB');

/**
 * What a row says of its person beside their number: the CII number; name and birth date. Either is enough to match. Of
 * the CII number the last eight digits are compared, which all its forms share, and of names the letters and blanks that
 * part them.
 */
export function descriptionsOf(batch: RowBatch, row: number): readonly string[] {
  const [cii, name, birth] = [CII, NAME, BIRTH].map((column) =>
    isBlank(batch, row, column) ? '' : cellText(batch, row, column).trim(),
  ) as [string, string, string];
  const found: string[] = [];
  if (/\w/.test(cii)) found.push(`CII ${lastDigits(cii)}`);
  if (/\w/.test(name) && /\d/.test(birth)) found.push(`born ${birth} ${plainName(name)}`);
  return found;
}

function lastDigits(cii: string): string {
  const digits = cii.replaceAll(/\D/g, '');
  return digits.length < 8 ? cii.toUpperCase() : digits.slice(-8);
}

/** `DOE, JANE  Q.` and `doe,jane q` are the same. */
function plainName(name: string): string {
  return name
    .toUpperCase()
    .replaceAll(/[^\p{L}\p{N},]+/gu, ' ')
    .replaceAll(/ ?,[ ,]*/g, ',')
    .trim();
}

function fieldsOf({ fieldCounts }: RowBatch, index: number): string {
  const count = fieldCounts[index]!;
  return count === 1 ? '1 field' : `${count} fields`;
}

function complaint(
  batch: RowBatch,
  index: number,
  code: SetAsideCode,
): { readonly field: string; readonly hint: string } {
  switch (code) {
    case 'wrong-field-count':
      return { field: '', hint: `${fieldsOf(batch, index)}; expected ${COLUMN_COUNT}${slipOf(batch, index)}` };
    case 'bad-quote':
      return {
        field: '',
        hint: 'a double quote stands where none can be, or is never closed; expected quotes around whole fields, doubled inside them',
      };
    case 'blank-subject-id':
      return { field: 'SUBJECT_ID', hint: 'blank; expected the number that DOJ gives the person' };
    case 'bad-count-order':
      return { field: 'CNT_ORDER', hint: 'expected 12 digits: cycle, step, count, and three more' };
  }
}

/**
 * The person's number stands before the first `#`, which the second follows seven cells on, or nearly so where a cell is
 * missing or split: no other two stand so. Where the markers do not show it, it may be one cell to either side.
 */
function suspects(batch: RowBatch, index: number, code: SetAsideCode): Pick<SetAsideRow, 'suspects' | 'naming'> {
  if (code === 'blank-subject-id') return { suspects: [], naming: 'doubtful' };
  if (code === 'bad-count-order') return { suspects: [cellText(batch, index, SUBJECT_ID).trim()], naming: 'sure' };
  const cells = code === 'bad-quote' ? looseCells(batch, index) : firstCells(batch, index);
  const marker = cells.slice(0, 3).indexOf('#');
  const apart = cells.indexOf('#', marker + 1) - marker;
  const near = (marker > 0 ? [cells[marker - 1]!] : cells.slice(0, 3))
    .map((cell) => cell.trim())
    .filter((cell) => /\w/.test(cell));
  const shown = marker > 0 && apart >= 6 && apart <= 8 && near.some((cell) => /\d/.test(cell));
  // The first of these cells is that of the second column, so that the one before the marker is of this column.
  const column = marker;
  return { suspects: near, naming: !shown ? 'doubtful' : column === SUBJECT_ID ? 'sure' : 'likely' };
}

/** As many cells behind the first as hold both markers. */
const NEAR = 12;

function firstCells(batch: RowBatch, index: number): readonly string[] {
  const count = Math.min(NEAR, batch.fieldCounts[index]! - 1);
  return Array.from({ length: count }, (_, i) => cellText(batch, index, i + 1));
}

/** The same of a line whose quotes cannot be trusted: split at every comma. */
function looseCells(batch: RowBatch, index: number): readonly string[] {
  const cells = rowText(batch, index)
    .slice(0, 512)
    .split(',')
    .slice(1, NEAR + 1);
  return cells.map((cell) => cell.replaceAll('"', ''));
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
