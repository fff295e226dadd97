import { setImmediate } from 'node:timers/promises';
import { Worker as Thread } from 'node:worker_threads';
import type { Problem } from '../basics/index.ts';
import { Benches, type RunPlan, RunRefused, type SheetCrew, type SheetResult, decideSheet } from '../run/index.ts';
import { type SheetPath, readSheetFile } from './sheet-files.ts';

/** What a thread for sheets is started with. */
export type SheetStart = { readonly plan: RunPlan; readonly paths: readonly SheetPath[] };

/** What it answers: a result, expected trouble, or a defect (kind and stack, never a message that may hold a line). */
export type SheetAnswer =
  | { readonly kind: 'done'; readonly result: SheetResult }
  | { readonly kind: 'refused'; readonly problems: readonly Problem[] }
  | { readonly kind: 'defect'; readonly name: string; readonly stack: string };

type Waiting = { readonly resolve: (result: SheetResult) => void; readonly reject: (cause: Error) => void };

type Hand = { readonly thread: Thread; waiting: Waiting | undefined };

/** Worker threads, each reading and deciding one sheet at a time. A thread that dies fails the whole crew. */
export function sheetThreads(start: SheetStart, hands: number): SheetCrew {
  let dead: Error | undefined;
  const crew: Hand[] = [];
  const fail = (): void => {
    dead ??= workerDied();
    for (const hand of crew) hand.waiting?.reject(dead);
  };
  for (let i = 0; i < hands; i++) {
    const thread = new Thread(new URL('./sheet-worker.js', import.meta.url), { workerData: start });
    const hand: Hand = { thread, waiting: undefined };
    thread.on('message', (answer: SheetAnswer) => {
      const { waiting } = hand;
      hand.waiting = undefined;
      if (answer.kind === 'done') waiting?.resolve(answer.result);
      else waiting?.reject(answer.kind === 'refused' ? new RunRefused(answer.problems) : defect(answer));
    });
    thread.on('error', fail);
    thread.on('exit', (code) => {
      if (code !== 0) fail();
    });
    crew.push(hand);
  }
  return {
    hands,
    perform: (file) =>
      new Promise((resolve, reject) => {
        const free = crew.find((hand) => hand.waiting === undefined);
        if (dead || !free) return reject(dead ?? new Error('more sheets at a time than hands'));
        free.waiting = { resolve, reject };
        free.thread.postMessage(file);
      }),
    dismiss: async () => {
      dead ??= workerDied();
      await Promise.all(crew.map(({ thread }) => thread.terminate()));
    },
  };
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

function workerDied(): RunRefused {
  return new RunRefused([
    {
      code: 'worker-died',
      hint: 'a worker thread died, perhaps for want of memory; nothing was published. Run again, with --workers 1 if it happens again',
    },
  ]);
}

function defect({ name, stack }: { readonly name: string; readonly stack: string }): Error {
  const error = new Error('a defect in a worker thread');
  error.name = name;
  error.stack = `${name}\n${stack}`;
  return error;
}
