import { isDigit, letters, skip, skipSpace } from './cursor.js';
import { isStatuteCode } from './offense.js';
import { readPrintedSection, readRelativeSection } from './printed-section.js';
const DASHES = '-\u2010\u2011\u2012\u2013\u2014\u2015\u2212';
export function isDash(character) {
    return character !== undefined && DASHES.includes(character);
}
/** Books of other lawmakers that the record names in the same place: the United States, counties and cities. */
const OTHER_BOOKS = new Set(['US', 'CO', 'CT', 'MC', 'LO', 'PU', 'ED', 'EL', 'FAM']);
/** The sections at a digit, without regard to what follows them. */
export function readSections(text, start) {
    let last = readPrintedSection(text, start);
    if (!last)
        return undefined;
    const sections = [last];
    for (;;) {
        const next = afterSeparator(text, last.end);
        if (next === undefined)
            break;
        last = text[next] === '(' ? readRelativeSection(text, next, last) : readPrintedSection(text, next);
        if (!last)
            break;
        sections.push(last);
    }
    return { sections, end: sections[sections.length - 1].end };
}
/** Where the next section begins, behind `/`, `-`, `+`, `,`, `&`, a dot between numbers, or a joining word. */
export function afterSeparator(text, end) {
    const at = skipSpace(text, end);
    let next = skip(text, at, `/+&,;|${DASHES}`);
    if (next - at > 3)
        return undefined;
    if (next === at) {
        if (text[at] === '.' && isDigit(text[at + 1]))
            next = at + 1;
        else
            next += joiningWord(text, at).length;
    }
    if (next === at)
        return undefined;
    const found = skipSpace(text, next);
    return isDigit(text[found]) || text[found] === '(' ? found : undefined;
}
/** The same, between two citations that each have the letters of their book; a space is enough there. */
export function afterGap(text, end) {
    const spaced = skipSpace(text, end);
    return afterSeparator(text, end) ?? (isDigit(text[spaced]) ? spaced : undefined);
}
function joiningWord(text, at) {
    const word = letters(text, at).toUpperCase();
    if (word === 'W' && text[at + 1] === '/')
        return 'W/';
    return word === 'AND' || word === 'WITH' || word === 'W' ? word : '';
}
/** A list followed by the letters of its book; stray points, a comma or one dash may stand between. */
export function readCodedList(text, start) {
    const bare = readSections(text, start);
    const book = bare && readBook(text, bare.end);
    return bare && book && { start, sections: bare.sections, ...book };
}
function readBook(text, from) {
    const dash = skip(text, from, STRAY);
    const at = isDash(text[dash]) ? skip(text, dash + 1, STRAY) : dash;
    const word = letters(text, at);
    const end = at + word.length;
    const printed = word.toUpperCase();
    if (isDigit(text[end]))
        return undefined;
    if (isStatuteCode(printed))
        return { end, code: printed };
    if (dash !== at || !OTHER_BOOKS.has(printed) || !endsCitation(text, end))
        return undefined;
    return { end, code: 'unknown', doubt: `${printed} is not one of California's statute books` };
}
/** Other books are only believed where the description begins or the text ends: `18 1701 US-OBSTRUCT MAILS`. */
function endsCitation(text, end) {
    const at = skipSpace(text, end);
    return at === text.length || isDash(text[at]);
}
const STRAY = " \t\r\n\f\v\u00a0.,:;*'`";
/** `HS 11357(a)`, `PC187`: the letters before the number, when none follow it. */
export function readPrefixedList(text, start) {
    const word = letters(text, start).toUpperCase();
    const at = skip(text, start + word.length, STRAY);
    if (!isStatuteCode(word) || readCodedList(text, at))
        return undefined;
    const bare = readSections(text, at);
    return bare && { start, end: bare.end, sections: bare.sections, code: word };
}
