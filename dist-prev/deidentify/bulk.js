import { ByteSink } from '../basics/index.js';
import { readDisposition } from '../history/index.js';
import { COLUMNS, cellText, columnIndex, rowFault } from '../read/index.js';
import { agencyWords } from './agencies.js';
import { Pseudonym } from './pseudonym.js';
import { chargeWords, commentWords, dispositionWords } from './words.js';
/** Columns that stay as they are: keys of the record's own tree, codes and words of DOJ's lists, levels, lengths, marks. */
const KEPT = new Set([
    'SUBJECT_STATUS', 'REQ_SEG_SEP', 'PII_SEG_SEP', 'GENDER', 'PDR_SEG_SEP', 'RACE_CODE', 'RACE_DESCR', 'SINGLE_SOURCE',
    'MULTI_SOURCE', 'CYC_SEG_SEP', 'CYC_ORDER', 'STP_SEG_SEP', 'STP_ORDER', 'STP_TYPE_CODE', 'STP_TYPE_DESCR', 'STP_ORI_TYPE',
    'STP_ORI_TYPE_DESCR', 'STP_ORI_CNTY_CODE', 'STP_ORI_CNTY_NAME', 'CNT_SEG_SEP', 'CNT_ORDER', 'OFFENSE_CODE', 'OFFENSE_TOC',
    'OFFENSE_QUAL_LST', 'DISP_OFFENSE_CODE', 'DISP_OFFENSE_TOC', 'DISP_OFFENSE_QUAL_LST', 'CONV_OFFENSE_ORDER',
    'CONV_OFFENSE_CODE', 'CONV_OFFENSE_TOC', 'CONV_OFFENSE_QUAL_LST', 'FE_NUM_ORDER', 'DISP_ORDER', 'DISP_CODE',
    'CONV_STAT_CODE', 'CONV_STAT_DESCR', 'SENT_SEG_SEP', 'SENT_ORDER', 'SENT_LOC_CODE', 'SENT_LENGTH', 'SENT_TIME_CODE',
    'SENT_TIME_DESCR', 'CYC_AGE', 'CII_TYPE', 'CII_TYPE_ALPHA', 'END_OF_REC',
]); // prettier-ignore
const DATES = new Set(['PRI_DOB', 'CYC_DATE', 'STP_EVENT_DATE', 'DISP_DATE']);
const NAMES = new Set(['REQ_NAME', 'PRI_NAME']);
/** Columns of numbers by which somebody or some case is known. */
const NUMBERS = new Set([
    'REQ_CII_NUMBER', 'REQ_CDL', 'REQ_SSN', 'CII_NUMBER', 'PRI_SSN', 'PRI_CDL', 'PRI_IDN', 'PRI_INN', 'FBI_NUMBER', 'OFN',
    'FE_NUM_ARR_AGY', 'FE_NUM_BNCH_WARR', 'FE_NUM_CITE', 'FE_NUM_DOCKET', 'FE_NUM_INCIDENT', 'FE_NUM_BOOKING', 'FE_NUM_NUMBER',
    'FE_NUM_REMAND', 'FE_NUM_OOS_INN', 'FE_NUM_CRT_CASE', 'FE_NUM_WARRANT', 'SUBJECT_ID',
]); // prettier-ignore
const CHARGES = new Set(['OFFENSE_DESCR', 'DISP_OFFENSE_DESCR', 'CONV_OFFENSE_DESCR']);
/** Sections and counties may be words or numbers that the person has too; there names are crossed out and no more. */
const CHECKED_OTHERWISE = new Set([...KEPT, ...CHARGES, 'STP_ORI_DESCR']);
/**
 * The rows of a DOJ bulk file with nobody in them. Names, numbers, comments and descriptions of the body go; each
 * person's dates move by one shift, agencies become their county's, codes and words of DOJ's own lists stay.
 */
