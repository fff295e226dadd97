import { type Column, placeOf } from '../columns.ts';
import { cellsOf, csvRow } from '../csv.ts';

/** One row of a person, to be spoilt in place. */
export type Row = {
  readonly cells: string[];
  /** Empty lines before the row. */
  before: string;
  /** How the row is written, when that is not simply its cells. */
  text: string | undefined;
  /** What ends it. */
  after: string;
};

/** One person's rows. */
export type Page = {
  readonly subjectId: string;
  /** CNT_ORDER of the conviction under HS 11357-11360 in the requested county that every person has. */
  readonly anchor: string;
  readonly lineEnd: '\n' | '\r\n';
  rows: Row[];
};

/** Reads what the generator wrote for one person; clean rows hold no line breaks. */
export function pageOf(text: string, about: Omit<Page, 'rows'>): Page {
  const { lineEnd } = about;
  const rows = text.slice(0, -lineEnd.length).split(lineEnd);
  return { ...about, rows: rows.map((row) => rowOf(cellsOf(row), lineEnd)) };
}

export function rowOf(cells: string[], lineEnd: string): Row {
  return { cells, before: '', text: undefined, after: lineEnd };
}

/** A row of its own with the same cells. */
export function copyOf(row: Row): Row {
  return { ...row, cells: [...row.cells] };
}

/** The row as it stands in the file. */
export function written(row: Row): string {
  return row.before + (row.text ?? csvRow(row.cells)) + row.after;
}

export function get(row: Row, column: Column): string {
  return row.cells[placeOf(column)]!;
}

/** Values for some columns. */
export type Cells = Partial<Readonly<Record<Column, string>>>;

export function put(row: Row, cells: Cells): void {
  for (const [column, value] of Object.entries(cells)) row.cells[placeOf(column as Column)] = value;
}

/** The rows of the conviction that every person has, later entries included. */
export function anchorRows(page: Page): readonly Row[] {
  return page.rows.filter((row) => get(row, 'CNT_ORDER') === page.anchor);
}

/** Those rows where nothing happened to the conviction later; otherwise none. */
export function plainAnchorRows(page: Page): readonly Row[] {
  const rows = anchorRows(page);
  return rows.every((row) => get(row, 'DISP_DESCR').startsWith('CONVICTED')) ? rows : [];
}

/** The rows of the court action in which that conviction was given. */
export function anchorStep(page: Page): readonly Row[] {
  return page.rows.filter((row) => get(row, 'CNT_ORDER').startsWith(page.anchor.slice(0, 6)));
}

/** Puts a row behind another. */
export function insertAfter(page: Page, behind: Row, added: Row): void {
  page.rows.splice(page.rows.indexOf(behind) + 1, 0, added);
}
