import { availableParallelism } from 'node:os';
import { setImmediate } from 'node:timers/promises';
import { Worker as Thread } from 'node:worker_threads';
import { kernelRowTools } from '../kernel/index.js';
import { Worker, roomOfTask } from '../run/index.js';
import { handsOf } from './hands.js';
import { quickStart } from './quick-start.js';
/** Worker threads, each reading the inputs for itself. A thread that dies fails its task and the whole crew. */
export function threadCrew(start, hands) {
    quickStart();
    let spare = [];
    const threads = Array.from({ length: hands }, () => new Thread(new URL('../node/worker.js', import.meta.url), {
        workerData: start,
        resourceLimits: { maxOldGenerationSizeMb: 512, maxYoungGenerationSizeMb: 8 },
    }));
    const { perform, dismiss } = handsOf(threads, (thread, task) => {
        thread.postMessage({ task, spare }, [...spare, ...roomOfTask(task)]);
        spare = [];
    });
    return {
        hands,
        perform,
        dismiss,
        reuse: (buffers) => void spare.push(...buffers),
        rest: () => setImmediate(),
    };
}
/** A crew of one that works in this thread, and lets signals through between tasks. */
export function sameThreadCrew(plans, inputs) {
    quickStart();
    const worker = new Worker(plans, inputs, kernelRowTools());
    const perform = async (task) => {
        await setImmediate();
        return worker.perform(task);
    };
    const reuse = (buffers) => worker.reuse(buffers);
    return { hands: 1, perform, reuse, rest: () => setImmediate(), dismiss: () => Promise.resolve() };
}
/** Below this size threads cost more than they save: each has its own code to make quick. A file of 40 MB is decided sooner by one. */
const WORTH_THREADS = 1 << 26;
/** How many hands a job is worth on this machine when nobody says otherwise. */
export function handsFor(inputs) {
    const bytes = inputs.reduce((sum, input) => sum + input.size, 0);
    return bytes < WORTH_THREADS ? 1 : Math.min(8, availableParallelism());
}
