import { type ByteSink, isControl, mapped, visibleCell } from '../basics/index.ts';

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

/**
 * Spreadsheets run a cell that begins with `=`, `+`, `-` or `@` as a formula; an apostrophe before it keeps it text. Control
 * characters, which a terminal obeys, are shown.
 */
export function plainCell(text: string): string {
  const shown = visibleCell(text);
  return shown !== '' && RUNS.test(shown) && shown !== '-' ? `'${shown}` : shown;
}

/** A cell that holds its place in a file and in a spreadsheet, whatever its text is. */
export function safeCell(text: string): string {
  return isOrdinary(text) ? text : csvCell(plainCell(text));
}

/** Begins with a letter or digit and holds nothing that asks for quotes: looked at by hand, since most cells are so. */
export function isOrdinary(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit === 0x2c || unit === 0x22 || isControl(unit)) return false;
    if (i === 0 && !((unit >= 0x30 && unit <= 0x39) || ((unit | 0x20) >= 0x61 && (unit | 0x20) <= 0x7a))) return false;
  }
  return true;
}

/** Cells with commas between them. */
export function safeCells(texts: readonly string[]): string {
  return mapped(texts, safeCell).join(',');
}

/** The same, written. */
export function writeSafeCells(sink: ByteSink, texts: readonly string[]): void {
  for (let i = 0; i < texts.length; i++) {
    if (i > 0) sink.byte(COMMA);
    writeSafeCell(sink, texts[i]!);
  }
}

/** Most cells are ordinary, and are looked at and written in one go. */
export function writeSafeCell(sink: ByteSink, text: string): void {
  if (!sink.textOf(ORDINARY, text)) sink.text(safeCell(text));
}

const COMMA = 0x2c;

/** ASCII as {@link isOrdinary} takes it: 2 for what an ordinary cell may begin with, 1 for what it may hold. */
const ORDINARY = Uint8Array.from({ length: 128 }, (_, code) => {
  const character = String.fromCharCode(code);
  return isOrdinary(character) ? 2 : Number(isOrdinary(`a${character}`));
});

export function writeCells(sink: ByteSink, cells: readonly string[]): void {
  sink.text(csvLine(cells));
}
