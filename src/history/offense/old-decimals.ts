import type { Offense } from './offense.ts';

/**
 * Numbered subdivisions were once printed as decimals: 487.3 PC for 487(3), 314.1 PC for 314(1). These are the ones
 * that do not name a section of their own today. The printed form is kept, and the older reading offered beside it.
 */
const OLD_DECIMALS = new Set(
  `182.1 182.2 182.3 182.4
   192.1 192.2 192.3 192.4
   261.1 261.2 261.3 261.4
   314.1 314.2
   460.1 460.2
   461.1 461.2
   487.1 487.2 487.3 487.4
   496.1 496.2 496.3`.split(/\s+/),
);

/** Sections whose numbered subdivisions have letters today: the degrees of burglary, and their punishments. */
const LETTERED = new Set(['460', '461']);

/** The offense as it would be cited if its decimal is an old subdivision: PC 192.3(a) → PC 192(3)(a), PC 460.2 → PC 460(b). */
export function oldDecimalReading(offense: Offense): Offense | undefined {
  if (offense.code !== 'PC' || offense.suffix !== '' || !OLD_DECIMALS.has(offense.section)) return undefined;
  const [section = '', number = ''] = offense.section.split('.');
  const subdivision = LETTERED.has(section) ? 'ab'[Number(number) - 1]! : number;
  return { ...offense, section, subdivisions: [subdivision, ...offense.subdivisions] };
}
