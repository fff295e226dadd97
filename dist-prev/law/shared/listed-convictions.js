import { before, onDay } from '../../basics/index.js';
import { byCourtElsewhere, byJuvenileCourt } from './courts.js';
import { NO_MATCH } from './listed-offenses.js';
import { registrableIn } from './registrable-offenses.js';
import { superStrikeIn } from './super-strikes.js';
/** Words of crimes that the lists name, for charges that give no section. */
const GRAVE_WORDS = /MURDER|HOMICIDE|MANSLAUGHT|KIDNAP|TORTURE|MAYHEM|\bRAPE|SODOMY|ORAL COP|LEWD|MOLEST|\bSEX|INDECENT|INCEST/i;
/** Whether a conviction is for a super strike: what its charge says, or what an unreadable charge leaves open. */
export function superStrikeOf(conviction) {
    return listedAs(conviction, superStrikeIn);
}
/** The same for the offenses of PC 290(c), each from the day on which its text reaches it. */
export function registrableOf(conviction) {
    const match = listedAs(conviction, registrableIn);
    const since = 'entry' in match ? match.entry.since : undefined;
    return since !== undefined && before(conviction.date, onDay(since)) === 'yes' ? NO_MATCH : match;
}
function listedAs(conviction, find) {
    const { charge } = conviction;
    if (byJuvenileCourt(conviction))
        return NO_MATCH;
    if (!charge)
        return { is: 'possible', because: 'its charge cannot be read' };
    const match = find(charge);
    if (match.is !== 'no')
        return match;
    if (charge.parts.length === 0 && GRAVE_WORDS.test(charge.text))
        return { is: 'possible', because: 'its charge names no section, and its words may mean one' };
    if (byCourtElsewhere(conviction))
        return { is: 'possible', because: 'it is of a court outside California, whose law may have the like' };
    return match;
}
