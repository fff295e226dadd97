import { csvRow } from '../csv.js';
import { anotherCycle, NO_DISPOSITION } from './added.js';
import { anchorRows } from './page.js';
const expect = 'same-as-clean';
export const shuffledRows = {
    name: 'shuffled-rows',
    expect,
    means: 'The person’s rows stand in no order.',
    spoil: (page, random) => {
        const order = page.rows.map((_, place) => place);
        random.shuffle(order);
        page.rows = order.map((place) => page.rows[place]);
        return { row: page.rows[0], conviction: '' };
    },
};
export const interruptedConviction = {
    name: 'interrupted-conviction',
    expect,
    means: 'Rows of other convictions stand between the conviction and its second sentence part.',
    spoil: (page) => {
        const row = anchorRows(page).at(-1);
        const place = page.rows.indexOf(row);
        const others = page.rows.slice(place + 1).some((other) => other.get('DISP_DESCR').startsWith('CONVICTED'));
        if (anchorRows(page).length < 2 || !others)
            return undefined;
        page.rows.splice(place, 1);
        page.rows.push(row);
        return { row, conviction: page.anchor };
    },
};
export const lineBreakInComment = {
    name: 'line-break-in-comment',
    expect,
    means: 'A comment in quotes goes on in the next line.',
    spoil: (page, random) => commented(random.pick(page.rows), `SEN FROM MINUTE ORDER${page.lineEnd}COPY TO FILE`),
};
export const quotesInComment = {
    name: 'quotes-in-comment',
    expect,
    means: 'A comment in quotes holds doubled quotes and commas.',
    spoil: (page, random) => commented(random.pick(page.rows), 'ALSO KNOWN AS "JJ", "SLIM"'),
};
export const formulaInComment = {
    name: 'formula-in-comment',
    expect,
    means: 'A comment begins with an equals sign, which a spreadsheet would run.',
    spoil: (page, random) => commented(random.pick(page.rows), '=HYPERLINK("http://example.invalid","SEE FILE")'),
};
export const emptyLastField = {
    name: 'empty-last-field',
    expect,
    means: 'A comma follows END_OF_REC in every row of the person: 96 fields, the last empty.',
    spoil: (page) => onEvery(page, (row) => (row.text = `${csvRow(row.cells)},`)),
};
export const otherLineEnd = {
    name: 'other-line-end',
    expect,
    means: 'The person’s rows end with CRLF where the file has LF, or with LF where it has CRLF.',
    spoil: (page) => onEvery(page, (row) => (row.after = page.lineEnd === '\n' ? '\r\n' : '\n')),
};
export const emptyLine = {
    name: 'empty-line',
    expect,
    means: 'An empty line stands before a row.',
    spoil: (page, random) => {
        const row = random.pick(page.rows);
        row.before = page.lineEnd;
        return { row, conviction: '' };
    },
};
export const applicantStep = {
    name: 'applicant-step',
    expect,
    means: 'A step of another type, APPLICANT, without a charge: the person was fingerprinted for a licence.',
    spoil: (page) => {
        const words = {
            STP_TYPE_CODE: '70',
            STP_TYPE_DESCR: 'APPLICANT',
            OFFENSE_CODE: '',
            OFFENSE_DESCR: '',
            OFFENSE_TOC: '',
            OFN: '',
        };
        return { ...anotherCycle(page, { ...NO_DISPOSITION, ...words }), conviction: '' };
    },
};
function commented(row, comment) {
    if (row.get('COMMENT_TEXT') !== '' || !/\d/.test(row.get('OFFENSE_DESCR')))
        return undefined;
    row.put({ COMMENT_TEXT: comment });
    return { row, conviction: '' };
}
function onEvery(page, spoil) {
    for (const row of page.rows)
        spoil(row);
    return { row: page.rows[0], conviction: '' };
}
