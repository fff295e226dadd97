import type { Problem } from '../basics/index.ts';
import { RunRefused } from '../run/index.ts';
import type { Advance } from './api.ts';
import type { Desk, Peer } from './peer.ts';

/** A question, with the number by which its answer is known. */
type Asked<Q> = { readonly number: number; readonly question: Q };

/** Nobody waits for the answer with this number any more. */
type Dropped = { readonly drop: number };

type Said =
  | { readonly kind: 'advance'; readonly advance: Advance }
  | { readonly kind: 'done'; readonly number: number; readonly answer: string }
  | { readonly kind: 'refused'; readonly number: number; readonly problems: readonly Problem[] };

/**
 * Beside the server: answers each question as it comes, in JSON. What goes wrong is told without the data that it met. Long
 * work asks `dropped` now and then whether anybody still waits for it.
 */
export function answerEach<Q>(desk: Desk, answer: (question: Q, dropped: () => boolean) => Promise<unknown>): void {
  const dropped = new Set<number>();
  desk.hear((message) => {
    const said = message as Asked<Q> | Dropped;
    if ('drop' in said) return void dropped.add(said.drop);
    const { number, question } = said;
    answer(question, () => dropped.has(number))
      .then((found) => desk.say({ kind: 'done', number, answer: JSON.stringify(found) } satisfies Said))
      .catch((cause: unknown) => desk.say({ kind: 'refused', number, problems: problemsOf(cause) } satisfies Said))
      .finally(() => dropped.delete(number));
  });
}

/** Beside the server: tells how far it has come. */
export function tellAdvance(desk: Desk, advance: Advance): void {
  desk.say({ kind: 'advance', advance } satisfies Said);
}

function problemsOf(cause: unknown): readonly Problem[] {
  if (cause instanceof RunRefused) return cause.problems;
  const name = cause instanceof Error ? cause.name : 'unknown';
  return [{ code: 'defect', hint: `a defect of the program: ${name}; please report this` }];
}

type Waiting = { readonly done: (answer: string) => void; readonly failed: (cause: Error) => void };

/** Who hears how far it has come, and what to say when it is gone. */
type Told = { readonly advance: (advance: Advance) => void; readonly gone: Problem };

/** In the server: somebody who is asked questions until ended. */
export class Answerer<Q> {
  readonly #peer: Peer;
  readonly #waiting = new Map<number, Waiting>();
  #asked = 0;
  #gone: RunRefused | undefined;

  constructor(peer: Peer, { advance, gone }: Told) {
    this.#peer = peer;
    peer.hear((message) => {
      const said = message as Said;
      if (said.kind === 'advance') return advance(said.advance);
      const waiting = this.#waiting.get(said.number);
      this.#waiting.delete(said.number);
      if (said.kind === 'done') waiting?.done(said.answer);
      else waiting?.failed(new RunRefused(said.problems));
    });
    peer.whenGone(() => {
      this.#gone ??= new RunRefused([gone]);
      for (const { failed } of this.#waiting.values()) failed(this.#gone);
      this.#waiting.clear();
    });
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
      this.#peer.say({ number, question } satisfies Asked<Q>);
      dropped?.addEventListener('abort', () => {
        if (this.#waiting.has(number)) this.#peer.say({ drop: number } satisfies Dropped);
      });
    });
  }

  async end(): Promise<void> {
    await this.#peer.end();
  }
}

/** Somebody who is asked, or several who are asked together. */
export type Kept = { readonly lives: boolean; readonly end: () => Promise<void> };

/** A few by key; the one that was used longest ago makes room. */
export class FewAnswerers<T extends Kept> {
  readonly #most: number;
  #kept: readonly { readonly key: string; readonly one: T }[] = [];

  constructor(most: number) {
    this.#most = most;
  }

  get(key: string, start: () => T): T {
    const known = this.#kept.find((each) => each.key === key && each.one.lives);
    const used = known ?? { key, one: start() };
    const others = this.#kept.filter((each) => each !== known);
    const kept = others.filter((each) => each.one.lives && each.key !== key).slice(0, this.#most - 1);
    for (const other of others) if (!kept.includes(other)) void other.one.end();
    this.#kept = [used, ...kept];
    return used.one;
  }

  /** Ends those whose key begins like this. */
  async forget(start: string): Promise<void> {
    const gone = this.#kept.filter(({ key }) => key.startsWith(start));
    this.#kept = this.#kept.filter(({ key }) => !key.startsWith(start));
    await Promise.all(gone.map(({ one }) => one.end()));
  }
}
