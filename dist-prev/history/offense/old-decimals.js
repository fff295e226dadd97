/**
 * Numbered subdivisions were once printed as decimals: 487.3 PC for 487(3), 314.1 PC for 314(1). These are the ones
 * that do not name a section of their own today. The printed form is kept, and the older reading offered beside it.
 */
const OLD_DECIMALS = new Set(`182.1 182.2 182.3 182.4
   192.1 192.2 192.3 192.4
   261.1 261.2 261.3 261.4
   314.1 314.2
   487.1 487.2 487.3 487.4
   496.1 496.2 496.3`.split(/\s+/));
/** The offense as it would be cited if its decimal is an old subdivision: PC 192.3(a) → PC 192(3)(a). */
export function oldDecimalReading(offense) {
    if (offense.code !== 'PC' || offense.suffix !== '' || !OLD_DECIMALS.has(offense.section))
        return undefined;
    const [section = '', number = ''] = offense.section.split('.');
    return { ...offense, section, subdivisions: [number, ...offense.subdivisions] };
}
