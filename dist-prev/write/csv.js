/** Commas, quotes and line breaks need quotes; so does a first character that is white space, which readers may drop. */
const NEEDS_QUOTES = /[",\r\n]|^\s|^\\\.$/;
/** One cell as RFC 4180 writes it. */
export function csvCell(text) {
    return text !== '' && NEEDS_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
/** Cells as one line, ended by a line feed. */
export function csvLine(cells) {
    return `${cells.map(csvCell).join(',')}\n`;
}
const RUNS = /^[=+\-@\t\r]/;
/** Spreadsheets run a cell that begins with `=`, `+`, `-` or `@` as a formula; an apostrophe before it keeps it text. */
export function plainCell(text) {
    return text !== '' && RUNS.test(text) && text !== '-' ? `'${text}` : text;
}
export function writeCells(sink, cells) {
    sink.text(csvLine(cells));
}
