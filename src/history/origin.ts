/** Where a fact stands: the input (by its place in the plan), the row among that input's rows from 0, its physical line from 1. */
export type Origin = { readonly file: number; readonly row: number; readonly line: number };

/** Orders places as a reader meets them. */
export function compareOrigins(a: Origin, b: Origin): number {
  return a.file - b.file || a.row - b.row;
}
