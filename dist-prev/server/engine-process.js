// A process of its own for each long piece of work, so that it can be stopped, and can die, without the server.
import { closeSync, mkdirSync, openSync, renameSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { invent } from '../invent/index.js';
import { framesOf, handsFor, nodeHash, openInput, outputFolder, reason, sameThreadCrew, thisProgram, threadCrew, } from '../node/index.js';
import { RunRefused, check, runCounties } from '../run/index.js';
import { makePaper } from './make-paper.js';
const BETWEEN_WORDS = 100;
let folders = [];
process.on('message', (order) => {
    void answerTo(order).then((answer) => process.send?.(answer, () => process.exit(0)));
});
// Stopped, or the server is gone: nothing half-written is left behind.
process.on('SIGTERM', stop).on('disconnect', stop);
function stop() {
    for (const folder of folders)
        folder.discard();
    process.exit(1);
}
async function answerTo(order) {
    try {
        if (order.kind === 'run')
            return { kind: 'ran', results: await runOrder(order) };
        if (order.kind === 'paper')
            return {
                kind: 'made',
                made: await makePaper(order.order, { progress: makingTeller(), began: (begun) => (folders = [begun]) }),
            };
        if (order.sample)
            await inventSample(order.sample, order.paths[0]);
        const inputs = order.paths.map(openInput);
        const effects = { inputs, crew: sameThreadCrew([], inputs), hash: nodeHash, progress: teller() };
        return { kind: 'checked', report: await check(effects, order.asOf) };
    }
    catch (cause) {
        if (cause instanceof RunRefused)
            return { kind: 'refused', problems: cause.problems };
        if (!(cause instanceof Error))
            return { kind: 'defect', place: 'unknown' };
        return { kind: 'defect', place: [cause.name, ...framesOf(cause).slice(0, 6)].join('\n') };
    }
}
async function runOrder({ plans, paths, onlyPresent }) {
    const inputs = paths.map(openInput);
    const hands = handsFor(inputs);
    const all = plans.map(({ plan }) => plan);
    const crew = hands > 1 ? threadCrew({ plans: all, paths }, hands) : sameThreadCrew(all, inputs);
    const jobs = plans.map(({ plan, out }) => ({ plan, folder: outputFolder(out) }));
    folders = jobs.map(({ folder }) => folder);
    const effects = { inputs, crew, hash: nodeHash, progress: teller(), onlyPresent };
    const outcomes = await runCounties(jobs, thisProgram(), effects);
    return outcomes.map(({ record, summary, outputs }) => ({
        county: record.county,
        summary,
        outputs: outputs.map(({ name, bytes }) => ({ name, bytes })),
    }));
}
async function inventSample(plan, path) {
    const part = `${path}.cmr-part`;
    try {
        mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
        const file = openSync(part, 'w');
        for (const { bytes } of invent(plan))
            writeSync(file, bytes);
        closeSync(file);
        renameSync(part, path);
    }
    catch (cause) {
        throw new RunRefused([{ code: 'cannot-write', file: 'sample.csv', hint: reason(cause, 'written') }]);
    }
}
/** Passes on what is done, a few times a second, with an estimate of the time left. */
function teller() {
    let last = 0;
    let begun = performance.now();
    let phase = '';
    return (advance) => {
        const now = performance.now();
        if (advance.phase !== phase) {
            phase = advance.phase;
            begun = now;
        }
        else if (now - last < BETWEEN_WORDS && advance.bytesDone < advance.bytesAll)
            return;
        last = now;
        const part = advance.bytesAll === 0 ? 1 : advance.bytesDone / advance.bytesAll;
        const told = { ...advance, ...timeLeft(part, now - begun) };
        process.send?.({ kind: 'advance', advance: told });
    };
}
function makingTeller() {
    let last = 0;
    const begun = performance.now();
    return (done, all) => {
        const now = performance.now();
        if (now - last < BETWEEN_WORDS && done < all)
            return;
        last = now;
        const making = { done, all, ...timeLeft(all === 0 ? 1 : done / all, now - begun) };
        process.send?.({ kind: 'making', making });
    };
}
/** Nothing while too little is done to tell. */
function timeLeft(part, milliseconds) {
    return part > 0.02 && milliseconds > 300 ? { secondsLeft: (milliseconds / 1000 / part) * (1 - part) } : {};
}
