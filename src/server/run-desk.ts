import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { AnswerGiven } from '../engine/index.ts';
import { type RunPlan, RunRefused } from '../run/index.ts';
import type { NewRun, NewRuns, RunGroup, RunState } from './api.ts';
import type { Clock, DataDesk } from './data-desk.ts';
import type { Ending, Order } from './engine.ts';
import type { News } from './news.ts';
import { USUAL_REMEDIES, answersBrought, planOfChoices } from './run-plan.ts';
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
    for (const kept of workspace.states<RunState>('runs')) {
      const run = { ...kept, remedies: kept.remedies ?? USUAL_REMEDIES };
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
    const { county, policy, ...common } = asked;
    return this.#add({ ...common, everywhere: false, counties: [{ county, policy }] });
  }

  /** Runs of several counties, done as one; gives the first. */
  addAll(asked: NewRuns): RunState {
    const counties = asked.counties.map(({ county }) => county);
    if (counties.length === 0) fail('no-county', 'choose at least one county');
    if (new Set(counties).size < counties.length) fail('county-twice', 'a county is asked for twice');
    // As on the command line: one county alone is an ordinary run.
    const alone = counties.length === 1 && !asked.everywhere;
    return this.#add(asked, alone ? undefined : { everywhere: asked.everywhere });
  }

  #add(asked: NewRuns, group?: Pick<RunGroup, 'everywhere'>): RunState {
    const { answers, ...own } = asked;
    const name = answers?.name ?? '';
    return this.#begin(own, answers && { name, given: answersBrought(answers) }, group);
  }

  #begin(
    { data: from, asOf, remedies, counties }: Omit<NewRuns, 'answers'>,
    answers: Answers | undefined,
    group?: Pick<RunGroup, 'everywhere'>,
  ): RunState {
    const data = this.#data.get(from);
    if (data.state !== 'ready') fail('data-not-ready', 'these files cannot be run: look at what Data says of them');
    const plans = counties.map((each) => this.planFor({ ...each, data: from, asOf, ...(remedies && { remedies }) }));
    const runs = plans.map(({ county }) => ({ id: this.#workspace.newId(), county }));
    const lead = runs[0]!.id;
    const { kind, files } = data;
    const created = this.#clock.now().toISOString();
    const common = {
      created,
      data: data.id,
      files,
      kind,
      asOf,
      remedies: plans[0]!.remedies,
      state: 'waiting' as const,
      ...(answers && { answers: { name: answers.name, count: answers.given.length } }),
    };
    const of = group === undefined ? {} : { group: { ...group, lead, runs } };
    const states = runs.map((run, i): RunState => ({ ...run, policy: plans[i]!.policy, ...common, ...of }));
    try {
      for (const run of states) {
        this.#workspace.save('runs', run.id, run);
        if (answers) this.#workspace.saveBeside('runs', run.id, ANSWERS, answers.given);
      }
    } catch (cause) {
      // All of them or none.
      for (const { id } of states) this.#workspace.remove('runs', id);
      throw cause;
    }
    for (const run of states) this.#tell(run);
    this.#startNext();
    return this.get(lead);
  }

  /** The same files, choices and day, once more and from the beginning; all counties of a group. */
  again(id: string): RunState {
    const run = this.get(id);
    const { data, asOf, remedies, group, answers } = run;
    const counties = (group ? this.#together(run) : [run]).map(({ county, policy }) => ({ county, policy }));
    const asked = { data, asOf, remedies, counties, everywhere: group?.everywhere ?? false };
    const begun = this.#begin(asked, answers && { name: answers.name, given: this.#answersOf(id) }, group);
    if (!begun.group) return begun;
    const { lead } = begun.group;
    const own = this.get(lead).group!.runs.find(({ county }) => county === run.county);
    return this.get(own?.id ?? lead);
  }

  /** A run of a group is cancelled with all of it. */
  cancel(id: string): RunState {
    const together = this.#together(this.get(id));
    for (const run of together) if (run.state === 'waiting') this.#keep(ended(run, { state: 'cancelled' }));
    this.#works.stop(leadOf(together[0]!));
    return this.get(id);
  }

  /** The runs that are done as one with this one, and that are still here. */
  #together(run: RunState): readonly RunState[] {
    const ids = run.group?.runs.map(({ id }) => id) ?? [run.id];
    return ids.flatMap((id) => this.#runs.get(id) ?? []);
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

  /** What is asked of files that are here; without answers of people. */
  planFor({ data, ...choices }: Omit<NewRun, 'answers'>): RunPlan {
    return planOfChoices({ ...choices, files: this.#data.get(data).files, several: false });
  }

  /** The plan of a run, whose files may be gone. */
  planOf(run: RunState): RunPlan {
    const plan = planOfChoices({ ...run, several: run.group !== undefined });
    return run.answers ? { ...plan, answers: this.#answersOf(run.id) } : plan;
  }

  #answersOf(run: string): readonly AnswerGiven[] {
    const hint = 'the answers that the run was given are gone from the workspace; start a new run with them';
    return this.#workspace.beside<readonly AnswerGiven[]>('runs', run, ANSWERS) ?? fail('answers-gone', hint);
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
    const together = this.#together(run);
    const lead = leadOf(run);
    if (!this.#data.has(run.data) || !this.#data.unchanged(run.data)) {
      const hint = 'the files are gone or are others than when they were checked; add them again with New run';
      for (const each of together)
        this.#keep(ended(each, { state: 'failed', problems: [{ code: 'file-changed', hint }] }));
      this.#startNext();
      return;
    }
    let plans: (Order & { kind: 'run' })['plans'];
    try {
      plans = inOrder(together).map((each) => ({ plan: this.planOf(each), out: this.resultsOf(each.id) }));
    } catch (cause) {
      if (!(cause instanceof RunRefused)) throw cause;
      for (const each of together) this.#keep(ended(each, { state: 'failed', problems: cause.problems }));
      return this.#startNext();
    }
    for (const each of together) this.#keep({ ...each, state: 'running' });
    const order: Order = {
      kind: 'run',
      plans,
      paths: this.#data.pathsOf(run.data),
      onlyPresent: run.group?.everywhere ?? false,
    };
    this.#works.begin(lead, order, {
      advance: (advance) => {
        const now = this.#runs.get(lead);
        if (!now) return;
        const told = { ...now, advance };
        this.#runs.set(lead, told);
        this.#news.tell({ kind: 'run', run: told });
      },
      end: (ending) => {
        const seconds = (performance.now() - began) / 1000;
        for (const { id, county } of together) {
          if (ending.kind === 'died' || ending.kind === 'stopped')
            rmSync(this.resultsOf(id), { recursive: true, force: true });
          const now = this.#runs.get(id);
          if (now) this.#keep(ended(now, endOfRun(ending, county, seconds)));
        }
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

/** Answers of people, and the name of their file. */
type Answers = { readonly name: string; readonly given: readonly AnswerGiven[] };

/** Where they are kept beside a run: they are personal data, and go when it goes. */
const ANSWERS = 'answers';

/** All counties go by the alphabet, as on the command line; those that were named as they were named. */
function inOrder(runs: readonly RunState[]): readonly RunState[] {
  return runs[0]?.group?.everywhere ? runs.toSorted((a, b) => (a.county < b.county ? -1 : 1)) : runs;
}

/** The run whose process does this one. */
function leadOf({ id, group }: RunState): string {
  return group?.lead ?? id;
}

function endOfRun(
  ending: Ending,
  county: string,
  seconds: number,
): Pick<RunState, 'state' | 'seconds'> & Partial<RunState> {
  switch (ending.kind) {
    case 'ran': {
      const found = ending.results.find((each) => each.county === county);
      return found
        ? { state: 'done', seconds, summary: found.summary, outputs: found.outputs }
        : { state: 'nothing', seconds };
    }
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