export function deidentifyBulk(batch, secret, withHeader) {
    const people = peopleOf(batch);
    const pseudonyms = new Map();
    const sink = new ByteSink(batch.bytes.length);
    if (withHeader)
        sink.text(`${COLUMNS.join(',')}\n`);
    let rows = 0;
    let leftOut = 0;
    let betraying = 0;
    for (let i = 0; i < batch.count; i++) {
        if (rowFault(batch, i)) {
            leftOut += 1;
            continue;
        }
        const id = cell(batch, i, 'SUBJECT_ID').trim();
        let person = pseudonyms.get(id);
        if (!person)
            pseudonyms.set(id, (person = new Pseudonym(secret, people.get(id), pseudonyms.size + 1)));
        const cells = COLUMNS.map((column) => cellFor(column, batch, i, person));
        if (cells.some((text, at) => !CHECKED_OTHERWISE.has(COLUMNS[at]) && person.betrays(text))) {
            betraying += 1;
            continue;
        }
        rows += 1;
        sink.text(`${cells.map(quoted).join(',')}\n`);
    }
    return { bytes: sink.bytes, people: pseudonyms.size, rows, leftOut, betraying };
}
/** Everything by which each person may be known, from all of their rows. */
function peopleOf(batch) {
    const sets = new Map();
    for (let i = 0; i < batch.count; i++) {
        if (rowFault(batch, i))
            continue;
        const subject = cell(batch, i, 'SUBJECT_ID').trim();
        let found = sets.get(subject);
        if (!found) {
            const cii = cell(batch, i, 'CII_NUMBER').trim();
            found = { id: cii === '' ? subject : cii.slice(-8), names: new Set(), numbers: new Set(), dates: new Set() };
            sets.set(subject, found);
        }
        for (const column of NAMES)
            found.names.add(cell(batch, i, column));
        for (const column of NUMBERS)
            found.numbers.add(cell(batch, i, column).trim());
        for (const column of DATES)
            found.dates.add(cell(batch, i, column).trim());
        for (const date of cell(batch, i, 'COMMENT_TEXT').match(/\d{8}/g) ?? [])
            found.dates.add(date);
    }
    return new Map([...sets].map(([key, { id, names, numbers, dates }]) => [
        key,
        { id, names: [...names], numbers: [...numbers].filter((number) => number !== ''), dates: [...dates] },
    ]));
}
/** Columns with a way of their own; what stands neither here nor in the lists above becomes blank. */
const OWN_WAY = {
    SUBJECT_ID: ({ person }) => person.cii,
    CII_NUMBER: ({ person }) => person.cii,
    PRI_NAME: ({ person }) => person.name(),
    STP_ORI_DESCR: ({ text, batch, row }) => agencyWords(text, cell(batch, row, 'STP_ORI_CNTY_NAME').trim().toUpperCase()),
    OFN: caseNumber,
    FE_NUM_CRT_CASE: caseNumber,
    DISP_DESCR: ({ text, person }) => (readDisposition(text).kind === 'none' ? text : dispositionWords(text, person)),
    SENT_LOC_DESCR: ({ text }) => /PRISON|JAIL|PROB|FINE/.exec(text.toUpperCase())?.[0] ?? 'OTHER',
    COMMENT_TEXT: ({ text, batch, row }) => {
        const charge = cell(batch, row, 'OFFENSE_DESCR').trim().toUpperCase();
        return commentWords(text, charge === '' || charge === 'SEE COMMENT FOR CHARGE' || !/\d/.test(charge));
    },
};
function caseNumber({ text, person }) {
    return /^(?:NULL|FILE NBR NOT REPORTD|-+)$/i.test(text.trim()) ? text : person.number(text);
}
function cellFor(column, batch, row, person) {
    const text = cell(batch, row, column);
    if (KEPT.has(column))
        return text;
    if (DATES.has(column))
        return person.date(text);
    if (text.trim() === '')
        return text;
    if (CHARGES.has(column))
        return chargeCell(text, person);
    return OWN_WAY[column]?.({ text, batch, row, person }) ?? '';
}
function chargeCell(text, person) {
    return /^SEE COMMENT FOR CHARGE$/i.test(text.trim()) || /^-*$/.test(text.trim()) ? text : chargeWords(text, person);
}
function cell(batch, row, column) {
    return cellText(batch, row, columnIndex(column));
}
function quoted(text) {
    return /[",\r\n]|^\s/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
