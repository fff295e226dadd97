/**
 * Where a fact stands: the input (by its place in the plan), the row among that input's rows from 0, its physical line
 * from 1; where the input has pages, the page from 1 and the line on it.
 */
export type Origin = {
  readonly file: number;
  readonly row: number;
  readonly line: number;
  readonly page?: number;
};

/** `line 12`, or `page 3 line 12`. */
export function printLine({ page, line }: Origin): string {
  return page === undefined ? `line ${line}` : `page ${page} line ${line}`;
}

/** Orders places as a reader meets them. */
export function compareOrigins(a: Origin, b: Origin): number {
  return a.file - b.file || a.row - b.row;
}
