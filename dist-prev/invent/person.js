import { deceased, registrations } from './endings.js';
import { inventIdentity } from './identity.js';
import { inventIncident } from './incident.js';
import { anotherIncident, inventLife } from './life.js';
import { Random } from './random.js';
/** Rows per person: log-normal, median 25, mean 45, the hundredth person 300. */
const rowsPerPerson = [
    [0, 1], [0.01, 2], [0.05, 4.2], [0.1, 6.2], [0.175, 9], [0.25, 12], [0.375, 17.7], [0.5, 25], [0.625, 35.3], [0.75, 52],
    [0.85, 77], [0.9, 100], [0.95, 149], [0.97, 192], [0.98, 232], [0.99, 311], [0.995, 408], [0.999, 712], [1, 900],
]; // prettier-ignore
/** Half of an incident, so that as many people end above their number of rows as below. */
const NEARLY = 3.2;
const REGISTRANTS = 0.015;
const DECEASED = 0.005;
const DRUG_REGISTRANTS = 0.008;
/** Invents one person from the seed and their place alone, so that no other person changes them. */
export function inventPerson({ seed, county, index }) {
    const random = new Random(seed, index, 1);
    const life = inventLife(random);
    const { subjectId, cells } = inventIdentity({ index, birth: life.birth }, random);
    const incidents = inventIncidents(life, county, random);
    const cycles = inOrder(incidents, random);
    return { subjectId, identity: cells, birth: life.birth, cycles, anchor: anchorKey(incidents, cycles) };
}
function inventIncidents(life, home, random) {
    const wanted = random.along(rowsPerPerson);
    const incidents = [inventIncident({ days: life.anchor, home, theme: 'anchor' }, random)];
    let rows = rowsOf(incidents[0].steps);
    while (rows + NEARLY < wanted) {
        const incident = inventIncident({ days: anotherIncident(life, random), home, theme: 'any' }, random);
        incidents.push(incident);
        rows += rowsOf(incident.steps);
    }
    if (random.chance(REGISTRANTS)) {
        const incident = inventIncident({ days: anotherIncident(life, random), home, theme: 'registrable' }, random);
        incidents.push(incident, ...registrations({ cause: incident, home, law: '290' }, random));
    }
    if (random.chance(DRUG_REGISTRANTS))
        incidents.push(...registrations({ cause: incidents[0], home, law: '11590' }, random));
    if (random.chance(DECEASED))
        incidents.push(deceased(incidents, home, random));
    return incidents;
}
/** Cycles by date, numbered from 101; now and then a number is missing. */
function inOrder(incidents, random) {
    let order = 100;
    return incidents
        .toSorted((a, b) => a.day - b.day)
        .map(({ day, steps }) => ({ order: (order += random.chance(0.02) ? 2 : 1), day, steps }));
}
function anchorKey(incidents, cycles) {
    const { steps } = incidents.find(({ isAnchor }) => isAnchor);
    const cycle = cycles.find((candidate) => candidate.steps === steps);
    return `${cycle.order}002001000`;
}
function rowsOf(steps) {
    return steps.reduce((rows, step) => rows + step.counts.reduce((sum, count) => sum + leavesOf(count), 0), 0);
}
/** A count is one row for each part of each entry's sentence, and one where there is no entry or no sentence. */
function leavesOf({ dispositions }) {
    return dispositions.length === 0
        ? 1
        : dispositions.reduce((rows, { sentence }) => rows + Math.max(1, sentence.length), 0);
}
