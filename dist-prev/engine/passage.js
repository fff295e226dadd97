import { isFlow } from './flow.js';
/** The name of the station at the end of a flow. */
export const END = 'otherwise';
/** A flow with nobody on it yet. */
export function emptyPassage(flow) {
    return { stations: stationsOf(flow, 0), coverageUnknown: 0 };
}
function stationsOf({ steps, otherwise }, depth) {
    const none = { reached: 0, yes: 0, unknown: 0, decided: 0 };
    return [
        ...steps.flatMap(({ question: { id, asks }, then }) => [
            { id, asks, depth, ...(isFlow(then) ? { then: undefined, reason: '' } : endOf(then)), ...none },
            ...(isFlow(then) ? stationsOf(then, depth + 1) : []),
        ]),
        { id: END, asks: '', depth, ...endOf(otherwise), ...none },
    ];
}
function endOf({ outcome, reason }) {
    return { then: outcome, reason };
}
/** Counts one verdict of that flow: its trace goes through the stations in their order. */
export function pass(passage, verdict) {
    const { stations } = passage;
    passedBy(stations, verdict, (place, what) => {
        const station = stations[place];
        if (!station)
            passage.coverageUnknown++;
        else {
            if (what !== 'no')
                station[what]++;
            if (what !== 'decided' || station.id === END)
                station.reached++;
        }
    });
}
/**
 * Tells the places of the stations that a verdict went through, and of the one that decided. Where it is not even known
 * whether the conviction is covered, and that decides, no station does: its place is after the last.
 */
export function passedBy(stations, { trace, decidedBy, missing }, count) {
    const open = missing.length > 0;
    let at = 0;
    let depth = 0;
    let decider = -1;
    for (const { id, asks, answer } of trace) {
        // Whether the conviction is covered at all is asked before the flow, and has no station.
        const place = placeFrom(stations, at, id, asks);
        if (place < 0)
            continue;
        const station = stations[place];
        [at, depth] = [place + 1, station.depth];
        count(place, answer.is);
        const decides = open ? answer.is === 'unknown' : answer.is === 'yes' && station.then !== undefined;
        if (decides && decider < 0 && id === decidedBy.id)
            decider = place;
    }
    if (decider < 0 && !open)
        decider = stations.findIndex((station, i) => i >= at && station.id === END && station.depth === depth);
    count(decider < 0 ? stations.length : decider, 'decided');
}
function placeFrom(stations, from, id, asks) {
    for (let i = from; i < stations.length; i++)
        if (stations[i].id === id && stations[i].asks === asks)
            return i;
    return -1;
}
