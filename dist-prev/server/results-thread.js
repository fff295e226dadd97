// A thread that holds the results of one run: its table, and the way to each person's record.
import { parentPort, workerData } from 'node:worker_threads';
import { parseIsoDate } from '../basics/index.js';
import { progressOf } from '../documents/index.js';
import { nodeHash, openInput, resultsSource, sameThreadCrew } from '../node/index.js';
import { standingAt } from '../paperwork/index.js';
import { openResults } from '../results/index.js';
import { RunRefused, personReader } from '../run/index.js';
import { differencesOf } from './run-differences.js';
import { ResultsTable } from './results-table.js';
import { answerEach } from './thread-talk.js';
import { fail } from './works.js';
const { results, paths, plan } = workerData;
const own = openResults(resultsSource(results));
const table = new ResultsTable(own.determinations());
let reader;
answerEach(parentPort, async (asked) => {
    switch (asked.kind) {
        case 'rows':
            return table.rows(asked.asked);
        case 'person':
            return person(asked.person);
        case 'court':
            return court(asked);
        case 'differences':
            return differences(asked.from).piece(asked.piece);
        default:
            return asked;
    }
});
function court({ on, others }) {
    const day = parseIsoDate(on) ?? fail('bad-date', 'expected a day of the calendar as YYYY-MM-DD');
    const { ledger, status, lost } = standingAt(results, day);
    const progress = progressOf({ determinations: own.determinations(), ledger, reviewed: new Map() });
    if (ledger.entries === 0)
        return { progress, lost, others };
    return { status: { ...status, open: status.open.length }, progress, lost, others };
}
let last;
function differences(from) {
    if (last?.from !== from)
        last = { from, found: differencesOf(openResults(resultsSource(from)), own, (key) => table.placeOf(key)) };
    return last.found;
}
async function person(place) {
    const subject = table.subject(place) ?? fail('no-such-person', 'the results hold no person at this place');
    reader ??= open();
    const found = (await reader)(subject);
    if (!found)
        throw new RunRefused([{ code: 'no-such-person', hint: 'the files no longer hold this person' }]);
    return { ...found, files: plan.inputs, people: table.people };
}
function open() {
    const inputs = paths.map(openInput);
    return personReader(plan, { inputs, crew: sameThreadCrew([plan], inputs), hash: nodeHash, progress: () => { } });
}
