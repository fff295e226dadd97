import { textOf } from '../../basics/index.js';
import { SLOTS } from './row-scanner.js';
/** The faults by number, as a batch holds them. */
export const FAULTS = ['none', 'blank-line', 'wrong-field-count', 'bad-quote'];
export function faultOf(batch, index) {
    return FAULTS[batch.faults[index]];
}
/** Where the content of a field begins, its opening quote left out. */
export function cellStart(batch, row, column) {
    const start = batch.starts[row * SLOTS + column];
    return batch.bytes[start] === 34 ? start + 1 : start;
}
/** Where the content of a field ends, its closing quote left out. */
export function cellEnd(batch, row, column) {
    const start = batch.starts[row * SLOTS + column];
    const end = batch.starts[row * SLOTS + column + 1] - 1;
    return batch.bytes[start] === 34 && end > start ? end - 1 : end;
}
/** The content of a field as text; a doubled quote stands for one. */
export function cellText(batch, row, column) {
    return unescaped(textOf(batch.bytes, cellStart(batch, row, column), cellEnd(batch, row, column)));
}
/** True when the field holds nothing but blanks, tabs and dashes, which mean that nothing was reported. */
export function isBlank(batch, row, column) {
    const end = cellEnd(batch, row, column);
    for (let i = cellStart(batch, row, column); i < end; i++) {
        const byte = batch.bytes[i];
        if (byte !== 32 && byte !== 9 && byte !== 45)
            return false;
    }
    return true;
}
/** True when the field holds no byte at all, not even quotes. */
export function isEmpty({ starts }, row, column) {
    const at = row * SLOTS + column;
    return starts[at + 1] - starts[at] === 1;
}
/** Only quoted cells hold quotes at all. */
export function unescaped(text) {
    return text.includes('"') ? text.replaceAll('""', '"') : text;
}
/** The whole row as text, as it stands in the file. */
export function rowText(batch, row) {
    return textOf(batch.bytes, batch.starts[row * SLOTS], batch.ends[row]);
}
