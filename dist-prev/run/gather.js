import { factsOf } from '../history/index.js';
import { RowReader, buildHistory, rowFault, splitRows } from '../read/index.js';
import { Benches, benchOf } from './benches.js';
import { PieceDecider } from './decide-piece.js';
import { piecesOf } from './pieces.js';
import { bytesOf } from './run-place.js';
import { surveyInputs } from './survey-inputs.js';
/** Reads the inputs whole and keeps the facts of everybody with a conviction that one of the plans looks at. */
export async function gather(effects, plans) {
    const survey = await surveyInputs(effects);
    const judges = plans.map(benchOf);
    const looksAt = (facts) => judges.some(({ plan, judged }) => judged.some(({ remedy, covers }) => remedy
        .cases(facts, { county: plan.county, asOf: plan.asOf })
        .some((subject) => covers.ask(subject).is !== 'no')));
    const facts = [];
    for (const found of factsOfAll(survey, plans, effects))
        if (looksAt(found))
            facts.push(found);
    return {
        facts,
        rows: survey.rows,
        rowsSetAside: survey.files.reduce((sum, file) => sum + (file.survey?.setAside.length ?? 0), 0),
        people: survey.people,
        notices: survey.tolerated,
    };
}
/** The facts of everybody, each from all of their rows, in the order in which people are first met. */
function* factsOfAll(survey, plans, { inputs, progress }) {
    const benches = new Benches(plans);
    const decider = new PieceDecider(benches);
    const reader = new RowReader();
    const met = new Set();
    const bytesAll = inputs.reduce((sum, input) => sum + input.size, 0);
    let bytesDone = 0;
    let rowsDone = 0;
    for (const [file, surveyed] of survey.files.entries()) {
        for (const { piece } of piecesOf(surveyed, file)) {
            const batch = splitRows(inputs[file].read(piece.start, piece.end - piece.start).slice(), piece);
            const people = new Map();
            for (let i = 0; i < batch.count; i++) {
                if (rowFault(batch, i))
                    continue;
                const row = reader.row(batch, i);
                const own = people.get(row.person);
                if (own)
                    own.push(row);
                else
                    people.set(row.person, [row]);
            }
            for (const [person, here] of people) {
                const runs = survey.scattered.get(person);
                if (runs && met.has(person))
                    continue;
                if (runs)
                    met.add(person);
                const rows = runs ? decider.rows(bytesOf(inputs, runs), runs, person) : here;
                const lost = decider.lostOf(rows, survey.lost.get(person) ?? [], survey.orphans);
                yield factsOf(buildHistory(rows, lost, benches.wanted).history);
            }
            bytesDone += piece.end - piece.start;
            rowsDone += batch.count;
            progress({ phase: 'deciding', bytesDone, bytesAll, rowsDone });
        }
    }
}
