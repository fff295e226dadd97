import { setImmediate } from 'node:timers/promises';
import { Worker as Thread } from 'node:worker_threads';
import { Benches, type RunPlan, type SheetCrew, type SheetResult, decideSheet } from '../run/index.ts';
import { handsOf } from './hands.ts';
import { type SheetPath, readSheetFile } from './sheet-files.ts';

/** What a thread for sheets is started with. */
export type SheetStart = { readonly plan: RunPlan; readonly paths: readonly SheetPath[] };

/** Worker threads that read and decide sheets. A thread that dies fails the whole crew. */
export function sheetThreads(start: SheetStart, hands: number): SheetCrew {
  const threads = Array.from(
    { length: hands },
    () =>
      new Thread(new URL('../node/sheet-worker.js', import.meta.url), {
        workerData: start,
        resourceLimits: { maxOldGenerationSizeMb: 1024 },
      }),
  );
  return { hands, ...handsOf<number, SheetResult>(threads, (thread, file) => thread.postMessage(file)) };
}

/** A crew of one that works in this thread, and lets signals through between sheets. */
export function sheetsHere({ plan, paths }: SheetStart): SheetCrew {
  const benches = new Benches([plan]);
  return {
    hands: 1,
    perform: async (file) => {
      await setImmediate();
      return decideSheet(await readSheetFile(paths[file]!, file), benches);
    },
    dismiss: () => Promise.resolve(),
  };
}
