import { parentPort, workerData } from 'node:worker_threads';
import { Benches, RunRefused, decideSheet } from '../run/index.ts';
import { framesOf } from './frames.ts';
import type { SheetAnswer, SheetStart } from './sheet-crew.ts';
import { readSheetFile } from './sheet-files.ts';

const { plan, paths } = workerData as SheetStart;
const benches = new Benches([plan]);

parentPort?.on('message', (file: number) => {
  void answerTo(file).then((answer) => parentPort?.postMessage(answer));
});

async function answerTo(file: number): Promise<SheetAnswer> {
  try {
    return { kind: 'done', result: decideSheet(await readSheetFile(paths[file]!, file), benches) };
  } catch (cause) {
    if (cause instanceof RunRefused) return { kind: 'refused', problems: cause.problems };
    if (!(cause instanceof Error)) return { kind: 'defect', name: 'unknown', stack: '' };
    return { kind: 'defect', name: cause.name, stack: framesOf(cause).join('\n') };
  }
}
