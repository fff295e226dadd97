import { DelimitedReader, type Problem, textOf } from '../basics/index.ts';

/** A table as somebody sent it: rows of cells, the first of them the header. `line` counts from 1 as the file does. */
export type Sheet = {
  readonly name: string;
  readonly rows: readonly { readonly line: number; readonly cells: readonly string[] }[];
  /** Lines on which a cell begins whose quotes do not fit: never closed, or closed amid the cell. */
  readonly straying?: readonly number[];
};

/** A row whose cells are asked for by the name of the column. */
export type SheetRow = { readonly line: number; readonly of: (column: string) => string };

/**
 * Reads a table out of bytes, as spreadsheets save them: UTF-8 with or without a mark at the beginning, UTF-16 with one, or
 * Windows-1252; cells between commas, semicolons or tabs, told by the header.
 */
export function readSheet(name: string, bytes: Uint8Array): Sheet {
  const text = decoded(bytes).replace(/^sep=(.)\r?\n/, '');
  const delimiter = delimiterOf(text);
  const reader = new DelimitedReader(delimiter);
  const rows = [...reader.push(text), ...reader.end()];
  return {
    name,
    rows: rows.filter(({ cells }) => cells.some((cell) => cell.trim() !== '')),
    straying: strayingQuotes(text, delimiter),
  };
}

/**
 * A quote that is left open takes all up to the next one into its cell, whole lines among it. The reader bears with that;
 * where each line is somebody's case, nothing may be swallowed.
 */
function strayingQuotes(text: string, delimiter: string): readonly number[] {
  const quoted = new RegExp(`(?<=^|[${delimiter}\\r\\n])"[^"]*(?:""[^"]*)*(?:"([^${delimiter}\\r\\n]*)|$)`, 'g');
  return [...text.matchAll(quoted)]
    .filter(([, after]) => after?.trim() !== '')
    .map(({ index }) => text.slice(0, index).split(/\r\n|\r|\n/).length);
}

function decoded(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return utf16(bytes, 'low-byte-first');
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return utf16(bytes, 'high-byte-first');
  const start = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  return textOf(bytes, start, bytes.length);
}

function utf16(bytes: Uint8Array, order: 'low-byte-first' | 'high-byte-first'): string {
  const low = order === 'low-byte-first' ? 0 : 1;
  let text = '';
  for (let i = 2; i + 1 < bytes.length; i += 2)
    text += String.fromCharCode(bytes[i + 1 - low]! * 256 + bytes[i + low]!);
  return text;
}

/** The mark that occurs most often in the header, outside quotes. */
function delimiterOf(text: string): string {
  const header = text.slice(0, text.search(/[\r\n]|$/)).replaceAll(/"[^"]*"/g, '');
  const count = (mark: string): number => header.split(mark).length;
  return [',', ';', '\t'].reduce((best, mark) => (count(mark) > count(best) ? mark : best));
}

/** `Line ID`, `line_id`, `LINE-ID` are one column. */
export function columnNamed(text: string): string {
  return text
    .trim()
    .toLowerCase()
    .replaceAll(/[\s_-]+/g, '_');
}

/**
 * The cells wanted, by column; tells which needed columns the header lacks, which of its columns are not read, and lines
 * that hold more than the header names: none of their cells may get lost.
 */
export function columnsOf(
  { name, rows, straying = [] }: Sheet,
  needed: readonly string[],
  optional: readonly string[],
): { readonly cells: readonly SheetRow[]; readonly problems: readonly Problem[]; readonly notRead: readonly string[] } {
  const header = (rows[0]?.cells ?? []).map(columnNamed);
  const problems: Problem[] = needed
    .filter((column) => !header.includes(column))
    .map((field) => ({
      code: 'no-such-column',
      file: name,
      field,
      hint: `the first line of the table has no such column; expected ${needed.join(', ')}${optional.length > 0 ? `, and, where known, ${optional.join(', ')}` : ''}`,
    }));
  for (const column of [...needed, ...optional]) {
    if (header.filter((each) => each === column).length > 1)
      problems.push({
        code: 'column-twice',
        file: name,
        field: column,
        hint: 'the header has this column twice; keep one',
      });
  }
  for (const line of straying)
    problems.push({
      code: 'stray-quote',
      file: name,
      line,
      hint: 'a quote begins a cell here and is not closed at the end of it, so that lines after it may be taken for part of the cell; close it, or take it out',
    });
  if (problems.length > 0) return { cells: [], problems, notRead: [] };
  const places = new Map([...needed, ...optional].map((column) => [column, header.indexOf(column)]));
  const notRead = header.filter((column) => column !== '' && !places.has(column));
  for (const { line, cells: row } of rows.slice(1))
    if (row.some((cell, i) => cell.trim() !== '' && !header[i]))
      problems.push({
        code: 'cells-beyond-header',
        file: name,
        line,
        hint: 'has a cell for which the header names no column; put a cell with a comma in it between quotes, or name the column',
      });
  const cells = rows.slice(1).map(({ line, cells: row }) => ({
    line,
    of: (column: string) => unmarked((row[places.get(column) ?? -1] ?? '').trim()),
  }));
  return { cells, problems, notRead };
}

/** Takes off what kept a spreadsheet from changing a cell: an apostrophe in front, or `="…"` around it. */
function unmarked(cell: string): string {
  const guarded = /^="(.*)"$/.exec(cell);
  if (guarded) return guarded[1]!.trim();
  return cell.replace(/^'(?=.)/, '');
}
