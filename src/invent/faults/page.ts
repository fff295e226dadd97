import { type Column, placeOf } from '../columns.ts';
import { cellsOf, csvRow } from '../csv.ts';

/** Values for some columns. */
export type Cells = Partial<Readonly<Record<Column, string>>>;

/** One row of a person, to be spoilt in place. Its cells are only taken apart when somebody asks for one. */
export class Row {
  /** Empty lines before the row. */
  before = '';
  /** How the row is written, when that is not simply its cells. */
  text: string | undefined;
  /** What ends it. */
  after: string;
  private readonly original: string;
  private taken: string[] | undefined;
  private isChanged = false;

  constructor(original: string, lineEnd: string) {
    this.original = original;
    this.after = lineEnd;
  }

  get cells(): readonly string[] {
    return (this.taken ??= cellsOf(this.original));
  }

  get(column: Column): string {
    return this.cells[placeOf(column)]!;
  }

  put(values: Cells): void {
    const cells = (this.taken ??= cellsOf(this.original));
    for (const [column, value] of Object.entries(values)) cells[placeOf(column as Column)] = value;
    this.isChanged = true;
  }

  /** CNT_ORDER begins with these digits. */
  isOf(key: string): boolean {
    return this.taken === undefined ? this.original.includes(`,#,${key}`) : this.get('CNT_ORDER').startsWith(key);
  }

  copy(): Row {
    const copy = new Row(this.original, this.after);
    if (this.isChanged) copy.taken = [...this.cells];
    copy.isChanged = this.isChanged;
    return copy;
  }

  /** The row as it stands in the file. */
  written(): string {
    return this.before + (this.text ?? (this.isChanged ? csvRow(this.cells) : this.original)) + this.after;
  }
}

/** One person's rows. */
export type Page = {
  readonly subjectId: string;
  /** CNT_ORDER of the conviction under HS 11357-11360 in the requested county that every person has. */
  readonly anchor: string;
  readonly lineEnd: '\n' | '\r\n';
  rows: Row[];
};

/** Takes apart what the generator wrote for one person; clean rows hold no line breaks. */
export function pageOf(text: string, about: Omit<Page, 'rows'>): Page {
  const { lineEnd } = about;
  const rows = text.slice(0, -lineEnd.length).split(lineEnd);
  return { ...about, rows: rows.map((row) => new Row(row, lineEnd)) };
}

/** The rows of the conviction that every person has, later entries included. */
export function anchorRows(page: Page): readonly Row[] {
  return page.rows.filter((row) => row.isOf(page.anchor));
}

/** Those rows where nothing happened to the conviction later; otherwise none. */
export function plainAnchorRows(page: Page): readonly Row[] {
  const rows = anchorRows(page);
  return rows.every((row) => row.get('DISP_DESCR').startsWith('CONVICTED')) ? rows : [];
}

/** The rows of the court action in which that conviction was given. */
export function anchorStep(page: Page): readonly Row[] {
  return page.rows.filter((row) => row.isOf(page.anchor.slice(0, 6)));
}

/** Puts a row behind another. */
export function insertAfter(page: Page, behind: Row, added: Row): void {
  page.rows.splice(page.rows.indexOf(behind) + 1, 0, added);
}
