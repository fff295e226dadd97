import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Clock } from './data-desk.ts';
import type { Ending } from './engine.ts';
import type { Brought, PaperOrder } from './paper-order.ts';
import type { News } from './news.ts';
import type { PaperAsked, PaperKind, PaperState, RunPapers } from './paper-api.ts';
import { papersIn, removeParts } from './paper-files.ts';
import type { RunDesk } from './run-desk.ts';
import { Works, fail, orRefused, problemsOf } from './works.ts';
import type { Workspace } from './workspace.ts';

/** A file as it came with an order. */
export type FileCame = { readonly role: Brought['role']; readonly name: string; readonly bytes: Uint8Array };

type Waiting = { readonly run: string } & Omit<PaperOrder, 'results' | 'after'>;

const STATES = 'papers';
const BROUGHT = 'brought';
const PROFILE = 'county-profile.json';

/**
 * Has documents made from the results of runs, one after the other, each by a process that can be stopped. The newest
 * making of each kind is kept beside the run. Files that were brought are removed when it has ended.
 */
export class PaperDesk {
  readonly #workspace: Workspace;
  readonly #runs: RunDesk;
  readonly #clock: Clock;
  readonly #news: News;
  readonly #works = new Works();
  readonly #papers = new Map<string, Map<PaperKind, PaperState>>();
  #queue: readonly Waiting[] = [];
  #now: Waiting | undefined;

  constructor(workspace: Workspace, runs: RunDesk, { clock, news }: { readonly clock: Clock; readonly news: News }) {
    this.#workspace = workspace;
    this.#runs = runs;
    this.#clock = clock;
    this.#news = news;
    for (const { id } of runs.all) this.#recall(id);
  }

