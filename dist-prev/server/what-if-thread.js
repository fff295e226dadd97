// A thread that reads a set of files once and then judges the same people by one policy after another.
import { parentPort, workerData } from 'node:worker_threads';
import { questionsIn } from '../engine/index.js';
import { builtInPolicies, usualValues } from '../policies/index.js';
import { nodeHash, openInput, sameThreadCrew } from '../node/index.js';
import { docketOf, equityOf, gather, groupingsOf, inNumbers, sweep, } from '../run/index.js';
import { answerEach, tellAdvance } from './thread-talk.js';
const { paths, plan } = workerData;
const people = gatherAll();
// Told with the first answer; until then nobody waits for it.
people.catch(() => { });
answerEach(parentPort, async (asked) => {
    const answer = answerTo(asked, await people);
    prepareLater();
    return answer;
});
async function gatherAll() {
    const inputs = paths.map(openInput);
    let last = 0;
    return gather({
        inputs,
        crew: sameThreadCrew([plan], inputs),
        hash: nodeHash,
        progress: (advance) => {
            if (performance.now() - last < 200)
                return;
            last = performance.now();
            tellAdvance(parentPort, advance);
        },
    }, [plan]);
}
function answerTo(asked, gathered) {
    const cabinet = cabinetFor(gathered, asked.plan);
    return asked.kind === 'judge'
        ? judge(cabinet, asked.plan, asked.against)
        : sweep(cabinet.docket, asked.plan, [asked.variation]);
}
let kept;
function cabinetFor(gathered, own) {
    if (kept?.asOf !== own.asOf) {
        const docket = docketOf(gathered, own);
        kept = { asOf: own.asOf, docket, groupings: groupingsOf(docket, own.asOf), preparing: prepareAll(docket) };
    }
    return kept;
}
/** First those of the policies that come with the program, then all others with usual values. */
function* prepareAll({ caseload }) {
    const { remedy } = caseload;
    for (const { flow } of builtInPolicies.filter((policy) => policy.remedy === remedy.id))
        for (const { ask, ...given } of questionsIn(flow))
            yield* caseload.prepare(ask, given);
    for (const kind of remedy.questions.values())
        yield* caseload.prepare(kind.name, usualValues(kind));
}
let preparing = false;
/** While nobody asks, the questions are prepared that may be asked next. Between two pieces whoever asks is heard. */
function prepareLater() {
    if (preparing)
        return;
    preparing = true;
    setImmediate(function piece() {
        preparing = kept?.preparing.next().done === false;
        if (preparing)
            setImmediate(piece);
    });
}
function judge({ docket, groupings }, own, against) {
    const began = performance.now();
    const judged = docket.caseload.judge(own.policy);
    const other = against && docket.caseload.judge(against.policy);
    return {
        numbers: inNumbers(docket, own.policy.id, judged, other),
        passage: judged.passage,
        ...(other ? { against: against.policy.title ?? against.policy.id } : {}),
        equity: equityOf(docket, judged, groupings),
        milliseconds: performance.now() - began,
    };
}
