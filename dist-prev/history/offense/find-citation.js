import { digits, isDigit, isLetter, skipSpace } from './cursor.js';
import { isPenalCodeCompanion } from './own-role.js';
import { afterGap, afterSeparator, isDash, readCodedList, readPrefixedList, readSections, } from './section-list.js';
/**
 * Finds the citation from `start` on. A list with the letters of its book is looked for first, wherever it stands; the
 * description never decides, since it may hold numbers, dashes and words like PC itself.
 */
export function findCitation(text, start) {
    const first = readPrefixedList(text, start) ??
        readCodedList(text, start) ??
        readCannabisList(text, start) ??
        searchCodedList(text, start) ??
        readBookless(text, start);
    if (!first)
        return undefined;
    const lists = [first];
    for (let last = first;;) {
        const next = readCodedListAfter(text, last) ?? readCarriedList(text, last);
        if (!next)
            return { lists, start: first.start, end: last.end };
        lists.push(next);
        last = next;
    }
}
/** The next list with letters behind `from`, at whatever distance. */
export function searchCodedList(text, from) {
    let at = from;
    while (at < text.length) {
        const number = digits(text, at);
        if (number === '') {
            at += 1;
            continue;
        }
        const found = beginsNumber(text, at) ? readCodedList(text, at) : undefined;
        if (found)
            return found;
        // What follows the whole list is not a book, so it is not one for the list's later sections either.
        at = Math.max(at + number.length, readSections(text, at)?.end ?? 0);
    }
    return undefined;
}
/** False inside a word, a decimal, an amount of money or a file number. */
function beginsNumber(text, at) {
    const before = text[at - 1];
    if (isLetter(before) || before === '#' || before === '$')
        return false;
    return !(before === '.' && isDigit(text[at - 2]));
}
/** A dash behind the letters of a book begins the description, even one that starts with a section; not so after 664. */
function readCodedListAfter(text, before) {
    const attempt = before.sections.every((section) => section.number === '664');
    if (!attempt && isDash(text[skipSpace(text, before.end)]))
        return undefined;
    const next = afterGap(text, before.end);
    return next === undefined ? undefined : readCodedList(text, next);
}
/** `11357 HS/11359`: a further section whose book is that of the list before it. */
function readCarriedList(text, before) {
    const next = /^\s?[/+&]/.test(text.slice(before.end, before.end + 2)) ? afterSeparator(text, before.end) : undefined;
    const list = next === undefined ? undefined : readBookless(text, next);
    if (!list || isLetter(text[list.end]))
        return undefined;
    return { ...list, code: before.code, doubt: 'its book is taken from the section before it' };
}
const CANNABIS_SECTIONS = /^(?:11357|11358|11359|11360)$/;
const CANNABIS_WORDS = /MARIJ|MARIH|CANNAB|(?<![A-Z])HASH/i;
/**
 * `11360(B) SELL/FURNISH/ETC MARIJUANA/HASH`: DOJ itself prints this one without the letters of its book. Number and
 * words together leave little doubt that it is the Health and Safety Code; either alone would not.
 */
function readCannabisList(text, start) {
    const list = readBookless(text, start);
    if (!list || !CANNABIS_WORDS.test(text.slice(list.end)) || looksLikeBook(text, list.end))
        return undefined;
    const own = list.sections.filter((section) => !isPenalCodeCompanion(section.number, section.bare));
    if (own.length === 0 || !own.every((section) => CANNABIS_SECTIONS.test(section.number)))
        return undefined;
    const doubt = 'no statute book is printed; the words speak of cannabis, so it is read as the Health and Safety Code';
    return { ...list, code: 'HS', doubt };
}
const SHORT_WORDS = new Set(['AT', 'BY', 'GR', 'IN', 'LB', 'NO', 'OF', 'ON', 'OR', 'OZ', 'TO', 'UP']);
/** Letters right after the section that name some book, though not one of California's: `11358 QX MARIJUANA ORD`. */
function looksLikeBook(text, end) {
    const [, word = '', dash = ''] = /^\s?([A-Z]{2,3})(?![A-Z/])(\s?-)?/i.exec(text.slice(end, end + 8)) ?? [];
    return dash !== '' || (word.length === 2 && !SHORT_WORDS.has(word.toUpperCase()));
}
/** A list at the very start without any book. Short numbers there are quantities, dates or ages, not sections. */
function readBookless(text, start) {
    const sections = [];
    const all = readSections(text, start)?.sections ?? [];
    for (const [index, section] of all.entries()) {
        const accessory = section.number === '32' && isTelling(all[index + 1]);
        if (!accessory && !isTelling(section))
            break;
        sections.push(section);
    }
    const last = sections.at(-1);
    return last && { start, end: last.end, sections, code: 'unknown', doubt: 'no statute book is printed' };
}
function isTelling(section) {
    return section !== undefined && (section.number.length >= 3 || section.subdivisions.length > 0);
}
