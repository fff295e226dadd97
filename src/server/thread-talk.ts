import { totalmem } from 'node:os';
import { type MessagePort, Worker } from 'node:worker_threads';
import type { Problem } from '../basics/index.ts';
import { RunRefused } from '../run/index.ts';
import type { Advance } from './api.ts';

/** A question to a thread, with the number by which its answer is known. */
type Asked<Q> = { readonly number: number; readonly question: Q };

/** Nobody waits for the answer with this number any more. */
type Dropped = { readonly drop: number };

type Said =
  | { readonly kind: 'advance'; readonly advance: Advance }
  | { readonly kind: 'done'; readonly number: number; readonly answer: string }
  | { readonly kind: 'refused'; readonly number: number; readonly problems: readonly Problem[] };

/**
 * In the thread: answers each question as it comes, in JSON. What goes wrong is told without the data that it met. Long
 * work asks `dropped` now and then whether anybody still waits for it.
 */
export function answerEach<Q>(
  port: MessagePort,
  answer: (question: Q, dropped: () => boolean) => Promise<unknown>,
): void {
  const dropped = new Set<number>();
  port.on('message', (said: Asked<Q> | Dropped) => {
    if ('drop' in said) return void dropped.add(said.drop);
    const { number, question } = said;
    answer(question, () => dropped.has(number))
      .then((found) => port.postMessage({ kind: 'done', number, answer: JSON.stringify(found) } satisfies Said))
      .catch((cause: unknown) =>
        port.postMessage({ kind: 'refused', number, problems: problemsOf(cause) } satisfies Said),
      )
      .finally(() => dropped.delete(number));
  });
}

/** In the thread: tells how far it has come. */
export function tellAdvance(port: MessagePort, advance: Advance): void {
  port.postMessage({ kind: 'advance', advance } satisfies Said);
}

function problemsOf(cause: unknown): readonly Problem[] {
  if (cause instanceof RunRefused) return cause.problems;
  const name = cause instanceof Error ? cause.name : 'unknown';
  return [{ code: 'defect', hint: `a defect of the program: ${name}; please report this` }];
}

type Waiting = { readonly done: (answer: string) => void; readonly failed: (cause: Error) => void };

/** What a thread tells as it goes on, what to say when it is gone, and with how many others it shares the work. */
type Beside = {
  readonly advance: (advance: Advance) => void;
  readonly gone: Problem;
  readonly beside?: number;
};

/** On the other side: a thread that is asked questions until it is ended. */
export class AskedThread<Q> {
  readonly #thread: Worker;
  readonly #waiting = new Map<number, Waiting>();
  #asked = 0;
  #gone: RunRefused | undefined;

  constructor(file: string, start: unknown, { advance, gone, beside = 1 }: Beside) {
    // Everybody's facts may be there: what the machine has is used, or collecting garbage would take longer than the work.
    const resourceLimits = { maxOldGenerationSizeMb: Math.floor(((totalmem() / 2 ** 20) * 0.75) / beside) };
    this.#thread = new Worker(new URL(file, import.meta.url), { workerData: start, resourceLimits });
    this.#thread.on('message', (said: Said) => {
      if (said.kind === 'advance') return advance(said.advance);
      const waiting = this.#waiting.get(said.number);
      this.#waiting.delete(said.number);
      if (said.kind === 'done') waiting?.done(said.answer);
      else waiting?.failed(new RunRefused(said.problems));
    });
    const end = (): void => {
      this.#gone ??= new RunRefused([gone]);
      for (const { failed } of this.#waiting.values()) failed(this.#gone);
      this.#waiting.clear();
    };
    this.#thread.on('error', end).on('exit', end);
  }

  /** False when it has ended, and another must be started. */
  get lives(): boolean {
    return this.#gone === undefined;
  }

  /** The answer as JSON, as it goes to the page. When `dropped` says so, nobody waits for it any more. */
  ask(question: Q, dropped?: AbortSignal): Promise<string> {
    return new Promise((done, failed) => {
      if (this.#gone) return failed(this.#gone);
      const number = ++this.#asked;
      this.#waiting.set(number, { done, failed });
      this.#thread.postMessage({ number, question } satisfies Asked<Q>);
      dropped?.addEventListener('abort', () => {
        if (this.#waiting.has(number)) this.#thread.postMessage({ drop: number } satisfies Dropped);
      });
    });
  }

  async end(): Promise<void> {
    await this.#thread.terminate();
  }
}

/** A thread, or several that are asked together. */
export type Kept = { readonly lives: boolean; readonly end: () => Promise<void> };

/** A few threads by key; the one that was used longest ago makes room. */
export class FewThreads<T extends Kept> {
  readonly #most: number;
  #threads: readonly { readonly key: string; readonly thread: T }[] = [];

  constructor(most: number) {
    this.#most = most;
  }

  get(key: string, start: () => T): T {
    const known = this.#threads.find((each) => each.key === key && each.thread.lives);
    const used = known ?? { key, thread: start() };
    const others = this.#threads.filter((each) => each !== known);
    const kept = others.filter((each) => each.thread.lives && each.key !== key).slice(0, this.#most - 1);
    for (const other of others) if (!kept.includes(other)) void other.thread.end();
    this.#threads = [used, ...kept];
    return used.thread;
  }

  /** Ends the threads whose key begins like this. */
  async forget(start: string): Promise<void> {
    const gone = this.#threads.filter(({ key }) => key.startsWith(start));
    this.#threads = this.#threads.filter(({ key }) => !key.startsWith(start));
    await Promise.all(gone.map(({ thread }) => thread.end()));
  }
}
