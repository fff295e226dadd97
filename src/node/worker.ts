import { parentPort, workerData } from 'node:worker_threads';
import { kernelRowTools } from '../kernel/index.ts';
import { Worker, roomOfResult } from '../run/index.ts';
import { troubleOf } from './hands.ts';
import { openInputs } from './node-effects.ts';
import type { ThreadAnswer, ThreadOrder, ThreadStart } from './thread-crew.ts';

const { plans, paths } = workerData as ThreadStart;
let worker: Worker | undefined;

// Between two orders everything else has its turn: an error that nobody expects ends the thread while there is work left.
parentPort?.on('message', (order: ThreadOrder) => void setImmediate(answer, order));

function answer(order: ThreadOrder): void {
  const given = answerTo(order);
  // The outputs of a piece are handed over, not copied.
  const handed = given.kind === 'done' ? roomOfResult(given.result) : [];
  parentPort?.postMessage(given, handed);
}

function answerTo({ task, spare }: ThreadOrder): ThreadAnswer {
  try {
    worker ??= new Worker(plans, openInputs(paths), kernelRowTools());
    worker.reuse(spare);
    return { kind: 'done', result: worker.perform(task) };
  } catch (cause) {
    return troubleOf(cause);
  }
}
