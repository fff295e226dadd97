import { COLUMNS, COLUMN_COUNT } from './columns.js';
import { cellText } from './row-batch.js';
import { SLOTS } from './row-scanner.js';
import { splitRows } from './row-table.js';
import { slipOf } from './slipped-columns.js';
/** How many bytes of a file {@link recognize} wants to see. */
export const OPENING_BYTES = 1 << 16;
/** 94 commas and a line end: no row is shorter. */
const SHORTEST_ROW = COLUMN_COUNT - 1;
const EXPECTED = `expected a DOJ bulk file: comma-separated rows of ${COLUMN_COUNT} columns`;
/** Looks at the first bytes of a file and says where its rows begin, or why it is no DOJ bulk file. */
export function recognize(file, bytes, size) {
    const foreign = foreignKind(bytes, size);
    if (foreign)
        return refuse(file, 'not-a-bulk-file', `${foreign}; ${EXPECTED}`);
    const byteOrderMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
    const start = byteOrderMark ? 3 : 0;
    const batch = splitRows(bytes.subarray(start), { file: 0, firstRow: 0, firstLine: 1 });
    if (batch.count === 0)
        return refuse(file, 'empty-file', `the file has no rows; ${EXPECTED}`);
    const cells = Array.from({ length: Math.min(batch.fieldCounts[0], COLUMN_COUNT + 1) }, (_, column) => cellText(batch, 0, column).trim());
    const names = cells.filter((cell) => COLUMNS.some((name) => name === cell.toUpperCase())).length;
    if (names < COLUMN_COUNT / 2) {
        return { ok: true, value: { dataStart: start, firstLine: 1, header: 'none', byteOrderMark } };
    }
    const wrong = headerProblem(file, cells, batch.fieldCounts[0]);
    if (wrong)
        return { ok: false, problems: [wrong] };
    const headerEnd = batch.count > 1 ? batch.starts[SLOTS] : bytes.length - start;
    const firstLine = batch.count > 1 ? batch.lines[1] : 2;
    const header = batch.fieldCounts[0] === COLUMN_COUNT ? 'exact' : 'trailing-comma';
    return { ok: true, value: { dataStart: start + headerEnd, firstLine, header, byteOrderMark } };
}
function refuse(file, code, hint) {
    return { ok: false, problems: [{ code, file, hint }] };
}
/** Other kinds of file that people pick by mistake. */
function foreignKind(bytes, size) {
    if (size === 0)
        return 'the file is empty';
    const begins = (...wanted) => wanted.every((byte, i) => bytes[i] === byte);
    if (begins(0x25, 0x50, 0x44, 0x46))
        return 'this is a PDF';
    if (begins(0x50, 0x4b, 3, 4))
        return 'this is a ZIP archive or an Excel workbook; unpack it, or save the sheet as CSV';
    if (begins(0x1f, 0x8b))
        return 'this is compressed with gzip; unpack it first';
    if (begins(0xd0, 0xcf, 0x11, 0xe0))
        return 'this is an old Excel workbook; save the sheet as CSV';
    if (begins(0xff, 0xfe) || begins(0xfe, 0xff))
        return 'the file is written in UTF-16; save it as UTF-8';
    const sample = bytes.subarray(0, 4096);
    if (sample.includes(0))
        return sample.filter((byte) => byte === 0).length > sample.length / 4
            ? 'the file is written in UTF-16; save it as UTF-8'
            : 'the file is not text';
    if (size < SHORTEST_ROW)
        return `the file has only ${size} bytes`;
    return undefined;
}
/** A header is verified name by name; position decides what a column means, so another order is refused. */
function headerProblem(file, cells, fields) {
    const given = cells.map((cell) => cell.toUpperCase());
    const missing = COLUMNS.filter((name) => !given.includes(name));
    if (missing.length > 0) {
        const hint = `the header lacks ${missing.join(', ')}; expected the ${COLUMN_COUNT} columns of a DOJ bulk file. Ask for the file to be exported again`;
        return { code: 'missing-column', file, line: 1, field: missing[0], hint };
    }
    const moved = COLUMNS.findIndex((name, i) => given[i] !== name);
    if (moved >= 0) {
        return {
            code: 'moved-column',
            file,
            line: 1,
            field: COLUMNS[moved],
            hint: `expected ${COLUMNS[moved]} as column ${moved + 1} of the header; the columns stand in another order`,
        };
    }
    const extra = fields > COLUMN_COUNT + 1 || (fields === COLUMN_COUNT + 1 && cells[COLUMN_COUNT] !== '');
    return extra
        ? {
            code: 'extra-column',
            file,
            line: 1,
            field: '',
            hint: `the header has ${fields} names; expected ${COLUMN_COUNT}`,
        }
        : undefined;
}
/** Why a file in which no row has 95 fields is refused: which column is missing, as far as the `#` markers show it. */
export function missingColumn(file, bytes, line, fields) {
    const batch = splitRows(bytes, { file: 0, firstRow: 0, firstLine: line });
    const shown = slipOf(batch, 0) || '; the rows carry no # markers that would show which column it is';
    return {
        code: 'wrong-field-count',
        file,
        line,
        field: '',
        hint: `every row has ${fields} fields; expected ${COLUMN_COUNT}${shown}. Ask for the file to be exported again`,
    };
}
