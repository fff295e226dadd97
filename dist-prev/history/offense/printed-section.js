import { digits, isDigit, isLetter, letters, skipSpace } from './cursor.js';
import { isStatuteCode } from './offense.js';
/** Reads the section that begins at a digit, or nothing when that number cannot be a section. */
export function readPrintedSection(text, start) {
    const number = readNumber(text, start);
    if (!number)
        return undefined;
    const bare = readBare(text, number.end);
    const brackets = readBrackets(text, readDot(text, bare.end));
    const end = brackets.value.length > 0 ? brackets.end : bare.end;
    const doubts = [
        ...(number.value.glued ? ['664 is printed against the section as one number'] : []),
        ...(brackets.unclosed ? ['a bracket is not closed'] : []),
    ];
    const { section, attempt } = number.value;
    return { number: section, bare: bare.value, subdivisions: brackets.value, attempt, doubts, end };
}
/** In `594(A)-(B) (2) PC` the second part has no number: it is that of the part on its left. */
export function readRelativeSection(text, start, left) {
    const brackets = readBrackets(text, start);
    if (brackets.value.length === 0)
        return undefined;
    return { ...left, bare: '', subdivisions: brackets.value, end: brackets.end };
}
/** Section numbers have two to six digits; no book of California has a six-digit section that begins with 664. */
function readNumber(text, start) {
    const whole = digits(text, start);
    const end = start + whole.length;
    if (whole.length < 2 || whole.startsWith('0'))
        return undefined;
    if (/^664[1-9]\d{2,4}$/.test(whole))
        return withDecimals(text, end, { section: whole.slice(3), attempt: true, glued: true });
    if (whole.length > 6)
        return undefined;
    // 664 has no decimals of three digits or more: 664.187 is an attempt of 187, while 664.5 is kept as printed.
    const target = whole === '664' && text[end] === '.' ? digits(text, end + 1) : '';
    if (/^[1-9]\d{2,5}$/.test(target)) {
        return withDecimals(text, end + 1 + target.length, { section: target, attempt: true, glued: false });
    }
    return withDecimals(text, end, { section: whole, attempt: false, glued: false });
}
/** `290.018`, and `490,2` with a comma for the point. After a comma, three digits are the next section: `484,487`. */
function withDecimals(text, end, number) {
    const decimals = digits(text, end + 1);
    const isDecimal = (text[end] === '.' && /^\d{1,4}$/.test(decimals)) || (text[end] === ',' && /^(?:\d{1,2}|0\d\d)$/.test(decimals));
    if (!isDecimal)
        return { value: number, end };
    return { value: { ...number, section: `${number.section}.${decimals}` }, end: end + 1 + decimals.length };
}
/** `A`, `A2`, `AB` against the number, as far as it is not the letters of a book (`11359HS`) or a word. */
function readBare(text, start) {
    let value = '';
    let end = start;
    if (text[end] === '.' && isLetter(text[end + 1]) && letters(text, end + 1).length === 1)
        end += 1;
    for (;;) {
        const run = letters(text, end);
        const taken = run.slice(0, bareLettersIn(run));
        if (taken === '')
            break;
        end += taken.length;
        const numbers = taken === run ? digits(text, end) : '';
        const counted = numbers.length <= 2 ? numbers : '';
        value += (taken + counted).toLowerCase();
        end += counted.length;
        if (counted === '')
            break;
    }
    return value === '' ? spacedLetter(text, start) : { value, end };
}
function bareLettersIn(run) {
    if (isStatuteCode(run.toUpperCase()))
        return 0;
    if (run.length <= 2)
        return run.length;
    return run.length <= 4 && isStatuteCode(run.slice(-2).toUpperCase()) ? run.length - 2 : 0;
}
/** `415 A PC`: a single letter between the number and the letters of a book. */
function spacedLetter(text, start) {
    const at = skipSpace(text, start);
    const between = skipSpace(text, at + 1);
    const single = at > start && letters(text, at).length === 1 && between > at + 1;
    if (!single || !isStatuteCode(letters(text, between).toUpperCase()))
        return { value: '', end: start };
    return { value: text[at].toLowerCase(), end: at + 1 };
}
function readDot(text, start) {
    return text[start] === '.' && text[start + 1] === '(' ? start + 1 : start;
}
/** `(A)(2)`, `( A ) (2)`; a bracket that is not closed is read when a space follows: `11357(C HS`. */
function readBrackets(text, start) {
    const value = [];
    let end = start;
    let unclosed = false;
    for (;;) {
        const open = skipSpace(text, end);
        if (text[open] !== '(')
            break;
        const inside = skipSpace(text, open + 1);
        const content = lettersAndDigits(text, inside);
        if (content.length === 0 || content.length > 4)
            break;
        const close = skipSpace(text, inside + content.length);
        if (text[close] === ')') {
            const trailing = trailingPart(text, close + 1);
            value.push(content.toLowerCase(), ...trailing);
            end = close + 1 + trailing.join('').length;
            continue;
        }
        if (content.length > 2 || close === inside + content.length)
            break;
        value.push(content.toLowerCase());
        end = inside + content.length;
        unclosed = true;
    }
    return { value, end, unclosed };
}
/** A subdivision against a bracket: the 2 of `11360(A)2 HS`. */
function trailingPart(text, start) {
    const part = lettersAndDigits(text, start);
    const alone = part.length > 2 && isStatuteCode(part.slice(-2).toUpperCase()) ? part.slice(0, -2) : part;
    return /^(?:\d{1,2}|[a-z])$/i.test(alone) ? [alone.toLowerCase()] : [];
}
function lettersAndDigits(text, start) {
    let end = start;
    while (end < text.length && (isLetter(text[end]) || isDigit(text[end])))
        end += 1;
    return text.slice(start, end);
}
