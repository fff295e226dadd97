import { before, onOrBefore, partialYearsAfter } from '../../basics/index.js';
import { arrestBefore } from '../../history/index.js';
const YEARS_BEFORE = { arrest: 1, conviction: 4 };
const days = new WeakMap();
export function offenseDay(facts, conviction) {
    let day = days.get(conviction);
    if (!day)
        days.set(conviction, (day = boundedDay(facts, conviction)));
    return day;
}
function boundedDay(facts, conviction) {
    const arrest = arrestBefore(facts, conviction);
    const by = arrest.kind === 'known' ? 'arrest' : 'conviction';
    const latest = by === 'arrest' ? arrest : conviction.date;
    return { by, latest, earliest: partialYearsAfter(latest, -YEARS_BEFORE[by]) };
}
/** Whether the person was younger than `years` when the offense was committed. */
export function youngerAtOffense(facts, conviction, years) {
    const day = offenseDay(facts, conviction);
    const birthday = partialYearsAfter(facts.history.person.birth, years);
    if (before(day.latest, birthday) === 'yes')
        return 'yes';
    return onOrBefore(birthday, day.earliest) === 'yes' ? 'no' : 'unknown';
}
/**
 * Whether another conviction is prior to the offense of this one: it must come before the offense, not merely before
 * this conviction. The arrest stands for the day of the offense; without an arrest the order is not known.
 */
export function priorToOffense(other, facts, conviction) {
    if (other === conviction || wasVacated(other))
        return 'no';
    const { by, latest } = offenseDay(facts, conviction);
    const earlier = before(other.date, latest);
    return earlier === 'yes' && by === 'conviction' ? 'unknown' : earlier;
}
/** A conviction that was reversed or vacated is none; one set aside under PC 1203.4 still counts as a prior. */
export function wasVacated({ standing }) {
    return standing.kind === 'relieved' && standing.by.kind === 'vacated';
}
