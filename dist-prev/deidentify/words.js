import { parseCharge, readDisposition, readSentence, reliefWordIn, sentenceInComment, } from '../history/index.js';
const REMOVED = 'WORDS REMOVED';
/** A charge: what stands for the statute, and its description as far as it holds no name or number of the person. */
export function chargeWords(text, person) {
    const charge = parseCharge(text);
    if (charge.parts.length > 0) {
        const at = text.indexOf(charge.citation);
        const behind = charge.citation === '' || at < 0 ? '' : text.slice(at + charge.citation.length);
        const attempted = /^\W*ATTEMPT/i.test(text) ? 'ATTEMPTED ' : '';
        return `${attempted}${charge.citation}${withoutNumbers(person.mask(behind))}`;
    }
    // Words of cannabis without a section are asked about; they are all that may stay.
    return (text.toUpperCase().match(/MARI[JH]UANA|CANNABIS|HASH|MARI[JH]|CANNAB/g) ?? [REMOVED]).join(' ');
}
/** Long runs of digits, which no description of an offense has. */
function withoutNumbers(text) {
    return text.replaceAll(/\d{6,}/g, (digits) => 'X'.repeat(digits.length));
}
/** The words of a disposition that is known; of another only that it is not. */
export function dispositionWords(text, person) {
    if (text.trim() === '')
        return text;
    if (readDisposition(text).kind === 'not-understood')
        return REMOVED;
    const masked = withoutNumbers(person.mask(text));
    // A statute that happens to be a number of the person too is the statute here.
    return readDisposition(masked).kind === readDisposition(text).kind ? masked : text;
}
/** A part of a sentence: terms as they are; of the rest, the words that say what it is. */
export function sentenceWords(text) {
    return readSentence(text)
        .parts.map((part) => partWords(part))
        .join(', ');
}
const KINDS = { jail: 'JAIL', prison: 'PRISON', probation: 'PROBATION' };
function partWords(part) {
    const { kind, text, length, unit, and = [], life, suspended, runs } = part;
    if (kind === 'fine')
        return suspended ? 'FINE SS' : 'FINE';
    if (kind === 'condition')
        return conditionWords(text);
    if (kind === 'other' || kind === 'unknown')
        return REMOVED;
    const terms = [{ length, unit }, ...and].flatMap((term) => term.length === undefined || term.unit === 'none' ? [] : [`${term.length} ${term.unit.toUpperCase()}S`]);
    const garbled = terms.length === 0 && !life && readSentence(text).unreadableLength ? ['XX YEARS'] : [];
    const marks = [suspended ? 'SS' : '', runs === undefined ? '' : runs === 'concurrent' ? 'CC' : 'CS'];
    return [...terms, ...garbled, life ? (terms.length > 0 ? 'TO LIFE' : 'LIFE') : '', KINDS[kind], ...marks]
        .filter((word) => word !== '')
        .join(' ');
}
function conditionWords(text) {
    const kept = text.match(/\b(?:RE?S?TN|RESTITUTION|IMP|EX|SEN|SS|CONCURRENT|CONSECUTIVE|CC|CS|CREDIT|TIME|SERVED|WORK)\b/g);
    return kept ? kept.join(' ') : 'CONDITION OF PROGRAM';
}
/**
 * What stays of a comment: the charge or the sentence that it gives, and a word of relief, since each changes answers.
 * Everything else goes, whatever it is.
 */
export function commentWords(text, isCharge) {
    const upper = text.toUpperCase();
    if (isCharge) {
        const { citation } = parseCharge(upper);
        return citation === '' ? '' : `CHRG-${citation}`;
    }
    const sentence = sentenceInComment(upper);
    const kept = [sentence === '' ? '' : `SEN-X ${sentenceWords(sentence)}`, reliefWordIn(upper) ?? ''];
    return kept.filter((part) => part !== '').join(' ');
}