  of(run: string): RunPapers {
    const results = this.#runs.resultsOf(this.#runs.done(run).id);
    return { papers: [...(this.#papers.get(run)?.values() ?? [])], ...papersIn(results) };
  }

  /** Begins when those before it are done. */
  add(run: string, asked: PaperAsked, came: readonly FileCame[]): PaperState {
    this.#runs.done(run);
    const before = this.#papers.get(run)?.get(asked.kind)?.state;
    if (before === 'running' || before === 'waiting')
      fail('already-being-made', 'this is being made already; wait for it, or cancel it');
    const brought = this.#bring(run, asked, came);
    this.#keep(run, { kind: asked.kind, asked: this.#clock.now().toISOString(), state: 'waiting' });
    this.#queue = [...this.#queue, { run, asked, ...brought }];
    this.#startNext();
    return this.#papers.get(run)!.get(asked.kind)!;
  }

  cancel(run: string, kind: PaperKind): void {
    const waits = this.#queue.find((each) => each.run === run && each.asked.kind === kind);
    if (waits) {
      this.#queue = this.#queue.filter((each) => each !== waits);
      this.#end(waits, { state: 'cancelled' });
    } else if (this.#now?.run === run && this.#now.asked.kind === kind) this.#works.stop(run);
  }

  /** Whether something is made, or waits to be, of this run; of any without one. */
  busy(run?: string): boolean {
    const going = [...this.#queue, ...(this.#now ? [this.#now] : [])];
    return run === undefined ? going.length > 0 : going.some((each) => each.run === run);
  }

  forget(run?: string): void {
    if (run === undefined) this.#papers.clear();
    else this.#papers.delete(run);
  }

  async close(): Promise<void> {
    this.#queue = [];
    await this.#works.stopAll();
  }

  /** What was going on when the server last ended did not end well. */
  #recall(run: string): void {
    const kept = this.#workspace.beside<readonly PaperState[]>('runs', run, STATES) ?? [];
    const cut = kept.some(({ state }) => state === 'running' || state === 'waiting');
    if (cut) this.#clear(run);
    const states = kept.map(({ making: _making, ...paper }): PaperState =>
      paper.state === 'running' || paper.state === 'waiting' ? { ...paper, state: 'interrupted' } : paper,
    );
    this.#papers.set(run, new Map(states.map((paper) => [paper.kind, paper])));
  }

  /** Takes away what was brought for an ended making, and what it left half-written. */
  #clear(run: string): void {
    rmSync(join(this.#workspace.folder('runs', run), BROUGHT), { recursive: true, force: true });
    removeParts(this.#runs.resultsOf(run));
  }

  /** All of what came, or nothing of it. A folder for each file, so that two of the same name can lie side by side. */
  #bring(run: string, asked: PaperAsked, came: readonly FileCame[]): Omit<Waiting, 'run' | 'asked'> {
    const { kind } = asked;
    const put = (place: readonly string[], bytes: Uint8Array | string): string =>
      this.#workspace.bring('runs', run, [BROUGHT, kind, ...place], bytes);
    rmSync(this.#broughtFor(run, kind), { recursive: true, force: true });
    try {
      const given = 'profile' in asked ? asked.profile : undefined;
      return {
        brought: came.map(({ role, name, bytes }, i) => ({ role, path: put([String(i), name], bytes) })),
        profile: given && put([PROFILE], JSON.stringify(given)),
      };
    } catch (cause) {
      rmSync(this.#broughtFor(run, kind), { recursive: true, force: true });
      throw cause;
    }
  }

  #broughtFor(run: string, kind: PaperKind): string {
    return join(this.#workspace.folder('runs', run), BROUGHT, kind);
  }

  #startNext(): void {
    const [next, ...others] = this.#queue;
    if (this.#now || !next) return;
    this.#queue = others;
    this.#now = next;
    const { run, asked } = next;
    const { making: _making, ...state } = this.#papers.get(run)!.get(asked.kind)!;
    this.#keep(run, { ...state, state: 'running' });
    const after = (asked.kind === 'court-export' ? asked.after : undefined) ?? [];
    const resultsOf = (id: string): string => this.#runs.resultsOf(id);
    this.#works.begin(
      run,
      { kind: 'paper', order: { ...next, results: resultsOf(run), after: after.map(resultsOf) } },
      {
        making: (making) => {
          const now = this.#papers.get(run)?.get(asked.kind);
          if (now) this.#set(run, { ...now, making });
        },
        end: (ending) => {
          this.#now = undefined;
          this.#end(next, endOf(ending));
          this.#startNext();
        },
      },
    );
  }

  #end({ run, asked }: Waiting, end: Partial<PaperState>): void {
    rmSync(this.#broughtFor(run, asked.kind), { recursive: true, force: true });
    if (end.state === 'interrupted') removeParts(this.#runs.resultsOf(run));
    const now = this.#papers.get(run)?.get(asked.kind);
    if (!now) return;
    const { making: _making, ...paper } = now;
    this.#keep(run, { ...paper, ...end });
  }

  #keep(run: string, paper: PaperState): void {
    this.#set(run, paper);
    // What cannot be written down, as on a full disk, is known until the server ends.
    orRefused(() => this.#workspace.saveBeside('runs', run, STATES, [...this.#papers.get(run)!.values()]));
  }

  #set(run: string, paper: PaperState): void {
    const papers = this.#papers.get(run) ?? new Map<PaperKind, PaperState>();
    this.#papers.set(run, papers.set(paper.kind, paper));
    this.#news.tell({ kind: 'paper', run, paper });
  }
}

function endOf(ending: Ending): Partial<PaperState> & Pick<PaperState, 'state'> {
  switch (ending.kind) {
    case 'made':
      return { state: 'done', made: ending.made };
    case 'stopped':
      return { state: 'cancelled' };
    case 'died':
      return { state: 'interrupted' };
    case 'checked':
    case 'ran':
    case 'refused':
    case 'defect':
      return { state: 'failed', problems: problemsOf(ending) };
  }
}
