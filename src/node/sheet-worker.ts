import { parentPort, workerData } from 'node:worker_threads';
import { Benches, type SheetResult, decideSheet } from '../run/index.ts';
import { type HandAnswer, troubleOf } from './hands.ts';
import type { SheetStart } from './sheet-crew.ts';
import { readSheetFile } from './sheet-files.ts';

const { plan, paths } = workerData as SheetStart;
const benches = new Benches([plan]);
let answered: Promise<void> = Promise.resolve();

// Orders are answered in turn.
parentPort?.on('message', (file: number) => {
  answered = answered.then(async () => parentPort?.postMessage(await answerTo(file)));
});

async function answerTo(file: number): Promise<HandAnswer<SheetResult>> {
  try {
    return { kind: 'done', result: decideSheet(await readSheetFile(paths[file]!, file), benches) };
  } catch (cause) {
    return troubleOf(cause);
  }
}
