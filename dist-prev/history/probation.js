import { anyOf, onOrBefore } from '../basics/index.js';
import { cycleOf } from './cycle-dates.js';
import { sameOffense } from './facts.js';
import { sentenceEnd } from './sentence.js';
const TELLING = new Set(['arrest', 'custody', 'probation']);
/**
 * Whether the record shows trouble while the person was on probation for this conviction: an arrest, or an entry of
 * custody or probation, between the conviction and the end of the sentence, both days included. The custody or probation
 * with which the sentence itself begins is none. `no` also when the sentence holds no probation.
 */
export function probationViolated(facts, conviction) {
    const entries = conviction.count.dispositions.filter(({ sentence }) => sentence.parts.some(({ kind }) => kind === 'probation'));
    const events = facts.history.cycles.flatMap((cycle) => cycle.events.filter(({ kind }) => TELLING.has(kind)));
    return anyOf(entries.flatMap(({ sentence, recorded }) => {
        const end = sentenceEnd(sentence, recorded);
        return events.map((event) => (isStart(event, conviction, facts) ? 'no' : between(event.date, recorded, end)));
    }));
}
function between(date, from, to) {
    const begun = onOrBefore(from, date);
    if (begun === 'no')
        return 'no';
    // The days of a term that may end earlier or later: those that lie before every possible end are sure.
    const within = to.kind === 'known'
        ? onOrBefore(date, { kind: 'known', earliest: to.earliest, latest: to.latest })
        : 'unknown';
    if (within === 'no' || begun === 'unknown')
        return within === 'no' ? 'no' : 'unknown';
    return within;
}
/** The first entry of custody or probation of the cycle for the same offense, on the day of the conviction or later. */
function isStart(event, conviction, facts) {
    if (event.kind === 'arrest')
        return false;
    const first = cycleOf(facts, conviction)?.events.find(({ kind, date, counts }) => kind === event.kind &&
        onOrBefore(conviction.date, date) !== 'no' &&
        counts.some(({ charge }) => sameOffense(charge, conviction.charge)));
    return first === event;
}
