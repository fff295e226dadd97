import { MISSING_DATE, daysAfter, monthsAfter, yearsAfter, } from '../basics/index.js';
/** `24 months probation; 30 days jail; fine`; '' when the record gives no part. */
export function printSentence({ parts }) {
    return parts.map(printPart).join('; ');
}
function printPart(part) {
    const { kind, text } = part;
    const named = kind !== 'other' && kind !== 'unknown' && kind !== 'condition';
    const words = named ? kind : text.toLowerCase() || 'a part not named';
    if (!named && part.and)
        return words;
    return [printTerms(part), words, ...(named ? printMarks(part) : [])].filter((each) => each !== '').join(' ');
}
/** `25 years to life`, `1 year 4 months`; '' when there is no length. */
function printTerms({ length, unit, and = [], life }) {
    const terms = [{ length, unit }, ...and].flatMap((term) => term.length === undefined || term.unit === 'none'
        ? []
        : [`${term.length} ${term.unit}${term.length === 1 ? '' : 's'}`]);
    if (!life)
        return terms.join(' ');
    return terms.length === 0 ? 'life' : `${terms.join(' ')} to life`;
}
function printMarks({ suspended, runs }) {
    return [suspended ? 'suspended' : '', runs ?? ''];
}
/**
 * When a sentence that began on `from` ends: not before its longest part, not after all parts one after the other, since
 * probation and jail usually run together and the file does not say. What is suspended may have to be served or not.
 * Unknown when a part that is a term has no known length, or may last for life.
 */
export function sentenceEnd(sentence, from) {
    const terms = sentence.parts.filter(isTerm);
    if (terms.length === 0 || terms.some(isOpen) || from.kind === 'unknown')
        return MISSING_DATE;
    let earliest = from.earliest;
    let latest = from.latest;
    for (const term of terms) {
        const alone = after(from.earliest, term);
        if (alone > earliest && term.suspended === undefined)
            earliest = alone;
        latest = after(latest, term);
    }
    return { kind: 'known', earliest, latest };
}
/** The end of a sentence by each of the three readings; unknown where a part that counts for it is open. */
export function sentenceEnds(sentence, from) {
    const custody = sentence.parts.filter(({ kind, suspended }) => (kind === 'jail' || kind === 'prison') && !suspended);
    const both = sentenceEnd(sentence, from);
    const day = (of) => both.kind === 'unknown' ? both : { kind: 'known', earliest: both[of], latest: both[of] };
    return {
        custody: custody.length === 0 ? from : sentenceEnd({ parts: custody }, from),
        oneAfterTheOther: day('latest'),
        longestPart: day('earliest'),
    };
}
/** True of what takes time: neither a fine nor a condition. */
export function isTerm({ kind }) {
    return kind !== 'fine' && kind !== 'condition';
}
function isOpen({ length, unit, and, life }) {
    return (length === undefined || unit === 'none' || life === true || (and?.some((term) => term.unit === 'none') ?? false));
}
function after(date, part) {
    let end = later(date, part);
    if (part.and)
        for (const term of part.and)
            end = later(end, term);
    return end;
}
function later(date, { length = 0, unit }) {
    switch (unit) {
        case 'hour':
            return daysAfter(date, Math.ceil(Math.min(length, 400_000) / 24));
        case 'day':
            return daysAfter(date, Math.min(length, 400_000));
        case 'week':
            return daysAfter(date, 7 * Math.min(length, 50_000));
        case 'month':
            return monthsAfter(date, Math.min(length, 999));
        case 'year':
            return yearsAfter(date, Math.min(length, 999));
        case 'none':
            return date;
    }
}
