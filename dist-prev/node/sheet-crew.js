import { setImmediate } from 'node:timers/promises';
import { Worker as Thread } from 'node:worker_threads';
import { Benches, decideSheet } from '../run/index.js';
import { handsOf } from './hands.js';
import { readSheetFile } from './sheet-files.js';
/** Worker threads that read and decide sheets. A thread that dies fails the whole crew. */
export function sheetThreads(start, hands) {
    const threads = Array.from({ length: hands }, () => new Thread(new URL('../node/sheet-worker.js', import.meta.url), {
        workerData: start,
        resourceLimits: { maxOldGenerationSizeMb: 1024 },
    }));
    return { hands, ...handsOf(threads, (thread, file) => thread.postMessage(file)) };
}
/** A crew of one that works in this thread, and lets signals through between sheets. */
export function sheetsHere({ plan, paths }) {
    const benches = new Benches([plan]);
    return {
        hands: 1,
        perform: async (file) => {
            await setImmediate();
            return decideSheet(await readSheetFile(paths[file], file), benches);
        },
        dismiss: () => Promise.resolve(),
    };
}
