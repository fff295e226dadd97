import type { ByteSink } from '../basics/index.ts';
/** One cell as RFC 4180 writes it. */
export declare function csvCell(text: string): string;
/** Cells as one line, ended by a line feed. */
export declare function csvLine(cells: readonly string[]): string;
/** Spreadsheets run a cell that begins with `=`, `+`, `-` or `@` as a formula; an apostrophe before it keeps it text. */
export declare function plainCell(text: string): string;
export declare function writeCells(sink: ByteSink, cells: readonly string[]): void;
