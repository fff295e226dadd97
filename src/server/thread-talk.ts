import { totalmem } from 'node:os';
import { type MessagePort, Worker } from 'node:worker_threads';
import type { Problem } from '../basics/index.ts';
import { RunRefused } from '../run/index.ts';
import type { Advance } from './api.ts';

/** A question to a thread, with the number by which its answer is known. */
type Asked<Q> = { readonly number: number; readonly question: Q };

type Said =
  | { readonly kind: 'advance'; readonly advance: Advance }
  | { readonly kind: 'done'; readonly number: number; readonly answer: string }
  | { readonly kind: 'refused'; readonly number: number; readonly problems: readonly Problem[] };

/** In the thread: answers each question as it comes, in JSON. What goes wrong is told without the data that it met. */
export function answerEach<Q>(port: MessagePort, answer: (question: Q) => Promise<unknown>): void {
  port.on('message', ({ number, question }: Asked<Q>) => {
    answer(question)
      .then((found) => port.postMessage({ kind: 'done', number, answer: JSON.stringify(found) } satisfies Said))
      .catch((cause: unknown) =>
        port.postMessage({ kind: 'refused', number, problems: problemsOf(cause) } satisfies Said),
      );
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

/** On the other side: a thread that is asked questions until it is ended. */
export class AskedThread<Q> {
  readonly #thread: Worker;
  readonly #waiting = new Map<number, Waiting>();
  #asked = 0;
  #gone: RunRefused | undefined;

  constructor(
    file: string,
    start: unknown,
    { advance, gone }: { readonly advance: (advance: Advance) => void; readonly gone: Problem },
  ) {
    // Everybody's facts may be there: what the machine has is used, or collecting garbage would take longer than the work.
    const resourceLimits = { maxOldGenerationSizeMb: Math.floor((totalmem() / 2 ** 20) * 0.75) };
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

  /** The answer as JSON, as it goes to the page. */
  ask(question: Q): Promise<string> {
    return new Promise((done, failed) => {
      if (this.#gone) return failed(this.#gone);
      this.#waiting.set(++this.#asked, { done, failed });
      this.#thread.postMessage({ number: this.#asked, question } satisfies Asked<Q>);
    });
  }

  async end(): Promise<void> {
    await this.#thread.terminate();
  }
}

/** A few threads by key; the one that was used longest ago makes room. */
export class FewThreads<Q> {
  readonly #most: number;
  #threads: readonly { readonly key: string; readonly thread: AskedThread<Q> }[] = [];

  constructor(most: number) {
    this.#most = most;
  }

  get(key: string, start: () => AskedThread<Q>): AskedThread<Q> {
    const known = this.#threads.find((each) => each.key === key && each.thread.lives);
    const used = known ?? { key, thread: start() };
    const others = this.#threads.filter((each) => each !== known && each.thread.lives && each.key !== key);
    for (const { thread } of others.slice(this.#most - 1)) void thread.end();
    this.#threads = [used, ...others.slice(0, this.#most - 1)];
    return used.thread;
  }

  /** Ends the threads whose key begins like this. */
  async forget(start: string): Promise<void> {
    const gone = this.#threads.filter(({ key }) => key.startsWith(start));
    this.#threads = this.#threads.filter(({ key }) => !key.startsWith(start));
    await Promise.all(gone.map(({ thread }) => thread.end()));
  }
}
