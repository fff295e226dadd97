import { parseLevel } from '../../history/index.js';
import { chargeInComments } from './comments.js';
import { COUNT, TOC } from './tags.js';
/** Longest range of counts that is believed. */
const LONGEST_RANGE = 200;
/** The numbers that a CNT line gives: one, or those of a range. A range that runs backwards is its first number. */
export function numbersOf(line, warnings) {
    const [, first = '', last] = COUNT.exec(line.text) ?? [];
    if (first.length === 1 || last?.length === 1)
        warnings.add('one-digit-count', line);
    if (!/CNT\s*:/.test(line.text))
        warnings.add('tag-without-colon', line);
    const from = Number(first);
    const to = last === undefined ? from : Number(last);
    if (to < from || to - from > LONGEST_RANGE) {
        warnings.add('count-range', line);
        return [from];
    }
    return Array.from({ length: to - from + 1 }, (_, i) => from + i);
}
/** What stands behind `#`: without dots, without marks at its end; and a level that may stand beside it. */
export function caseNumberIn(text) {
    const [, printed] = /#\s*(.*)$/.exec(text) ?? [];
    if (printed === undefined)
        return undefined;
    const toc = TOC.exec(printed);
    const number = printed
        .replace(TOC, '')
        .replaceAll('.', '')
        .trim()
        .replace(/[\s:-]+$/, '');
    return { number, toc: toc ? parseLevel(toc[1]) : undefined };
}
/** The charge as printed, or, when the line sends the reader to a comment, as the comment gives it. */
export function chargeOf({ printed, seesComment, comments, at }, warnings) {
    if (!printed) {
        warnings.add('count-without-charge', at);
        return { charge: '', chargeFrom: 'missing' };
    }
    if (!seesComment)
        return { charge: printed.text.replaceAll(/\s+/g, ' ').trim(), chargeFrom: 'charged' };
    const found = chargeInComments(comments.map(({ text }) => text));
    if (found !== undefined)
        return { charge: found, chargeFrom: 'comment' };
    warnings.add('charge-missing', printed.at);
    return { charge: '', chargeFrom: 'missing' };
}
/** Words that end what is no criminal matter. */
export function isOwnMatter(kind, text) {
    return kind === 'applicant' && /NO LONGER INTERESTED|CLARIFICATION/.test(text);
}
