import type { Problem } from '../basics/index.ts';
import { RunRefused } from '../run/index.ts';
import { type Ending, type Engine, type EngineTold, type Order, startEngine } from './engine.ts';

/** The processes that are at work, by what they work on. */
export class Works {
  readonly #engines = new Map<string, Engine>();

  begin(id: string, order: Order, { end, ...told }: EngineTold & { readonly end: (ending: Ending) => void }): void {
    const engine = startEngine(order, told);
    this.#engines.set(id, engine);
    void engine.ended.then((ending) => {
      this.#engines.delete(id);
      end(ending);
    });
  }

  /** Asks the process to end; nothing when there is none. */
  stop(id: string): void {
    this.#engines.get(id)?.stop();
  }

  async stopAll(): Promise<void> {
    const engines = [...this.#engines.values()];
    for (const engine of engines) engine.stop();
    await Promise.all(engines.map((engine) => engine.ended));
  }

  /** The process that works on this, for those who watch it. */
  processOf(id: string): number | undefined {
    return this.#engines.get(id)?.process.pid;
  }
}

export function problemsOf(ending: Ending): readonly Problem[] {
  if (ending.kind === 'refused') return ending.problems;
  const place = ending.kind === 'defect' ? `: ${ending.place}` : '';
  return [{ code: 'defect', hint: `a defect of the program stopped it; please report this${place}` }];
}

export function newestFirst<T extends { readonly created: string }>(all: Iterable<T>): readonly T[] {
  return [...all].sort((a, b) => (a.created < b.created ? 1 : -1));
}

export function fail(code: string, hint: string): never {
  throw new RunRefused([{ code, hint }]);
}

/** Does something that the machine may refuse, and goes on when it does. */
export function orRefused(deed: () => void): void {
  try {
    deed();
  } catch (cause) {
    if (!(cause instanceof RunRefused)) throw cause;
  }
}
