import type { Charge, Conviction } from '../../history/index.ts';
import { CANNABIS_SECTIONS, type CannabisSection, cannabisSection } from '../shared/index.ts';

/** Whether a charge is one of HS 11357 to 11360; `unclear` when it cannot be read and could be, as a comment that names no section. */
export type CannabisReading = CannabisSection | 'none' | 'unclear';

const readings = new WeakMap<Charge, CannabisReading>();

export function cannabisReading(conviction: Conviction): CannabisReading {
  const { charge, chargeFrom } = conviction;
  if (!charge || (chargeFrom === 'comment' && charge.parts.length === 0)) return 'unclear';
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
function couldBeCannabis(charge: Charge): boolean {
  if (charge.parts.length === 0) return CANNABIS_WORDS.test(charge.text) || /\b113(57|58|59|60)\b/.test(charge.text);
  return charge.parts.some(
    ({ code, section, suffix }) =>
      code !== 'HS' &&
      suffix === '' &&
      CANNABIS_SECTIONS.some((each) => each === section) &&
      (code === 'unknown' || CANNABIS_WORDS.test(charge.text)),
  );
}
