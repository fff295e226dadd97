import { isoDate } from '../../basics/index.js';
import { no, unknown, yes } from '../../engine/index.js';
import { registrableOf, superStrikeOf } from './listed-convictions.js';
import { wasVacated } from './offense-day.js';
import { isSexRegistration } from './priors.js';
const SUPER_STRIKES = { matchOf: superStrikeOf, named: 'a super strike' };
const REGISTRABLE = { matchOf: registrableOf, named: 'an offense of PC 290(c)' };
const remembered = new WeakMap();
/** Found once for each person. */
function foundIn({ facts, asking: { asOf } }) {
    let found = remembered.get(facts);
    if (found?.asOf !== asOf) {
        found = { asOf, superStrike: ever(facts, asOf, SUPER_STRIKES), registrable: registrableEver(facts, asOf) };
        remembered.set(facts, found);
    }
    return found;
}
/** A conviction of a super strike at any time before the day on which the law is applied, after the offense too. */
export function superStrikeEver(subject) {
    return foundIn(subject).superStrike;
}
/** The same of an offense of PC 290(c). A registration alone leaves it open: its ground may be PC 290.006, or another state. */
export function registrableOffenseEver(subject) {
    return foundIn(subject).registrable;
}
function registrableEver(facts, asOf) {
    const found = ever(facts, asOf, REGISTRABLE);
    const registration = found.is === 'no' ? facts.registrations.find(isSexRegistration) : undefined;
    if (!registration)
        return found;
    return unknown('the conviction behind the registration under PC 290, which the record does not show', [
        registration.origin,
    ]);
}
function ever({ convictions }, asOf, { matchOf, named }) {
    let possible;
    for (const each of convictions) {
        const { date, origin } = each;
        if (wasVacated(each))
            continue;
        const match = matchOf(each);
        if (match.is === 'no' || (date.kind === 'known' && date.earliest > asOf))
            continue;
        if (match.is === 'certain')
            return yes(`${match.because}, convicted by ${isoDate(asOf)}`, [origin]);
        possible ??= unknown(`whether a conviction is ${named} (${match.because})`, [origin]);
    }
    return possible ?? no(`no conviction for ${named} on record`);
}
