import { parentPort, workerData } from 'node:worker_threads';
import { kernelRowTools } from '../kernel/index.ts';
import { RunRefused, type Task, Worker } from '../run/index.ts';
import { framesOf } from './frames.ts';
import { openInput } from './node-effects.ts';
import type { ThreadAnswer, ThreadStart } from './thread-crew.ts';

const { plans, paths } = workerData as ThreadStart;
let worker: Worker | undefined;

parentPort?.on('message', (task: Task) => {
  const answer = answerTo(task);
  parentPort?.postMessage(answer, answer.kind === 'done' ? buffersOf(answer) : []);
});

function answerTo(task: Task): ThreadAnswer {
  try {
    worker ??= new Worker(plans, paths.map(openInput), kernelRowTools());
    return { kind: 'done', result: worker.perform(task) };
  } catch (cause) {
    if (cause instanceof RunRefused) return { kind: 'refused', problems: cause.problems };
    if (!(cause instanceof Error)) return { kind: 'defect', name: 'unknown', stack: '' };
    return { kind: 'defect', name: cause.name, stack: framesOf(cause).join('\n') };
  }
}

/** The outputs of a piece are handed over, not copied. */
function buffersOf({ result }: ThreadAnswer & { kind: 'done' }): ArrayBuffer[] {
  if (result.kind !== 'decide') return [];
  const outputs = result.result.outputs.flatMap(({ all, condensed, prop64, determinations }) => [
    all,
    condensed,
    prop64,
    determinations,
  ]);
  return outputs.map((bytes) => bytes.buffer as ArrayBuffer);
}
