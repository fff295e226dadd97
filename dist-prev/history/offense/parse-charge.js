import { skip } from './cursor.js';
import { findCitation, searchCodedList } from './find-citation.js';
import { readBareLetters } from './lettered-sections.js';
import { oldDecimalReading } from './old-decimals.js';
import { isPenalCodeCompanion, ownRole } from './own-role.js';
import { relate, relationIn } from './relate.js';
/**
 * Reads a charge as criminal records print it: `11357(A) HS-POSSESS CONCENTRATED CANNABIS`. Never throws; what cannot be
 * read gives no parts, and what can be read with doubt says so. `qualifiers` is the record's own list (`-ATTEMPTED`).
 */
export function parseCharge(text, qualifiers = '') {
    const cell = text.trim();
    const flags = qualifiers.trim();
    const lead = readLead(cell);
    const found = findCharge(withPlainLetters(cell), lead.end);
    if (!found)
        return {
            parts: [],
            citation: '',
            description: cell.slice(lead.end),
            ...(flags !== '' && { qualifiers: flags }),
            text: cell,
        };
    const sections = found.all.flatMap((list) => list.sections.map((section) => ({ section, list })));
    const several = sections.length > 1;
    const read = sections.map(({ section, list }) => offenseOf(section, list, several));
    const relation = relationIn(qualifiers) ?? lead.relation;
    return {
        parts: relate(read, relation),
        citation: cell.slice(found.charge.start, found.charge.end),
        description: descriptionOf(cell, lead.end, found.charge),
        ...(flags !== '' && { qualifiers: flags }),
        text: cell,
    };
}
/** `H&S` and `P.C.` are `HS` and `PC`; every letter keeps its place. */
function withPlainLetters(text) {
    return text
        .replaceAll(/\bH ?& ?S\b/gi, (letters) => 'HS'.padEnd(letters.length))
        .replaceAll(/\b([PHVB])\.([CSP])\./gi, (letters, book, code) => `${book}${code}`.padEnd(letters.length));
}
const LEADS = [
    /[\s.*:;,'"#\-\u2010-\u2015]+/y,
    /(?:COMMENTS?|COM|CHRGS?|CHG|CHARGES?)(?![A-Z])/iy,
    /(?:CNTS?|COUNTS?)[\s.:#]{0,4}\d{1,3}(?!\d)/iy,
    /TOC[\s:]{0,3}[FMIN](?![A-Z])/iy,
];
const LEADING_QUALIFIER = /(ATTEMPT(?:ED)?|CONSPIRACY|SOLICITATION)(?=[\s-]{1,4}\d)/iy;
/** What stands before the sections of a charge taken from a comment: `:CHRG`, `CNT 01 CHRG-`, `-ATTEMPTED`. */
function readLead(text) {
    let end = 0;
    let relation;
    for (;;) {
        const qualifier = matchAt(LEADING_QUALIFIER, text, end);
        if (qualifier !== '')
            relation = relationIn(qualifier);
        const next = LEADS.reduce((at, lead) => at + matchAt(lead, text, at).length, end + qualifier.length);
        if (next === end)
            return { end, ...(relation && { relation }) };
        end = next;
    }
}
function matchAt(pattern, text, at) {
    pattern.lastIndex = at;
    return pattern.exec(text)?.[0] ?? '';
}
function findCharge(text, start) {
    const found = findCitation(text, start);
    if (!found)
        return undefined;
    const first = found.lists.findIndex((list) => !isSentencingTag(list));
    const [charged] = found.lists.slice(Math.max(first, 0));
    if (first >= 0 && charged)
        return { all: found.lists, charge: { ...found, start: charged.start } };
    const next = searchCodedList(text, found.end);
    const behind = next && findCitation(text, next.start);
    return behind ? { all: [...found.lists, ...behind.lists], charge: behind } : { all: found.lists, charge: found };
}
function isSentencingTag(list) {
    return list.sections.every((section) => offenseOf(section, list, false).role === 'sentencing-tag');
}
function offenseOf(printed, list, several) {
    const companion = several && list.code !== 'PC' && isPenalCodeCompanion(printed.number, printed.bare);
    const code = companion ? 'PC' : list.code;
    const bare = readBareLetters({
        code,
        section: printed.number,
        bare: printed.bare,
        next: printed.subdivisions[0],
    });
    const subdivisions = [...bare.subdivisions, ...printed.subdivisions];
    const offense = {
        code,
        section: printed.number,
        suffix: bare.suffix,
        subdivisions,
        role: printed.attempt ? 'attempt' : 'principal',
        confidence: 'certain',
    };
    const role = printed.attempt ? 'attempt' : ownRole(offense);
    return { ...offense, role, ...confidenceOf({ offense, bare, printed, list }) };
}
function confidenceOf({ offense, bare, printed, list }) {
    const old = oldDecimalReading(offense);
    const doubtful = [
        ...(offense.code === 'unknown' ? [list.doubt ?? 'the statute book is unknown'] : []),
        ...(old ? [`section ${offense.section} may be the old way of writing ${old.section}(${old.subdivisions[0]})`] : []),
        ...(bare.confidence === 'doubtful' && bare.doubt ? [bare.doubt] : []),
        ...(isMissingPenalCodeSection(offense) ? [`the Penal Code has no section ${offense.section}`] : []),
    ];
    const likely = [
        ...(offense.code === list.code && offense.code !== 'unknown' && list.doubt ? [list.doubt] : []),
        ...(bare.confidence === 'likely' && bare.doubt ? [bare.doubt] : []),
        ...printed.doubts,
    ];
    const doubt = [...doubtful, ...likely].join('; ');
    if (doubt === '')
        return { confidence: 'certain' };
    return { confidence: doubtful.length > 0 ? 'doubtful' : 'likely', doubt };
}
/** `11357 PC` is printed where HS was meant, or another number was. */
function isMissingPenalCodeSection({ code, section }) {
    return code === 'PC' && /^113(?:5[789]|60)$/.test(section);
}
/** The words behind the citation, or, where there are none, those before it: `MURDER 187(A) PC`. */
function descriptionOf(text, lead, charge) {
    const behind = withoutMarks(text.slice(charge.end));
    return behind === '' ? withoutMarks(text.slice(lead, Math.max(lead, charge.start))) : behind;
}
const MARKS = ' \t\r\n\f\v\u00a0.*:;,-\u2010\u2011\u2012\u2013\u2014\u2015';
function withoutMarks(text) {
    let end = text.length;
    while (end > 0 && MARKS.includes(text[end - 1]))
        end -= 1;
    return text.slice(skip(text.slice(0, end), 0, MARKS), end);
}
