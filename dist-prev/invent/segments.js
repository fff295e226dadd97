import { csvCell } from './csv.js';
import { stamp } from './days.js';
/** STP_TYPE_CODE, STP_TYPE_DESCR, STP_ORI_TYPE and STP_ORI_TYPE_DESCR; the codes of the last two kinds are made up. */
const STEP_TYPES = {
    arrest: '1A,ARREST/DETAINED/CITED,1,Arrest  ,',
    court: '40,COURT ACTION,2,Court   ,',
    registration: '60,REGISTRATION,1,Arrest  ,',
    deceased: '90,DECEASED,9,Other   ,',
};
/** The fourth triplet of a key: 2xx an entry, 3xx the convicted offense, 4xx a further number, 5xx a sentence part. */
const TAILS = { entry: 200, convictedOffense: 301, furtherNumber: 401, part: 500 };
/** Real files fill some cells with blanks to a fixed width. */
const QUALIFIERS = 64;
const blankQualifiers = blanks(QUALIFIERS);
const blankOffense = `${blanks(5)},,,${blanks(QUALIFIERS)},`;
const blankStatusCode = blanks(10);
const TIME_TEXTS = { '': blanks(18), D: 'DAYS      ', M: 'MONTHS    ', Y: 'YEARS     ' };
/** Columns CYC_SEG_SEP to CYC_DATE. */
export function writeCycle(sheet, cycle) {
    sheet.cell('#');
    sheet.key(cycle.order * 1000, 0);
    sheet.date(stamp(cycle.day));
}
/** Columns STP_SEG_SEP to STP_ORI_CNTY_NAME. */
export function writeStep(sheet, step, at) {
    sheet.cell('#');
    sheet.key(at.cycle * 1000 + at.step, 0);
    sheet.date(stamp(step.day));
    sheet.text(STEP_TYPES[step.kind]);
    sheet.cell(step.agency.code);
    sheet.cell(step.agency.text);
    sheet.digits(step.county.number, 2);
    sheet.cell('');
    sheet.cell(step.county.name);
}
/** Columns CNT_SEG_SEP and CNT_ORDER. */
export function writeCountKey(sheet, at) {
    sheet.cell('#');
    writeKey(sheet, at, 0);
}
/** Columns DISP_DATE to SENT_SEG_SEP. */
export function writeEntry(sheet, { count, entry, kind }, at) {
    if (entry === undefined)
        sheet.cell('');
    else
        sheet.date(stamp(entry.day));
    sheet.cell(count.caseNumber);
    writeOffense(sheet, count.charge, count.chargedLevel);
    sheet.text(blankOffense);
    writeConvictedOffense(sheet, count.convictedOf, at);
    writeFurtherNumbers(sheet, { number: count.furtherNumber, kind }, at);
    if (entry === undefined)
        sheet.text(',,,');
    else {
        writeKey(sheet, at, TAILS.entry + at.entry);
        sheet.cell(entry.ruling.code);
        sheet.cell(entry.ruling.text);
    }
    sheet.cell(blankStatusCode);
    sheet.cell(entry === undefined ? '' : entry.level);
    sheet.cell('#');
}
/** Columns SENT_ORDER to SENT_TIME_DESCR. */
export function writePart(sheet, part, at) {
    if (part === undefined) {
        sheet.text(',,,,,');
        sheet.cell(TIME_TEXTS['']);
        return;
    }
    writeKey(sheet, at, TAILS.part + at.part);
    sheet.cell(part.code);
    sheet.cell(part.text);
    sheet.cell(part.length);
    sheet.cell(part.unit);
    sheet.cell(TIME_TEXTS[part.unit]);
}
/** Columns CYC_AGE to END_OF_REC. */
export function writeTrailer(sheet, age, comment) {
    sheet.digits(age, 2);
    sheet.text(',1,A,');
    sheet.cell(comment);
    sheet.text('#');
}
function writeKey(sheet, at, tail) {
    sheet.key(at.cycle * 1000 + at.step, at.count * 1000 + tail);
}
/** An offense's code, text, level and qualifiers. */
function writeOffense(sheet, charge, level) {
    sheet.cell(charge.code);
    sheet.cell(charge.text);
    sheet.cell(level);
    sheet.cell(charge.qualifier === '' ? blankQualifiers : charge.qualifier.padEnd(QUALIFIERS));
}
function writeConvictedOffense(sheet, charge, at) {
    if (charge === undefined) {
        sheet.cell('');
        sheet.text(blankOffense);
        return;
    }
    writeKey(sheet, at, TAILS.convictedOffense);
    writeOffense(sheet, charge, charge.level === 'W' ? 'F' : charge.level);
}
/** FE_NUM_ORDER and its eleven numbers: an arrest's booking number, a court's case number. */
function writeFurtherNumbers(sheet, { number, kind }, at) {
    if (number === '') {
        sheet.text(',,,,,,,,,,,,');
        return;
    }
    writeKey(sheet, at, TAILS.furtherNumber);
    sheet.text(kind === 'court' ? ',,,,,,,,,' : ',,,,,');
    sheet.cell(number);
    sheet.text(kind === 'court' ? ',' : ',,,,,');
}
/** An empty cell of fixed width; in quotes, as every cell that begins with a blank. */
function blanks(width) {
    return csvCell(' '.repeat(width));
}
