import { isoDate } from '../basics/index.js';
/** `run.json`. */
export function printRunRecord(record) {
    return `${JSON.stringify({ ...record, asOf: isoDate(record.asOf) }, null, 2)}\n`;
}
