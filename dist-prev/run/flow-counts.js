import { isoDate } from '../basics/index.js';
import { END, passedBy } from '../engine/index.js';
/** Counts the way of one verdict through the flow of its policy, as a run goes on. */
export function countFlow(stations, verdict, tally) {
    passedBy(stations, verdict, (place, what) => tally.add(['flow', String(place), what]));
}
/** The ways of all verdicts counted in the tally through a flow with these stations. */
export function passageIn(tally, stations) {
    const count = (place, what) => tally.get('flow', String(place), what);
    return {
        stations: stations.map((station, place) => {
            const [yes, unknown, decided] = [count(place, 'yes'), count(place, 'unknown'), count(place, 'decided')];
            const reached = station.id === END ? decided : count(place, 'no') + yes + unknown;
            return { ...station, reached, yes, unknown, decided };
        }),
        coverageUnknown: count(stations.length, 'decided'),
    };
}
/** What `flow.json` holds of a run. */
export function flowFileOf({ county, asOf, policy }, passage) {
    return { county, asOf: isoDate(asOf), policy: policy.id, remedy: policy.remedy, ...passage };
}
