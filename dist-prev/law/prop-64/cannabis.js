import { CANNABIS_SECTIONS, cannabisSection } from '../shared/index.js';
/** What a person must find out about a charge that is `unclear`. */
export const CHARGE_MISSING = 'the charge (it cannot be read, or names no section)';
const readings = new WeakMap();
export function cannabisReading(conviction) {
    const { charge, chargeFrom } = conviction;
    if (!charge || (chargeFrom === 'comment' && charge.parts.length === 0))
        return 'unclear';
    let reading = readings.get(charge);
    if (reading === undefined) {
        reading = cannabisSection(charge) ?? (couldBeCannabis(charge) ? 'unclear' : 'none');
        readings.set(charge, reading);
    }
    return reading;
}
const CANNABIS_WORDS = /MARI[JH]|CANNAB|HASH/i;
/**
 * Words of cannabis or one of the four numbers, where no section can be read; one of the four numbers without the letters
 * of its code, or with those of another beside words of cannabis.
 */
function couldBeCannabis(charge) {
    if (charge.parts.length === 0)
        return CANNABIS_WORDS.test(charge.text) || /\b113(57|58|59|60)\b/.test(charge.text);
    return charge.parts.some(({ code, section, suffix }) => code !== 'HS' &&
        suffix === '' &&
        CANNABIS_SECTIONS.some((each) => each === section) &&
        (code === 'unknown' || CANNABIS_WORDS.test(charge.text)));
}
