import { utf8 } from '../../basics/index.js';
import { columnsOf } from '../../court/index.js';
import { csvLine, plainCell } from '../../write/index.js';
/** Letters in their order, so many to a file. */
export function inBatches(letters, size) {
    const count = Math.ceil(letters.length / size);
    const digits = Math.max(3, String(count).length);
    return Array.from({ length: count }, (_, i) => ({
        file: `letters_${String(i + 1).padStart(digits, '0')}.pdf`,
        first: i * size + 1,
        letters: letters.slice(i * size, (i + 1) * size),
    }));
}
/** The columns of `letters_index.csv`: which letter is whose, for the office alone. */
export const LETTER_INDEX_COLUMNS = ['letter', 'file', 'subject_id', 'name', 'has_address', 'convictions'];
export function lettersIndex(batches) {
    const lines = batches.flatMap(({ file, first, letters }) => letters.map(({ subject, name, address, convictions }, i) => csvLine([
        String(first + i),
        file,
        subject,
        plainCell(name),
        address.length > 0 ? 'yes' : 'no',
        String(convictions.length),
    ])));
    return utf8(csvLine(LETTER_INDEX_COLUMNS) + lines.join(''));
}
const ADDRESS_LINES = ['address_1', 'address_2', 'address_3', 'address_4'];
/** Where people live, by SUBJECT_ID, from a table that the office keeps: DOJ's file holds no addresses. */
export function readAddresses(sheet) {
    const { cells, problems } = columnsOf(sheet, ['subject_id', 'address_1'], ADDRESS_LINES.slice(1));
    const found = [...problems];
    const addresses = new Map();
    for (const row of cells) {
        const subject = row.of('subject_id');
        const lines = ADDRESS_LINES.map((column) => row.of(column)).filter((line) => line !== '');
        if (subject === '' || lines.length === 0)
            continue;
        const earlier = addresses.get(subject);
        if (earlier && earlier.join('\n') !== lines.join('\n'))
            found.push({
                code: 'two-addresses',
                file: sheet.name,
                line: row.line,
                field: 'subject_id',
                hint: 'an earlier line gives this person another address; keep one',
            });
        addresses.set(subject, lines);
    }
    return { addresses, problems: found };
}
