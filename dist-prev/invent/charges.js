import { ELEVEN_THOUSAND_THREE } from './days.js';
import { cannabis, common, offenseOn, registrable, strikes } from './offenses.js';
import { wheel } from './random.js';
import { spell, spellSurely } from './spelling.js';
/** How many counts an arrest has: 2.2 on average. */
const arrestCounts = wheel([
    [1, 38],
    [2, 28],
    [3, 18],
    [4, 10],
    [5, 4],
    [6, 2],
]);
/** The charges of an arrest on that day; the first is what the incident is about. */
export function arrestCharges(on, theme, random) {
    const count = random.pick(arrestCounts);
    return Array.from({ length: count }, (_, i) => (i === 0 ? leadingCharge(on, theme, random) : anyCharge(on, random)));
}
/** How many counts a court action has: 2 on average. */
const courtCounts = wheel([
    [1, 46],
    [2, 27],
    [3, 15],
    [4, 8],
    [5, 4],
]);
/** The charges that the prosecutor filed: mostly those of the arrest, in order, then others. */
export function courtCharges(arrested, on, random) {
    const count = random.pick(courtCounts);
    return Array.from({ length: count }, (_, i) => {
        const charge = arrested[i];
        return charge !== undefined && (i === 0 || random.chance(0.85)) ? charge : anyCharge(on, random);
    });
}
/** Another charge that leaves no doubt, for a plea to something else. */
export function pleaCharge(on, random) {
    return spellSurely(offenseOn(on, common, random), random);
}
function leadingCharge(on, theme, random) {
    if (theme === 'anchor')
        return spellSurely(offenseOn(on, cannabis, random), random);
    return theme === 'registrable' ? spell(offenseOn(on, registrable, random), random) : anyCharge(on, random);
}
/** Registrable offenses and super strikes are rare; one charge in eight is cannabis. */
function anyCharge(on, random) {
    const share = random.unit();
    const list = share < 0.0035 ? registrable : share < 0.0075 ? strikes : share < 0.13 ? cannabis : common;
    return spell(offenseOn(on, list === cannabis && on < ELEVEN_THOUSAND_THREE ? common : list, random), random);
}
