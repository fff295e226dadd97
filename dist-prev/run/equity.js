import { grants } from '../engine/index.js';
import { AGE_BANDS, countedRace, countedSex } from '../write/index.js';
import { ageBandOf } from './count-people.js';
import { BEST_FIRST } from './decide-person.js';
import { bestOf } from './docket.js';
/** The groups of people by race, sex and age on the day, as the summary words them. */
export function groupingsOf({ people }, asOf) {
    const grouping = (by, nameOf) => {
        const places = new Map();
        const of = Uint16Array.from(people, (facts) => {
            const name = nameOf(facts);
            if (!places.has(name))
                places.set(name, places.size);
            return places.get(name);
        });
        return { by, names: [...places.keys()], of };
    };
    return [
        grouping('race', ({ history }) => countedRace(history.person.race)),
        grouping('sex', ({ history }) => countedSex(history.person.sex)),
        grouping('age', (facts) => ageBandOf(facts, asOf)),
    ];
}
/** What a policy gives to whom. People of whom it looks at no conviction are in no group. */
export function equityOf(docket, judged, groupings) {
    const bests = bestOf(docket, judged);
    const ways = BEST_FIRST.length + 1;
    return groupings.map(({ by, names, of }) => {
        const counts = new Uint32Array(names.length * ways);
        for (let person = 0; person < bests.length; person++)
            counts[of[person] * ways + bests[person]]++;
        const groups = names.map((name, place) => groupIn(name, counts.subarray(place * ways, place * ways + ways - 1)));
        return { by, groups: groups.filter(({ people }) => people > 0).toSorted(by === 'age' ? byBand : byPeople) };
    });
}
function groupIn(name, counts) {
    const outcomes = {};
    let [people, relieved] = [0, 0];
    BEST_FIRST.forEach((outcome, rank) => {
        const count = counts[rank];
        people += count;
        if (grants(outcome))
            relieved += count;
        if (count > 0)
            outcomes[outcome] = count;
    });
    return { name, people, relieved, outcomes };
}
function byPeople(a, b) {
    return b.people - a.people || (a.name < b.name ? -1 : 1);
}
function byBand(a, b) {
    const bands = AGE_BANDS;
    return bands.indexOf(a.name) - bands.indexOf(b.name);
}
