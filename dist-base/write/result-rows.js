import { utf8 } from '../basics/index.js';
import { csvCell, csvLine } from './csv.js';
import { ORIGINAL_COLUMNS, OTHER_CHARGES_COLUMN } from './original-columns.js';
/** Columns of ours that follow the original's on every row of the three result files. */
export const OUR_COLUMNS = ['Conviction Key', 'Authority', 'Missing Facts', 'Possible Outcomes', 'Cautions'];
/** The columns of the input that the condensed file keeps, as the original does. */
export const CONDENSED_COLUMNS = [
    'CII_NUMBER',
    'PRI_NAME',
    'GENDER',
    'PRI_DOB',
    'RACE_DESCR',
    'CYC_DATE',
    'STP_EVENT_DATE',
    'STP_ORI_DESCR',
    'STP_ORI_CNTY_NAME',
    'DISP_DATE',
    'OFN',
    'OFFENSE_DESCR',
    'DISP_DESCR',
    'CONV_STAT_DESCR',
    'SENT_LOC_DESCR',
    'SENT_LENGTH',
    'SENT_TIME_CODE',
    'CYC_AGE',
    'COMMENT_TEXT',
    'END_OF_REC',
];
/** The header of a result file: the input's columns, the original's, ours. */
export function resultHeader(file, inputColumns) {
    const input = file === 'All_Results_Condensed.csv' ? CONDENSED_COLUMNS : inputColumns;
    return utf8(csvLine([...input, ...ORIGINAL_COLUMNS, ...OUR_COLUMNS]));
}
export function rowCells(original, ours, carries = true) {
    const before = [''];
    const after = [''];
    for (let i = 0; i < original.length; i++)
        if (i !== OTHER_CHARGES_COLUMN)
            (i < OTHER_CHARGES_COLUMN ? before : after).push(csvCell(original[i]));
    for (const cell of ours)
        after.push(csvCell(cell));
    return { before: `${before.join(',')},`, after: `${after.join(',')}\n`, carries };
}
const NOTHING_ORIGINAL = ORIGINAL_COLUMNS.map(() => '');
/** For a row that has nothing to do with a conviction in scope. */
export const EMPTY_CELLS = remarkCells('', '');
/** They stand on most rows. */
const EMPTY_BYTES = utf8(EMPTY_CELLS.before + EMPTY_CELLS.after);
/** For a row that carries no determination: the key of the conviction that it speaks of, and what a reader should know. */
export function remarkCells(convictionKey, caution) {
    const ours = OUR_COLUMNS.map((name) => name === 'Conviction Key' ? convictionKey : name === 'Cautions' ? caution : '');
    return rowCells(NOTHING_ORIGINAL, ours, false);
}
/** The row whose fields begin at `starts[at]`, as it stands in the input, then what was computed. */
export function writeRow(sink, { bytes, starts }, at, end, cells, otherCharges) {
    sink.copy(bytes, starts[at], end);
    writeComputed(sink, cells, otherCharges);
}
/** The spans of columns given in their order in the input. */
export function columnSpans(columns) {
    const spans = [];
    columns.forEach((column, i) => {
        if (i > 0 && columns[i - 1] === column - 1)
            spans[spans.length - 1] = column;
        else
            spans.push(column, column);
    });
    return Int32Array.from(spans);
}
/** The columns of the spans as they stand in the input, then what was computed. */
export function writeCondensedRow(sink, { bytes, starts }, at, spans, cells, otherCharges) {
    sink.fields(bytes, starts, at, spans);
    writeComputed(sink, cells, otherCharges);
}
function writeComputed(sink, cells, otherCharges) {
    if (cells === EMPTY_CELLS && otherCharges === '')
        return sink.put(EMPTY_BYTES);
    sink.text(cells.before);
    if (otherCharges !== '')
        sink.text(csvCell(otherCharges));
    sink.text(cells.after);
}
