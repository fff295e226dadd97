import { setImmediate } from 'node:timers/promises';
import type { Worker as Thread } from 'node:worker_threads';
import type { Problem } from '../basics/index.ts';
import { RunRefused } from '../run/index.ts';
import { framesOf } from './frames.ts';

/** What a thread answers: a result, expected trouble, or a defect (kind and stack, never a message that may hold a cell). */
export type HandAnswer<R> = { readonly kind: 'done'; readonly result: R } | HandTrouble;

type HandTrouble =
  | { readonly kind: 'refused'; readonly problems: readonly Problem[] }
  | { readonly kind: 'defect'; readonly name: string; readonly stack: string };

export type Hands<O, R> = {
  readonly perform: (order: O) => Promise<R>;
  readonly dismiss: () => Promise<void>;
};

type Waiting<O, R> = {
  readonly order: O;
  readonly resolve: (result: R) => void;
  readonly reject: (cause: Error) => void;
};

/** A thread and what it was told, in order. It has its next order before it is done with one, and waits for nobody. */
type Hand<O, R> = { readonly thread: Thread; readonly told: Waiting<O, R>[] };

const ORDERS_AT_A_TIME = 2;

/** This thread, when it takes orders too: which, and how. */
export type OwnHand<O, R> = { readonly takes: (order: O) => boolean; readonly perform: (order: O) => R };

export type MoreHands<O, R> = {
  /** Takes orders that no thread has been told yet, and lets messages through between them. */
  readonly own?: OwnHand<O, R>;
  /** What a thread is told before anything that waits; when that fails, so does what is asked for next. */
  readonly before?: () => O | undefined;
};

/** Threads that answer orders, each in turn. One that dies fails what all were told. `post` hands an order to a thread. */
export function handsOf<O, R>(
  threads: readonly Thread[],
  post: (thread: Thread, order: O) => void,
  { own, before }: MoreHands<O, R> = {},
): Hands<O, R> {
  const queue: Waiting<O, R>[] = [];
  const crew: readonly Hand<O, R>[] = threads.map((thread) => ({ thread, told: [] }));
  let dead: Error | undefined;
  const unasked = (order: O): Waiting<O, R> => ({
    order,
    resolve: () => {},
    reject: (cause) => void (dead ??= cause),
  });
  const fail = (): void => {
    dead ??= workerDied();
    for (const hand of crew) for (const waiting of hand.told.splice(0)) waiting.reject(dead);
    for (const waiting of queue.splice(0)) waiting.reject(dead);
  };
  const next = (hand: Hand<O, R>): void => {
    const first = before?.();
    const waiting = first === undefined ? queue.shift() : unasked(first);
    if (!waiting) return;
    hand.told.push(waiting);
    post(hand.thread, waiting.order);
  };
  let helping = false;
  const help = async ({ takes, perform }: OwnHand<O, R>): Promise<void> => {
    helping = true;
    for (;;) {
      await setImmediate();
      const waiting = queue[0];
      if (!waiting || !takes(waiting.order)) break;
      queue.shift();
      try {
        waiting.resolve(perform(waiting.order));
      } catch (cause) {
        waiting.reject(cause as Error);
      }
    }
    helping = false;
  };
  for (const hand of crew) {
    hand.thread.on('message', (answer: HandAnswer<R>) => {
      const answered = hand.told.shift();
      next(hand);
      if (answer.kind === 'done') answered?.resolve(answer.result);
      else answered?.reject(answer.kind === 'refused' ? new RunRefused(answer.problems) : defect(answer));
    });
    // A thread ends when the crew is dismissed, and before that, with whatever code, only by dying.
    for (const end of ['error', 'messageerror', 'exit']) hand.thread.on(end, fail);
  }
  return {
    perform: (order) =>
      new Promise((resolve, reject) => {
        if (dead) return reject(dead);
        queue.push({ order, resolve, reject });
        const freest = crew.reduce((least, hand) => (hand.told.length < least.told.length ? hand : least));
        if (freest.told.length < ORDERS_AT_A_TIME) next(freest);
        if (own && !helping && queue.length > 0) void help(own);
      }),
    dismiss: async () => {
      dead ??= workerDied();
      await Promise.all(crew.map(({ thread }) => thread.terminate()));
    },
  };
}

/** What a thread answers when its work threw. */
export function troubleOf(cause: unknown): HandTrouble {
  if (cause instanceof RunRefused) return { kind: 'refused', problems: cause.problems };
  if (!(cause instanceof Error)) return { kind: 'defect', name: 'unknown', stack: '' };
  return { kind: 'defect', name: cause.name, stack: framesOf(cause).join('\n') };
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
