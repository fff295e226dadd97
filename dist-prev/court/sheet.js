import { DelimitedReader, textOf } from '../basics/index.js';
/**
 * Reads a table out of bytes, as spreadsheets save them: UTF-8 with or without a mark at the beginning, UTF-16 with one, or
 * Windows-1252; cells between commas, semicolons or tabs, told by the header.
 */
export function readSheet(name, bytes) {
    const text = decoded(bytes).replace(/^sep=(.)\r?\n/, '');
    const reader = new DelimitedReader(delimiterOf(text));
    const rows = [...reader.push(text), ...reader.end()];
    return { name, rows: rows.filter(({ cells }) => cells.some((cell) => cell.trim() !== '')) };
}
function decoded(bytes) {
    if (bytes[0] === 0xff && bytes[1] === 0xfe)
        return utf16(bytes, 'low-byte-first');
    if (bytes[0] === 0xfe && bytes[1] === 0xff)
        return utf16(bytes, 'high-byte-first');
    const start = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
    return textOf(bytes, start, bytes.length);
}
function utf16(bytes, order) {
    const low = order === 'low-byte-first' ? 0 : 1;
    let text = '';
    for (let i = 2; i + 1 < bytes.length; i += 2)
        text += String.fromCharCode(bytes[i + 1 - low] * 256 + bytes[i + low]);
    return text;
}
/** The mark that occurs most often in the header, outside quotes. */
function delimiterOf(text) {
    const header = text.slice(0, text.search(/[\r\n]|$/)).replaceAll(/"[^"]*"/g, '');
    const count = (mark) => header.split(mark).length;
    return [',', ';', '\t'].reduce((best, mark) => (count(mark) > count(best) ? mark : best));
}
/** `Line ID`, `line_id`, `LINE-ID` are one column. */
export function columnNamed(text) {
    return text
        .trim()
        .toLowerCase()
        .replaceAll(/[\s_-]+/g, '_');
}
/** The cells wanted, by column; tells which needed columns the header lacks and which of its columns are not read. */
export function columnsOf({ name, rows }, needed, optional) {
    const header = (rows[0]?.cells ?? []).map(columnNamed);
    const problems = needed
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
    if (problems.length > 0)
        return { cells: [], problems, notRead: [] };
    const places = new Map([...needed, ...optional].map((column) => [column, header.indexOf(column)]));
    const notRead = header.filter((column) => column !== '' && !places.has(column));
    const cells = rows.slice(1).map(({ line, cells: row }) => ({
        line,
        of: (column) => unmarked((row[places.get(column) ?? -1] ?? '').trim()),
    }));
    return { cells, problems, notRead };
}
/** Takes off what kept a spreadsheet from changing a cell: an apostrophe in front, or `="…"` around it. */
function unmarked(cell) {
    const guarded = /^="(.*)"$/.exec(cell);
    if (guarded)
        return guarded[1].trim();
    return cell.replace(/^'(?=.)/, '');
}
