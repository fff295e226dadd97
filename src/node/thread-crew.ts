import { availableParallelism } from 'node:os';
import { setImmediate } from 'node:timers/promises';
import { Worker as Thread } from 'node:worker_threads';
import { kernelRowTools } from '../kernel/index.ts';
import {
  type Crew,
  type InputFile,
  type RunPlan,
  type Task,
  type TaskResult,
  Worker,
  asksOthers,
  gatheredFor,
  roomOfTask,
  writtenBy,
} from '../run/index.ts';
import { type HandAnswer, handsOf } from './hands.ts';
import { practiceOn } from './practice.ts';
import { fewSurvive, quickStart } from './quick-start.ts';

/** What a thread is started with. */
export type ThreadStart = { readonly plans: readonly RunPlan[]; readonly paths: readonly string[] };

/** What a thread is told: a task, and room for its results that has served before. */
export type ThreadOrder = { readonly task: Task; readonly spare: readonly ArrayBuffer[] };

/** What a thread answers. */
export type ThreadAnswer = HandAnswer<TaskResult>;

/**
 * Several workers: this thread, and for each other a thread that reads the inputs for itself. This thread hashes and writes,
 * and helps with the first pass. Of two, the other decides and this one puts what was found beside the rows: neither is then
 * without work, and only one has to make the code of the law quick. Where more remedies are asked about than the policy's,
 * deciding is most of the work, and both do both; of more than two, each other does. A thread that dies fails its task and the
 * whole crew.
 */
function threadCrew(start: ThreadStart, inputs: readonly InputFile[], workers: number): Crew {
  quickStart();
  const spare: ArrayBuffer[] = [];
  const threads = Array.from(
    { length: workers - 1 },
    () =>
      new Thread(new URL('../node/worker.js', import.meta.url), {
        workerData: start,
        resourceLimits: { maxOldGenerationSizeMb: 512, maxYoungGenerationSizeMb: YOUNG_MEGABYTES },
      }),
  );
  const areTwo = threads.length === 1;
  const bothDecide = areTwo && start.plans.some(asksOthers);
  const oneDecides = areTwo && !bothDecide;
  const own = new Worker(start.plans, inputs, kernelRowTools());
  const practice = practiceOn(inputs);
  /** So many pieces were written here whose room has not come back. */
  let writtenHere = 0;
  const { perform, dismiss } = handsOf<Task, TaskResult>(
    threads,
    (thread, task) => {
      const room = spare.splice(0);
      thread.postMessage({ task, spare: room } satisfies ThreadOrder, [...room, ...roomOfTask(task)]);
    },
    {
      own: {
        takes: ({ kind }) => kind === 'survey' || bothDecide,
        perform: (task) => {
          if (task.kind === 'decide') writtenHere++;
          return own.perform(task);
        },
      },
      ...(areTwo ? { before: practice.next } : {}),
    },
  );
  const rooms: SharedArrayBuffer[] = [];
  return {
    hands: workers,
    perform: async (task) => {
      if (task.kind === 'survey') return practice.during(task, () => perform(task));
      if (oneDecides && task.kind === 'scattered') {
        // Answers that have come are heard first, so that the thread is known to be free.
        await setImmediate();
        return gatheredFor(own, task, perform, rooms);
      }
      // Where everybody was decided beforehand, nothing is left to find.
      if (!oneDecides || task.kind !== 'decide' || task.scattered.people === 'everyone') return perform(task);
      writtenHere++;
      return writtenBy(own, task, perform);
    },
    dismiss,
    reuse: (buffers) => {
      if (writtenHere > 0) own.reuse(buffers);
      else spare.push(...buffers);
      writtenHere = Math.max(0, writtenHere - 1);
    },
    rest: () => setImmediate(),
  };
}

/** Young objects that are collected often are copied often; this is about what the main thread has. */
const YOUNG_MEGABYTES = 48;

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

/** The crew of a run: as many workers as asked for, or as are worth it. */
export function runCrew(start: ThreadStart, inputs: readonly InputFile[], workers: number = handsFor(inputs)): Crew {
  fewSurvive();
  return workers > 1 ? threadCrew(start, inputs, workers) : sameThreadCrew(start.plans, inputs);
}

/** Below this size threads cost more than they save: each has its own code to make quick. A file of 40 MB is decided sooner by one. */
const WORTH_THREADS = 1 << 26;

/** How many hands a job is worth on this machine when nobody says otherwise. */
export function handsFor(inputs: readonly Pick<InputFile, 'size'>[]): number {
  const bytes = inputs.reduce((sum, input) => sum + input.size, 0);
  return bytes < WORTH_THREADS ? 1 : Math.min(8, availableParallelism());
}
