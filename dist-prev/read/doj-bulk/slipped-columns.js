import { COLUMNS, COLUMN_COUNT, MARKER_COLUMNS } from './columns.js';
import { cellText } from './row-batch.js';
import { SLOTS } from './row-scanner.js';
/** `: a column is missing between CII_NUMBER and PDR_SEG_SEP`, as far as the `#` markers of a row show it; else ''. */
export function slipOf(batch, row) {
    const fields = batch.fieldCounts[row];
    const missing = COLUMN_COUNT - fields;
    if (missing === 0 || Math.abs(missing) > 2 || fields >= SLOTS)
        return '';
    const isMarker = (column) => column >= 0 && column < fields && cellText(batch, row, column).trim() === '#';
    const slipped = MARKER_COLUMNS.findIndex((column) => !isMarker(column) && isMarker(column - missing));
    const what = `${Math.abs(missing) === 1 ? 'a column is' : 'two columns are'} ${missing > 0 ? 'missing' : 'too many'}`;
    if (slipped >= 0)
        return `: ${what} between ${slipped === 0 ? 'the start of the row' : nameOf(slipped - 1)} and ${nameOf(slipped)}`;
    const inPlace = MARKER_COLUMNS.slice(0, -1).every(isMarker);
    return inPlace
        ? `: ${what} at the end of the row, END_OF_REC or one behind ${nameOf(MARKER_COLUMNS.length - 2)}`
        : '';
}
function nameOf(marker) {
    return COLUMNS[MARKER_COLUMNS[marker]];
}
