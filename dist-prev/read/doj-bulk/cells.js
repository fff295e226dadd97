import { ByteTable, parsePartialDate, textOf } from '../../basics/index.js';
import { parseCharge, parseLevel, prop64Mention, readDisposition, } from '../../history/index.js';
import { unescaped } from './row-batch.js';
/** The meanings of the cells that repeat, each distinct run of bytes read once. One per worker. */
export class Cells {
    text = table((text) => text.trim());
    date = table(parsePartialDate);
    level = table(parseLevel);
    county = table((text) => reported(text)
        .toUpperCase()
        .replace(/ COUNTY$/, ''));
    /** Sex and race, in upper case. */
    word = table((text) => reported(text).toUpperCase());
    eventKind = table(eventKind);
    disposition = table(readDisposition);
    offense = table((text) => chargeCell(text));
    comment = table(commentCell, 1 << 12);
    sentenceKind = table(sentenceKind);
    unit = table(sentenceUnit);
    length = table((text) => (/^\s*\d{1,6}\s*$/.test(text) ? Number(text) : undefined));
    number = table((text) => (/^(NULL|FILE NBR NOT REPORTD)$/i.test(text.trim()) ? '' : reported(text)), 1 << 12);
    #attempted = new Map();
    /** The charge of an offense cell, with what its list of qualifiers adds. */
    qualified(cell, qualifiers) {
        if (qualifiers === '' || cell.charge === undefined)
            return cell;
        const key = `${cell.text}\n${qualifiers}`;
        let found = this.#attempted.get(key);
        if (!found)
            this.#attempted.set(key, (found = { ...cell, charge: parseCharge(cell.text, qualifiers) }));
        return found;
    }
}
function table(read, limit) {
    return new ByteTable((bytes, start, end) => read(unescaped(textOf(bytes, start, end))), limit);
}
/** The cell's text, or '' when it holds nothing but blanks and dashes, which mean that nothing was reported. */
function reported(text) {
    const trimmed = text.trim();
    return /^-*$/.test(trimmed) ? '' : trimmed;
}
function chargeCell(cell) {
    const text = reported(cell);
    if (text === '' || text.toUpperCase() === 'SEE COMMENT FOR CHARGE')
        return { text: '', charge: undefined, mention: undefined };
    return { text: cell, charge: parseCharge(text), mention: prop64Mention(text) };
}
function commentCell(cell) {
    return { text: reported(cell) === '' ? '' : cell, mention: prop64Mention(cell) };
}
const EVENT_KINDS = new Map([
    ['ARREST/DETAINED/CITED', 'arrest'],
    ['SUPPLEMENTAL ARREST', 'arrest'],
    ['COURT ACTION', 'court'],
    ['REGISTRATION', 'registration'],
    ['DECEASED', 'deceased'],
    ['PROBATION', 'probation'],
    ['CUSTODY', 'custody'],
]);
function eventKind(cell) {
    const text = cell.trim().toUpperCase();
    return EVENT_KINDS.get(text) ?? (text.startsWith('CUSTODY') ? 'custody' : 'other');
}
function sentenceKind(cell) {
    const text = reported(cell).toUpperCase();
    if (text === '')
        return 'unknown';
    if (text.includes('PRISON'))
        return 'prison';
    if (text.includes('JAIL'))
        return 'jail';
    if (text.includes('PROB'))
        return 'probation';
    return text.includes('FINE') ? 'fine' : 'other';
}
const UNITS = new Map([
    ['D', 'day'],
    ['M', 'month'],
    ['Y', 'year'],
]);
function sentenceUnit(cell) {
    return UNITS.get(cell.trim().toUpperCase()) ?? 'none';
}
