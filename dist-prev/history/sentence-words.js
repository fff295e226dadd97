const UNITS = [
    [/^Y(?:EARS?|RS?)?$/, 'year'],
    [/^M(?:ONTHS?|OS?|NTHS?|THS?)?$/, 'month'],
    [/^W(?:EEKS?|KS?)$/, 'week'],
    [/^(?:DAYS?|DYS?|DS?|DAS)$/, 'day'],
    [/^H(?:OURS?|RS?)$/, 'hour'],
];
const KINDS = [
    [/\bPRISON\b|\bSTATE PRIS\b/, 'prison'],
    [/\bPROB(?:ATION|N)?\b/, 'probation'],
    [/\bJAIL\b|\bJL\b/, 'jail'],
];
/** Words of a part that is no term. */
const CONDITIONS = /\bRE?S?TN\b|RESTITUTION|\bIMP(?:OSITION)?(?: OF)? SEN|\bEX(?:EC)? SEN|\bSEN SS\b|CONCURRENT|CONSECUTIVE|\bCC\b|\bCS\b|CREDIT|TIME SERVED|\bCTS\b|COMMUNITY SERV|\bWORK\b|PROGRAM|CLASS|SCHOOL|COUNSEL|TREATMENT|LICENSE|\bLIC\b|REGISTER|\bREG\b|TEST|SEARCH|STAY AWAY|SUSPENDED|\bSS\b|PENALTY|ASSESS|COSTS?\b|FEES?\b|CONDITION|MERGED|STAYED|ENHANCE|WEAPON/;
const FINE = /\bFINE\b/;
/**
 * Reads what stands behind SEN: parts between commas, each with its lengths and kind. No part is lost: one that no
 * reading knows stays as `other`, so that the end of the sentence is open.
 */
export function readSentence(text) {
    let unreadableLength = false;
    let unknownWords = false;
    const repairs = [];
    const parts = text
        .replaceAll(/['.]/g, '')
        .replaceAll(/\s+/g, ' ')
        .split(/,(?!\d{3}\b)/)
        .map((part) => part.trim())
        .filter((part) => part !== '')
        .map((part) => {
        const { read, lost } = readPart(part, repairs);
        if (lost)
            unreadableLength = true;
        if (read.kind === 'other')
            unknownWords = true;
        return read;
    });
    return { parts, unreadableLength, unknownWords, repairs };
}
function readPart(text, repairs) {
    const kind = KINDS.find(([pattern]) => pattern.test(text))?.[1];
    const lengths = lengthsIn(text, repairs);
    const life = /\bLIFE\b|\bDEATH\b/.test(text);
    const suspended = /\bSS\b|\bSUSP(?:ENDED)?\b/.test(text);
    const runs = /\bCC\b|CONCURRENT/.test(text) ? 'concurrent' : /\bCS\b|CONSEC/.test(text) ? 'consecutive' : undefined;
    const marks = {
        ...(life ? { life: true } : {}),
        ...(suspended ? { suspended: true } : {}),
        ...(runs === undefined ? {} : { runs: runs }),
    };
    const [first, ...more] = lengths;
    const term = first ?? { length: undefined, unit: 'none' };
    const own = { ...term, text, ...(more.length > 0 ? { and: more } : {}), ...marks };
    if (kind !== undefined || life) {
        const garbled = lengths.length === 0 && !life && hasGarbledLength(text, kind);
        return { read: { kind: kind ?? 'prison', ...own }, lost: garbled };
    }
    if (FINE.test(text) || /^\$\s?\d/.test(text))
        return { read: { kind: 'fine', ...own }, lost: false };
    return { read: { kind: CONDITIONS.test(text) ? 'condition' : 'other', ...own }, lost: false };
}
/** Every number with its unit: `001 YEARS 004 MONTHS`, `X3 YR`, `2YR`, `O03 YEARS`. */
function lengthsIn(text, repairs) {
    const found = [];
    for (const [, token = '', word = ''] of text.matchAll(/(?<![\w$#])X?([\dOIL]{1,6})\s*-?\s*([A-Z]+)\b/g)) {
        const digits = digitsOf(token);
        const unit = UNITS.find(([pattern]) => pattern.test(word))?.[1];
        if (unit === undefined || !/^\d+$/.test(digits))
            continue;
        if (digits !== token)
            repairs.push(`${token} read as ${digits}`);
        found.push({ length: Number(digits), unit });
    }
    return found;
}
/** Words beside the kind that are no known addition: `0Q3 YEARS PROBATION`, `YEARS PROBATION`. */
function hasGarbledLength(text, kind) {
    const pattern = KINDS.find(([, each]) => each === kind)[0];
    const rest = text
        .replace(pattern, '')
        .replaceAll(/\b(?:FORMAL|SUMMARY|INFORMAL|CONDITIONAL|COUNTY|STATE|WORK|SS|CC|CS|SUSPENDED|CONCURRENT|CONSECUTIVE|WITH|AND|IN|OF|NO|COURT)\b/g, '');
    return /[A-Z0-9]/.test(rest);
}
/** What stands behind SEN-X, XSEN: or the like; '' when the comment gives no sentence. */
export function sentenceInComment(text) {
    return /\b(?:SEN\s*-?\s*X\s*:?|X\s?SEN\s*:)\s*(.*)$/.exec(text)?.[1] ?? '';
}
/** Digits where letters were read for them: `2OO4O1O2`, `1O`, `O03`. Only of a token that has a digit and nothing but such signs. */
export function digitsOf(token) {
    if (!/\d/.test(token) || !/^[\dOIL]+$/.test(token))
        return token;
    return token.replaceAll('O', '0').replaceAll(/[IL]/g, '1');
}
