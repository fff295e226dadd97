import { parentPort, workerData } from 'node:worker_threads';
import { Benches, decideSheet } from '../run/index.js';
import { troubleOf } from './hands.js';
import { readSheetFile } from './sheet-files.js';
const { plan, paths } = workerData;
const benches = new Benches([plan]);
let answered = Promise.resolve();
// Orders are answered in turn.
parentPort?.on('message', (file) => {
    answered = answered.then(async () => parentPort?.postMessage(await answerTo(file)));
});
async function answerTo(file) {
    try {
        return { kind: 'done', result: decideSheet(await readSheetFile(paths[file], file), benches) };
    }
    catch (cause) {
        return troubleOf(cause);
    }
}
