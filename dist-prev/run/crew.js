import { Worker } from './tasks.js';
/** A crew of one: the tasks are done here and now. */
export function crewOfOne(plans, inputs) {
    const worker = new Worker(plans, inputs);
    return {
        hands: 1,
        perform: (task) => Promise.resolve().then(() => worker.perform(task)),
        reuse: (buffers) => worker.reuse(buffers),
        rest: () => Promise.resolve(),
        dismiss: () => Promise.resolve(),
    };
}
