import { factsOf } from '../history/index.js';
import { COLUMNS, buildHistory, cellText } from '../read/index.js';
import { Benches, benchOf } from './benches.js';
import { decide } from './decide-person.js';
import { decideOthers } from './decide-remedies.js';
import { PieceDecider } from './decide-piece.js';
import { withFactsLookedAt } from './looked-at.js';
import { bytesOf, runPlace } from './run-place.js';
import { surveyInputs } from './survey-inputs.js';
/** Reads the inputs once for where everybody stands; after that each person is found at once and decided as a run would. */
export async function personReader(plan, effects) {
    const bench = benchOf(plan);
    const { read } = await historyReader([plan], effects);
    return (person) => {
        const found = read(person);
        if (!found)
            return undefined;
        const { facts, rows } = found;
        const decided = withFactsLookedAt(decide(facts, bench), facts, bench);
        return { facts, decided, others: decideOthers(facts, bench), rows };
    };
}
export async function historyReader(plans, effects) {
    const survey = await surveyInputs(effects);
    const places = survey.files.map(({ survey: found }) => new Map(found?.runs.people.map((name, i) => [name, i])));
    const decider = new PieceDecider(new Benches(plans));
    return {
        people: [...new Set(survey.files.flatMap(({ survey: found }) => found?.runs.people ?? []))],
        read: (person) => {
            const runs = survey.files.flatMap(({ survey: found }, file) => found ? runsOf(found, file, places[file].get(person)) : []);
            if (runs.length === 0)
                return undefined;
            const rows = decider.rows(bytesOf(effects.inputs, runs), runs, person);
            const lost = decider.lostOf(rows, survey.lost.get(person) ?? [], survey.orphans);
            return { facts: factsOf(buildHistory(rows, lost).history), rows: rows.map(recordRow) };
        },
    };
}
function runsOf(survey, file, place) {
    const runs = [];
    if (place !== undefined)
        survey.runs.person.forEach((each, i) => each === place && runs.push(runPlace(survey, file, i)));
    return runs;
}
function recordRow({ batch, index, origin }) {
    return { origin, cells: COLUMNS.map((_, column) => cellText(batch, index, column)) };
}
