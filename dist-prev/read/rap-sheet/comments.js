import { parseCharge } from '../../history/index.js';
/** The charge that a comment gives: `CNT 01 CHRG-11359 HS POSSESS FOR SALE TOC:F`. The first that names a section. */
export function chargeInComments(comments) {
    const texts = comments
        .map((text) => text.replace(/\bTOC\s*[:;]\s*[FMIN]\b\s*\.?/, '').trim())
        .filter((text) => text !== '');
    return (texts.find((text) => /\bCHRG\b/.test(text) && parseCharge(text).parts.length > 0) ??
        texts.find((text) => parseCharge(text).parts.some(({ code }) => code !== 'unknown')) ??
        texts.find((text) => /\bCHRG\b/.test(text)));
}
/** A court's case number: `CRT CASE NBR 99120B`, `SACRAMENTO CO CRT #80`. */
export function courtNumberIn(text) {
    const [, number = ''] = /\bCRT\s*(?:CASE)?\s*(?:NBR|NO|#)[\s.:#]*([A-Z0-9][A-Z0-9 -]*?)\s*(?:$|[,;(])/.exec(text) ?? [];
    return number.trim();
}
