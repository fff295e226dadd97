import type { ByteSink } from '../basics/index.ts';

/** Commas, quotes and line breaks need quotes; so does a first character that is white space, which readers may drop. */
const NEEDS_QUOTES = /[",\r\n]|^\s|^\\\.$/;

/** One cell as RFC 4180 writes it. */
export function csvCell(text: string): string {
  return text !== '' && NEEDS_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Cells as one line, ended by a line feed. */
export function csvLine(cells: readonly string[]): string {
  return `${cells.map(csvCell).join(',')}\n`;
}

const RUNS = /^[=+\-@\t\r]/;

/** Spreadsheets run a cell that begins with `=`, `+`, `-` or `@` as a formula; an apostrophe before it keeps it text. */
export function plainCell(text: string): string {
  return text !== '' && RUNS.test(text) && text !== '-' ? `'${text}` : text;
}

export function writeCells(sink: ByteSink, cells: readonly string[]): void {
  sink.text(csvLine(cells));
}
