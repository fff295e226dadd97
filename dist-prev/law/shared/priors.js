import { before } from '../../basics/index.js';
import { no, unknown, yes } from '../../engine/index.js';
import { registrableOf, superStrikeOf } from './listed-convictions.js';
import { priorToOffense, wasVacated } from './offense-day.js';
export function isPrior(other, { facts, conviction }, to) {
    if (to === 'offense')
        return priorToOffense(other, facts, conviction);
    return other === conviction || wasVacated(other) ? 'no' : before(other.date, conviction.date);
}
/** A conviction for a super strike, PC 667(e)(2)(C)(iv), before this one. */
export function priorSuperStrike(subject, to) {
    return priorListed(subject, { to, matchOf: superStrikeOf, listed: 'a super strike' });
}
/**
 * A conviction for an offense of PC 290(c) before this one. An entry of registration shows a duty and not its ground,
 * which may be PC 290.006, or a conviction elsewhere: alone it leaves the question open.
 */
export function priorRegistrable(subject, to) {
    const found = priorListed(subject, { to, matchOf: registrableOf, listed: 'an offense of PC 290(c)' });
    const registration = subject.facts.registrations.find(isSexRegistration);
    if (found.is !== 'no' || !registration || subject.facts.convictions.some((each) => registrableOf(each).is !== 'no'))
        return found;
    return unknown('the conviction behind the registration under PC 290, which the record does not show', [
        registration.origin,
    ]);
}
/** True of a registration entry for PC 290 or its family (290.001 to 290.95), and not for PC 2900. */
export function isSexRegistration({ charge }) {
    return (charge?.parts ?? []).some(({ section, code }) => (section === '290' || section.startsWith('290.')) && (code === 'PC' || code === 'unknown'));
}
function priorListed(subject, { to, matchOf, listed }) {
    let open;
    for (const other of subject.facts.convictions) {
        const { origin } = other;
        if (other === subject.conviction)
            continue;
        const match = matchOf(other);
        if (match.is === 'no')
            continue;
        const prior = isPrior(other, subject, to);
        if (prior === 'no')
            continue;
        if (match.is === 'certain' && prior === 'yes')
            return yes(`${match.because}, convicted before the ${to}`, [origin]);
        open ??= {
            origin,
            missing: match.is === 'possible'
                ? `whether another conviction is ${listed} (${match.because})`
                : `whether a conviction for ${listed} came before the ${to}`,
        };
    }
    return open ? unknown(open.missing, [open.origin]) : no(`no conviction for ${listed} before the ${to}`);
}
/**
 * Whether at least `count` cases of the person before this one hold a conviction that is meant. Counts of one case are
 * brought together and are one prior; a case reported twice is one.
 */
export function priorCases(subject, asked) {
    const { sure, perhaps } = countPriors(subject, asked);
    const words = `${sure.size} before the ${asked.to}`;
    if (sure.size >= asked.count)
        return yes(words, [...sure.values()]);
    if (sure.size + perhaps.size < asked.count)
        return no(words, [...sure.values()]);
    return unknown(`whether earlier convictions of the section came before the ${asked.to}`, [...perhaps.values()]);
}
/** The cases or convictions that are priors, and those that may be, each with where it stands. */
export function countPriors(subject, asked) {
    const sure = new Map();
    const perhaps = new Map();
    for (const other of subject.facts.convictions) {
        if (other === subject.conviction || !asked.meant(other))
            continue;
        const prior = isPrior(other, subject, asked.to);
        if (prior === 'no')
            continue;
        const key = asked.each === 'case' ? caseOf(other) : other.key;
        (prior === 'yes' ? sure : perhaps).set(key, other.origin);
    }
    for (const key of sure.keys())
        perhaps.delete(key);
    return { sure, perhaps };
}
/** What two entries about one court case share. */
export function caseOf({ caseNumbers, caseKey, county }) {
    return caseNumbers.length > 0 ? `${county}/${caseNumbers[0]}` : caseKey;
}
