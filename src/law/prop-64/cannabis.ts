import type { Charge, Conviction } from '../../history/index.ts';
import { CANNABIS_SECTIONS, type CannabisSection, cannabisSection } from '../shared/index.ts';

/** Whether a charge is one of HS 11357 to 11360; `unclear` when it cannot be read and could be, as a comment that names no section. */
export type CannabisReading = CannabisSection | 'none' | 'unclear';

/** What a person must find out about a charge that is `unclear`. */
export const CHARGE_MISSING = 'the charge (it cannot be read, or names no section)';

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

/** Words of cannabis without a section, or one of the four numbers without the letters of its code. */
function couldBeCannabis(charge: Charge): boolean {
  if (charge.parts.length === 0) return /MARI[JH]|CANNAB|HASH/i.test(charge.text);
  return charge.parts.some(
    (part) => part.code === 'unknown' && CANNABIS_SECTIONS.some((section) => section === part.section),
  );
}
