import type { Advance } from './api.ts';
import type { Answerer } from './answerer.ts';

/** Some that hold a share each and are asked the same together. One that dies takes the others with it. */
export class AnswerersTogether<Q> {
  readonly #answerers: readonly Answerer<Q>[];

  /** `start` starts the one that holds a share, `tell` hears how far all of them are. */
  constructor(
    count: number,
    tell: (advance: Advance) => void,
    start: (part: number, advance: (advance: Advance) => void) => Answerer<Q>,
  ) {
    const told: (Advance | undefined)[] = Array.from({ length: count }, () => undefined);
    this.#answerers = told.map((_, part) =>
      start(part, (advance) => {
        told[part] = advance;
        tell(advancesTogether(told.flatMap((each) => each ?? [])));
      }),
    );
  }

  get size(): number {
    return this.#answerers.length;
  }

  get lives(): boolean {
    return this.#answerers.every(({ lives }) => lives);
  }

  /** What each share answers, in their order. */
  async ask<A>(question: Q, dropped?: AbortSignal): Promise<readonly A[]> {
    const answers = await Promise.all(this.#answerers.map((answerer) => answerer.ask(question, dropped)));
    return answers.map((answer) => JSON.parse(answer) as A);
  }

  /** What one share answers. */
  async askOne<A>(part: number, question: Q): Promise<A> {
    return JSON.parse(await this.#answerers[part]!.ask(question)) as A;
  }

  async end(): Promise<void> {
    await Promise.all(this.#answerers.map((answerer) => answerer.end()));
  }
}

const PHASES: readonly Advance['phase'][] = ['inventing', 'reading', 'deciding', 'gathering', 'asking'];

/** The step that not all have done yet; who is further has done all of it. Each looks through the whole files by itself first. */
export function advancesTogether(all: readonly Advance[]): Advance {
  const phase = PHASES.find((each) => all.some((advance) => advance.phase === each))!;
  if (phase === 'reading')
    return all.filter((each) => each.phase === phase).reduce((a, b) => (a.bytesDone <= b.bytesDone ? a : b));
  const left = all.flatMap(({ secondsLeft }) => secondsLeft ?? []);
  return {
    phase,
    bytesDone: sum(all.map((each) => (each.phase === phase ? each.bytesDone : each.bytesAll))),
    bytesAll: sum(all.map(({ bytesAll }) => bytesAll)),
    rowsDone: sum(all.map(({ rowsDone }) => rowsDone)),
    ...(left.length === 0 ? {} : { secondsLeft: Math.max(...left) }),
  };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, number) => all + number, 0);
}
