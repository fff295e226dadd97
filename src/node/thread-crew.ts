import { availableParallelism } from 'node:os';
import { setImmediate } from 'node:timers/promises';
import { Worker as Thread } from 'node:worker_threads';
import { kernelRowTools } from '../kernel/index.ts';
import {
  type Crew,
  type InputFile,
  type RunPlan,
  RunRefused,
  type Task,
  type TaskResult,
  Worker,
} from '../run/index.ts';
import type { Problem } from '../basics/index.ts';
import { quickStart } from './quick-start.ts';

/** What a thread is started with. */
export type ThreadStart = { readonly plans: readonly RunPlan[]; readonly paths: readonly string[] };

/** What a thread is told: a task, and room for its results that has served before. */
export type ThreadOrder = { readonly task: Task; readonly spare: readonly ArrayBuffer[] };

/** What a thread answers: a result, expected trouble, or a defect (kind and stack, never a message that may hold a cell). */
export type ThreadAnswer =
  | { readonly kind: 'done'; readonly result: TaskResult }
  | { readonly kind: 'refused'; readonly problems: readonly Problem[] }
  | { readonly kind: 'defect'; readonly name: string; readonly stack: string };

type Waiting = {
  readonly task: Task;
  readonly resolve: (result: TaskResult) => void;
  readonly reject: (cause: Error) => void;
};

/** A thread and what it was told, in order. It has its next order before it is done with one, and waits for nobody. */
type Hand = { readonly thread: Thread; readonly told: Waiting[] };

const ORDERS_AT_A_TIME = 2;

/** Worker threads, each reading the inputs for itself. A thread that dies fails its task and the whole crew. */
export function threadCrew(start: ThreadStart, hands: number): Crew {
  quickStart();
  const queue: Waiting[] = [];
  let dead: Error | undefined;
  const crew: Hand[] = [];
  const fail = (cause: Error): void => {
    dead ??= cause;
    for (const hand of crew) for (const waiting of hand.told.splice(0)) waiting.reject(dead);
    for (const waiting of queue.splice(0)) waiting.reject(dead);
  };
  let spare: ArrayBuffer[] = [];
  const next = (hand: Hand): void => {
    const waiting = queue.shift();
    if (!waiting) return;
    hand.told.push(waiting);
    const order: ThreadOrder = { task: waiting.task, spare };
    hand.thread.postMessage(order, spare);
    spare = [];
  };
  for (let i = 0; i < hands; i++) {
    const thread = new Thread(new URL('./worker.js', import.meta.url), {
      workerData: start,
      resourceLimits: { maxOldGenerationSizeMb: 512, maxYoungGenerationSizeMb: 8 },
    });
    const hand: Hand = { thread, told: [] };
    thread.on('message', (answer: ThreadAnswer) => {
      const answered = hand.told.shift();
      next(hand);
      if (answer.kind === 'done') answered?.resolve(answer.result);
      else answered?.reject(answer.kind === 'refused' ? new RunRefused(answer.problems) : defect(answer));
    });
    // A thread ends when the crew is dismissed, and before that, with whatever code, only by dying.
    for (const end of ['error', 'messageerror', 'exit']) thread.on(end, () => fail(workerDied()));
    crew.push(hand);
  }
  return {
    hands,
    perform: (task) =>
      new Promise((resolve, reject) => {
        if (dead) return reject(dead);
        queue.push({ task, resolve, reject });
        const [first, ...others] = crew;
        const freest = others.reduce((least, hand) => (hand.told.length < least.told.length ? hand : least), first!);
        if (freest.told.length < ORDERS_AT_A_TIME) next(freest);
      }),
    reuse: (buffers) => void spare.push(...buffers),
    rest: () => setImmediate(),
    dismiss: async () => {
      dead ??= workerDied();
      await Promise.all(crew.map(({ thread }) => thread.terminate()));
    },
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
export function handsFor(inputs: readonly InputFile[]): number {
  const bytes = inputs.reduce((sum, input) => sum + input.size, 0);
  return bytes < WORTH_THREADS ? 1 : Math.min(8, availableParallelism());
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
