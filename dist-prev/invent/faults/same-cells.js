import { doj95Columns } from '../columns.js';
import { anchorRows, anchorStep, plainAnchorRows } from './page.js';
const expect = 'same-as-clean';
export const paddedLevel = {
    name: 'padded-level',
    expect,
    means: 'CONV_STAT_DESCR is padded with blanks: "FELONY  ".',
    spoil: (page) => padded(page, ['CONV_STAT_DESCR']),
};
export const paddedCells = {
    name: 'padded-cells',
    expect,
    means: 'The cells that say what happened and where are padded with blanks.',
    spoil: (page) => padded(page, [
        'STP_TYPE_DESCR',
        'STP_ORI_CNTY_NAME',
        'OFN',
        'OFFENSE_DESCR',
        'OFFENSE_TOC',
        'DISP_DESCR',
        'SENT_LENGTH',
        'SENT_TIME_CODE',
    ]),
};
export const blankBeforeDisposition = {
    name: 'blank-before-disposition',
    expect,
    means: 'DISP_DESCR begins with a blank.',
    spoil: (page) => onAnchor(page, (row) => row.put({ DISP_DESCR: ` ${row.get('DISP_DESCR')}` })),
};
export const blankBeforeOffense = {
    name: 'blank-before-offense',
    expect,
    means: 'OFFENSE_DESCR begins with a blank.',
    spoil: (page) => onAnchor(page, (row) => row.put({ OFFENSE_DESCR: ` ${row.get('OFFENSE_DESCR')}` })),
};
export const tabsForNothing = {
    name: 'tabs-for-nothing',
    expect,
    means: 'Cells without a value hold tabs only, or blanks only.',
    spoil: (page) => onEvery(page, (row) => fillEmpty(row, ['SENT_LENGTH', 'SENT_TIME_CODE', 'COMMENT_TEXT', 'OFN', 'FE_NUM_CRT_CASE'], '\t\t\t')),
};
export const dashesForNothing = {
    name: 'dashes-for-nothing',
    expect,
    means: 'Cells without a value hold a dash between blanks.',
    spoil: (page) => onEvery(page, (row) => fillEmpty(row, UNUSED, '  -  ')),
};
export const noCaseNumber = {
    name: 'no-case-number',
    expect,
    means: 'OFN says NULL, padded, or FILE NBR NOT REPORTD.',
    spoil: (page, random) => {
        if (anchorStep(page).some((row) => row.get('OFN') !== ''))
            return undefined;
        const words = random.pick(['NULL  ', 'FILE NBR NOT REPORTD']);
        return onAnchor(page, (row) => row.put({ OFN: words }));
    },
};
export const birthDateLater = {
    name: 'birth-date-later',
    expect,
    means: 'PRI_DOB is blank in the person’s first row and stands in the others.',
    spoil: (page) => {
        const [row, second] = page.rows;
        if (row === undefined || second === undefined)
            return undefined;
        row.put({ PRI_DOB: '' });
        return { row, conviction: '' };
    },
};
export const dateInDisposition = {
    name: 'date-in-disposition',
    expect,
    means: 'STP_EVENT_DATE is blank; DISP_DATE has the same day.',
    spoil: (page) => {
        const rows = plainAnchorRows(page);
        for (const row of rows)
            row.put({ STP_EVENT_DATE: '' });
        return rows[0] && { row: rows[0], conviction: page.anchor };
    },
};
export const countKeyTail = {
    name: 'count-key-tail',
    expect,
    means: 'CNT_ORDER ends in 500 instead of 000.',
    spoil: (page) => ({
        ...onAnchor(page, (row) => row.put({ CNT_ORDER: `${row.get('CNT_ORDER').slice(0, 9)}500` })),
        conviction: '',
    }),
};
export const keysDisagree = {
    name: 'keys-disagree',
    expect,
    means: 'DISP_ORDER and SENT_ORDER carry another step number than CNT_ORDER.',
    spoil: (page) => onAnchor(page, (row) => row.put({ DISP_ORDER: otherStep(row.get('DISP_ORDER')), SENT_ORDER: otherStep(row.get('SENT_ORDER')) })),
};
export const noLowerKeys = {
    name: 'no-lower-keys',
    expect,
    means: 'DISP_ORDER and SENT_ORDER are blank in every row.',
    spoil: (page) => onEvery(page, (row) => row.put({ DISP_ORDER: '', SENT_ORDER: '' })),
};
export const windows1252Name = {
    name: 'windows-1252-name',
    expect,
    means: 'The name has the letter Ñ as one byte, D1, as Windows-1252 writes it.',
    spoil: (page) => onEvery(page, (row) => row.put({ PRI_NAME: `NU\u00d1EZ ${row.get('PRI_NAME')}` })),
};
export const utf8Name = {
    name: 'utf-8-name',
    expect,
    means: 'The name has the letter Ñ as two bytes, C3 91, as UTF-8 writes it.',
    spoil: (page) => onEvery(page, (row) => row.put({ PRI_NAME: `NU\u00c3\u0091EZ ${row.get('PRI_NAME')}` })),
};
/** Columns that no rule and no output reads, or that are mostly empty. */
const UNUSED = doj95Columns.filter((column) => /^(REQ_(NAME|GENDER|CDL|SSN)|PRI_INN|FE_NUM_|DISP_OFFENSE_|CONV_OFFENSE_)/.test(column) ||
    column === 'COMMENT_TEXT');
function otherStep(key) {
    return key === '' ? '' : key.slice(0, 3) + String(Number(key.slice(3, 6)) + 1).padStart(3, '0') + key.slice(6);
}
function fillEmpty(row, columns, filler) {
    for (const column of columns)
        if (row.get(column).trim() === '')
            row.put({ [column]: filler });
}
function padded(page, columns) {
    return onEvery(page, (row) => {
        for (const column of columns)
            if (row.get(column) !== '')
                row.put({ [column]: `${row.get(column)}  ` });
    });
}
function onEvery(page, spoil) {
    for (const row of page.rows)
        spoil(row);
    return { row: page.rows[0], conviction: '' };
}
function onAnchor(page, spoil) {
    const rows = anchorRows(page);
    for (const row of rows)
        spoil(row);
    return { row: rows[0], conviction: page.anchor };
}
