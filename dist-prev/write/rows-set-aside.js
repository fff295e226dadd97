import { utf8 } from '../basics/index.js';
import { csvLine, plainCell } from './csv.js';
/** The columns of `rows_set_aside.csv`: each row that could not be used, and the row itself as text. */
export const SET_ASIDE_COLUMNS = ['file', 'line', 'code', 'field', 'problem', 'row'];
export const SET_ASIDE_HEADER = utf8(csvLine(SET_ASIDE_COLUMNS));
export function writeSetAside(sink, { file, line, code, field, hint, row }) {
    sink.text(csvLine([file, String(line), code, field, hint, plainCell(row)]));
}
