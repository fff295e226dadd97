import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { countyNamed, parseIsoDate } from '../basics/index.ts';
import { REMEDIES } from '../law/index.ts';
import { readPolicy } from '../policies/index.ts';
import { type RunPlan, RunRefused } from '../run/index.ts';
import type { NewRun, RunState } from './api.ts';
import type { Clock, DataDesk } from './data-desk.ts';
import type { Ending, Order } from './engine.ts';
import type { News } from './news.ts';
import { Works, fail, newestFirst, orRefused, problemsOf } from './works.ts';
import type { Workspace } from './workspace.ts';

/** The runs: begins them one after the other, follows each, and keeps its state and results in a folder of its own. */
export class RunDesk {
  readonly #workspace: Workspace;
  readonly #data: DataDesk;
  readonly #clock: Clock;
  readonly #news: News;
  readonly #runs = new Map<string, RunState>();
  readonly #works = new Works();

  /** A run that was going on when the server last ended did not end well: it is told as interrupted. */
  constructor(workspace: Workspace, data: DataDesk, { clock, news }: { readonly clock: Clock; readonly news: News }) {
    this.#workspace = workspace;
    this.#data = data;
    this.#clock = clock;
    this.#news = news;
    for (const run of workspace.states<RunState>('runs')) {
      const cut = run.state === 'running' || run.state === 'waiting';
      if (cut) rmSync(this.resultsOf(run.id), { recursive: true, force: true });
      this.#runs.set(run.id, cut ? ended(run, { state: 'interrupted' }) : run);
    }
  }

  get all(): readonly RunState[] {
    return newestFirst(this.#runs.values());
  }

  get(id: string): RunState {
    return this.#runs.get(id) ?? fail('no-such-run', 'this run is no longer here; see Start for those that are');
  }

  /** A run that has results. */
  done(id: string): RunState {
    const run = this.get(id);
    return run.state === 'done' ? run : fail('not-done', 'this run has no results');
  }

  add(asked: NewRun): RunState {
    const data = this.#data.get(asked.data);
    if (data.state !== 'ready') fail('data-not-ready', 'these files cannot be run: look at what Data says of them');
    const { county, policy } = this.planFor(asked);
    const id = this.#workspace.newId();
    const { kind, files } = data;
    const created = this.#clock.now().toISOString();
    const run: RunState = {
      id,
      created,
      data: data.id,
      files,
      kind,
      county,
      policy,
      asOf: asked.asOf,
      state: 'waiting',
    };
    this.#workspace.save('runs', id, run);
    this.#tell(run);
    this.#startNext();
    return this.get(id);
  }

  /** The same files, choices and day, once more and from the beginning. */
  again(id: string): RunState {
    const { data, county, policy, asOf } = this.get(id);
    return this.add({ data, county, policy, asOf });
  }

  cancel(id: string): RunState {
    const run = this.get(id);
    if (run.state === 'waiting') this.#keep(ended(run, { state: 'cancelled' }));
    this.#works.stop(id);
    return this.get(id);
  }

  remove(id: string): void {
    const { state } = this.get(id);
    if (state === 'running' || state === 'waiting') fail('still-running', 'cancel the run first');
    this.#runs.delete(id);
    this.#workspace.remove('runs', id);
  }

  /** Whether a run reads these files, or will. */
  reading(data: string): boolean {
    return this.all.some((run) => run.data === data && (run.state === 'running' || run.state === 'waiting'));
  }

  /** What is asked, checked as the command line would: county, day and policy. */
  planFor(asked: NewRun): RunPlan {
    return this.planOf({ ...asked, files: this.#data.get(asked.data).files });
  }

  /** The same for files that may be gone. */
  planOf({ county, policy, asOf, files }: Omit<NewRun, 'data'> & Pick<RunState, 'files'>): RunPlan {
    const day = parseIsoDate(asOf) ?? fail('bad-date', 'expected a day of the calendar as YYYY-MM-DD');
    const known = countyNamed(county) ?? fail('unknown-county', "choose one of California's 58 counties");
    const read = readPolicy(JSON.stringify(policy, null, 2), 'policy', REMEDIES);
    if (!read.ok) throw new RunRefused(read.problems);
    const inputs = files.map(({ name }) => name);
    return { inputs, county: known, policy: read.value, remedies: ['prop-64'], asOf: day };
  }

  resultsOf(run: string): string {
    return join(this.#workspace.folder('runs', run), 'results');
  }

  /** The process that does a run, while it does. */
  processOf(run: string): number | undefined {
    return this.#works.processOf(run);
  }

  /** Ends all work. */
  close(): Promise<void> {
    return this.#works.stopAll();
  }

  forget(): void {
    this.#runs.clear();
  }

  /** One run at a time: each has the whole machine, and none disturbs another. */
  #startNext(): void {
    if (this.all.some(({ state }) => state === 'running')) return;
    const next = this.all.findLast(({ state }) => state === 'waiting');
    if (next) this.#start(next);
  }

  #start(run: RunState): void {
    const began = performance.now();
    if (!this.#data.has(run.data) || !this.#data.unchanged(run.data)) {
      const hint = 'the files are gone or are others than when they were checked; add them again with New run';
      this.#keep(ended(run, { state: 'failed', problems: [{ code: 'file-changed', hint }] }));
      this.#startNext();
      return;
    }
    this.#keep({ ...run, state: 'running' });
    const out = this.resultsOf(run.id);
    const order: Order = { kind: 'run', plan: this.planFor(run), paths: this.#data.pathsOf(run.data), out };
    this.#works.begin(run.id, order, {
      advance: (advance) => {
        const now = this.#runs.get(run.id);
        if (!now) return;
        const told = { ...now, advance };
        this.#runs.set(run.id, told);
        this.#news.tell({ kind: 'run', run: told });
      },
      end: (ending) => {
        const now = this.#runs.get(run.id);
        const seconds = (performance.now() - began) / 1000;
        if (ending.kind === 'died' || ending.kind === 'stopped') rmSync(out, { recursive: true, force: true });
        if (now) this.#keep(ended(now, endOfRun(ending, seconds)));
        this.#startNext();
      },
    });
  }

  /** What cannot be written down, as on a full disk, is known until the server ends. */
  #keep(run: RunState): void {
    orRefused(() => this.#workspace.save('runs', run.id, run));
    this.#tell(run);
  }

  #tell(run: RunState): void {
    this.#runs.set(run.id, run);
    this.#news.tell({ kind: 'run', run });
  }
}

function endOfRun(ending: Ending, seconds: number): Pick<RunState, 'state' | 'seconds'> & Partial<RunState> {
  switch (ending.kind) {
    case 'ran':
      return { state: 'done', seconds, summary: ending.summary, outputs: ending.outputs };
    case 'stopped':
      return { state: 'cancelled', seconds };
    case 'died':
      return { state: 'interrupted', seconds };
    case 'checked':
    case 'made':
    case 'refused':
    case 'defect':
      return { state: 'failed', seconds, problems: problemsOf(ending) };
  }
}

function ended({ advance: _advance, ...run }: RunState, end: Partial<RunState>): RunState {
  return { ...run, ...end };
}
