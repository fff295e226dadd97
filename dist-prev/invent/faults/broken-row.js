import { placeOf } from '../columns.js';
import { csvCell, csvRow } from '../csv.js';
const NAME = placeOf('PRI_NAME');
const expect = 'row-set-aside';
export const missingFirstField = {
    name: 'missing-first-field',
    expect,
    means: 'RECORD_ID is left out, so that 94 fields stand one place too far to the left.',
    spoil: (page, random) => rewrite(page, random, ({ cells }) => csvRow(cells.slice(1))),
};
export const missingMiddleField = {
    name: 'missing-middle-field',
    expect,
    means: 'A field in the middle is left out: 94 fields.',
    spoil: (page, random) => {
        const gap = random.between(placeOf('STP_EVENT_DATE'), placeOf('SENT_TIME_DESCR'));
        return rewrite(page, random, ({ cells }) => csvRow(cells.toSpliced(gap, 1)));
    },
};
export const missingLastField = {
    name: 'missing-last-field',
    expect,
    means: 'END_OF_REC is left out: 94 fields.',
    spoil: (page, random) => rewrite(page, random, ({ cells }) => csvRow(cells.slice(0, -1))),
};
export const unquotedName = {
    name: 'unquoted-name',
    expect,
    means: 'The name stands without quotes, so that its comma makes 96 fields.',
    spoil: (page, random) => rewrite(page, random, ({ cells }) => cells.map((cell, place) => (place === NAME ? cell : csvCell(cell))).join(',')),
};
export const twoMoreFields = {
    name: 'two-more-fields',
    expect,
    means: 'Two commas follow END_OF_REC: 97 fields.',
    spoil: (page, random) => rewrite(page, random, ({ cells }) => `${csvRow(cells)},,`),
};
export const strayQuote = {
    name: 'stray-quote',
    expect,
    means: 'A name without quotes around it holds quotes: JOE "JJ" DOE.',
    spoil: (page, random) => rewrite(page, random, (row) => withRawName(row, row.get('PRI_NAME').replace(/, ?/, ' "JJ" ').replaceAll(',', ' '))),
};
export const textAfterQuote = {
    name: 'text-after-quote',
    expect,
    means: 'Letters follow the closing quote of the name: "DOE,JOE" JR.',
    spoil: (page, random) => rewrite(page, random, (row) => withRawName(row, `${csvCell(row.get('PRI_NAME'))} JR`)),
};
export const shortCountKey = {
    name: 'short-count-key',
    expect,
    means: 'CNT_ORDER has five digits.',
    spoil: (page, random) => keyed(page, random, (key) => key.slice(0, 5)),
};
export const blankCountKey = {
    name: 'blank-count-key',
    expect,
    means: 'CNT_ORDER is blank.',
    spoil: (page, random) => keyed(page, random, () => ''),
};
export const letterInCountKey = {
    name: 'letter-in-count-key',
    expect,
    means: 'CNT_ORDER has the letter O for its last zero.',
    spoil: (page, random) => keyed(page, random, (key) => `${key.slice(0, -1)}O`),
};
export const blankSubject = {
    name: 'blank-subject',
    expect,
    means: 'SUBJECT_ID is blank.',
    spoil: (page, random) => {
        // Never the first or last, where a careful reader must think of the person before or after as well.
        if (page.rows.length < 3)
            return undefined;
        const row = page.rows[random.between(1, page.rows.length - 2)];
        row.put({ SUBJECT_ID: '' });
        return { row, conviction: '' };
    },
};
/** Writes one row, whichever, in another way than its cells say. */
function rewrite(page, random, text) {
    const row = random.pick(page.rows);
    row.text = text(row);
    return { row, conviction: '' };
}
function withRawName({ cells }, name) {
    return cells.map((cell, place) => (place === NAME ? name : csvCell(cell))).join(',');
}
function keyed(page, random, key) {
    const row = random.pick(page.rows);
    row.put({ CNT_ORDER: key(row.get('CNT_ORDER')) });
    return { row, conviction: '' };
}
