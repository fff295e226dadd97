import { COLUMN_COUNT, OPENING_BYTES, recognize, splitRows } from '../read/index.js';
import { deidentifyBulk } from './bulk.js';
/** True of the bytes of a DOJ bulk file: with its header, or with a first row of 95 fields. */
export function isBulkFile(name, bytes) {
    const opening = recognize(name, bytes.subarray(0, OPENING_BYTES), bytes.length);
    if (!opening.ok)
        return false;
    const first = splitRows(bytes.subarray(opening.value.dataStart, OPENING_BYTES), {
        file: 0,
        firstRow: 0,
        firstLine: 1,
    });
    return opening.value.header !== 'none' || first.fieldCounts[0] === COLUMN_COUNT;
}
/** A whole bulk file with nobody in it; its header, if it has one, is written anew. */
export function deidentifyBulkFile(name, bytes, secret) {
    const opening = recognize(name, bytes.subarray(0, OPENING_BYTES), bytes.length);
    const { dataStart, header } = opening.ok ? opening.value : { dataStart: 0, header: 'none' };
    const batch = splitRows(bytes.subarray(dataStart), { file: 0, firstRow: 0, firstLine: 1 });
    return deidentifyBulk(batch, secret, header !== 'none');
}
