import { MISSING_DATE, before, spanning } from '../basics/index.js';
/** The arrest cycle that a conviction belongs to. */
export function cycleOf(facts, conviction) {
    const key = conviction.caseKey.slice(0, 3);
    return facts.history.cycles.find((cycle) => cycle.key === key);
}
/**
 * When the person was arrested for what the conviction is about: the arrests of its cycle that do not lie after the
 * conviction, as an interval that holds them all. Missing when the cycle has none. The offense was that day or earlier.
 */
export function arrestBefore(facts, conviction) {
    const cycle = cycleOf(facts, conviction);
    let found = MISSING_DATE;
    for (const event of cycle?.events ?? []) {
        if (event.kind !== 'arrest' || before(conviction.date, event.date) === 'yes')
            continue;
        found = spanning(found, event.date);
    }
    return found;
}
const NO_EVENTS = [];
const SUPERVISION = new Set(['custody', 'probation']);
/** Entries of custody, probation and parole in the conviction's cycle. */
export function supervisionOf(facts, conviction) {
    const found = [];
    for (const event of cycleOf(facts, conviction)?.events ?? [])
        if (SUPERVISION.has(event.kind))
            found.push(event);
    return found.length === 0 ? NO_EVENTS : found;
}
