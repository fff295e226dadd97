import { availableParallelism } from 'node:os';
import { setImmediate } from 'node:timers/promises';
import { Worker as Thread } from 'node:worker_threads';
import { kernelRowTools } from '../kernel/index.ts';
import { type Crew, type InputFile, type RunPlan, type Task, type TaskResult, Worker } from '../run/index.ts';
import { type HandAnswer, handsOf } from './hands.ts';
import { quickStart } from './quick-start.ts';

/** What a thread is started with. */
export type ThreadStart = { readonly plans: readonly RunPlan[]; readonly paths: readonly string[] };

/** What a thread is told: a task, and room for its results that has served before. */
export type ThreadOrder = { readonly task: Task; readonly spare: readonly ArrayBuffer[] };

/** What a thread answers. */
export type ThreadAnswer = HandAnswer<TaskResult>;

/** Worker threads, each reading the inputs for itself. A thread that dies fails its task and the whole crew. */
export function threadCrew(start: ThreadStart, hands: number): Crew {
  quickStart();
  let spare: ArrayBuffer[] = [];
  const threads = Array.from(
    { length: hands },
    () =>
      new Thread(new URL('../node/worker.js', import.meta.url), {
        workerData: start,
        resourceLimits: { maxOldGenerationSizeMb: 512, maxYoungGenerationSizeMb: 8 },
      }),
  );
  const { perform, dismiss } = handsOf<Task, TaskResult>(threads, (thread, task) => {
    thread.postMessage({ task, spare } satisfies ThreadOrder, spare);
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
export function sameThreadCrew(plans: readonly RunPlan[], inputs: readonly InputFile[]): Crew {
  quickStart();
  const worker = new Worker(plans, inputs, kernelRowTools());
  const perform = async (task: Task): Promise<TaskResult> => {
    await setImmediate();
    return worker.perform(task);
  };
  const reuse = (buffers: readonly ArrayBuffer[]): void => worker.reuse(buffers);
  return { hands: 1, perform, reuse, rest: () => setImmediate(), dismiss: () => Promise.resolve() };
}

/** Below this size threads cost more than they save: each has its own code to make quick. A file of 40 MB is decided sooner by one. */
const WORTH_THREADS = 1 << 26;

/** How many hands a job is worth on this machine when nobody says otherwise. */
export function handsFor(inputs: readonly Pick<InputFile, 'size'>[]): number {
  const bytes = inputs.reduce((sum, input) => sum + input.size, 0);
  return bytes < WORTH_THREADS ? 1 : Math.min(8, availableParallelism());
}
