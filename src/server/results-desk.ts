import type { RunPlan } from '../run/index.ts';
import type { Piece, RowsAsked } from './api.ts';
import type { OtherLedger } from './paper-api.ts';
import type { DataDesk } from './data-desk.ts';
import type { RunDesk } from './run-desk.ts';
import { Answerer, FewAnswerers } from './answerer.ts';
import { threadPeer } from './peer.ts';
import { fail } from './works.ts';

/** What a thread is started with: where the results lie, and the inputs and the plan that they were made from. */
export type ResultsStarted = { readonly results: string; readonly paths: readonly string[]; readonly plan: RunPlan };

export type ResultsQuestion =
  | { readonly kind: 'rows'; readonly asked: RowsAsked }
  | { readonly kind: 'person'; readonly person: number }
  | { readonly kind: 'court'; readonly on: string; readonly others: readonly OtherLedger[] }
  | { readonly kind: 'progress'; readonly reviewed: string }
  | { readonly kind: 'differences'; readonly from: string; readonly piece: Piece };

const MOST_THREADS = 2;

/** Shows the results of finished runs, a piece at a time. */
export class ResultsDesk {
  readonly #runs: RunDesk;
  readonly #data: DataDesk;
  readonly #threads = new FewAnswerers<Answerer<ResultsQuestion>>(MOST_THREADS);

  constructor(runs: RunDesk, data: DataDesk) {
    this.#runs = runs;
    this.#data = data;
  }

  /** `RowsFound` as JSON. */
  rows(run: string, asked: RowsAsked): Promise<string> {
    return this.#thread(run).ask({ kind: 'rows', asked });
  }

  /** `PersonFound` as JSON. Reads the person's rows where they stand in the inputs, which must still be those of the run. */
  person(run: string, person: number): Promise<string> {
    const { data } = this.#runs.get(run);
    if (!this.#data.has(data) || !this.#data.unchanged(data))
      fail('file-changed', 'the files of this run are gone or changed, so the record cannot be shown; the results can');
    return this.#thread(run).ask({ kind: 'person', person });
  }

  /** `RunsCompared` as JSON: what became of each conviction between an earlier run and this one. */
  differences(run: string, earlier: string, piece: Piece): Promise<string> {
    this.#runs.done(earlier);
    return this.#thread(run).ask({ kind: 'differences', from: this.#runs.resultsOf(earlier), piece });
  }

  /** `CourtView` as JSON: where everything stands that went to courts, on a day. */
  court(run: string, on: string, others: readonly OtherLedger[]): Promise<string> {
    return this.#thread(run).ask({ kind: 'court', on, others });
  }

  /** `ProgressReport` as JSON: where each conviction is on its way, with people's decisions from a file counted too. */
  progress(run: string, reviewed: string): Promise<string> {
    return this.#thread(run).ask({ kind: 'progress', reviewed });
  }

  /** Lets go of a run's results, as before they are removed; of all without a run. */
  forget(run = ''): Promise<void> {
    return this.#threads.forget(run);
  }

  #thread(id: string): Answerer<ResultsQuestion> {
    const run = this.#runs.done(id);
    return this.#threads.get(id, () => {
      const paths = this.#data.has(run.data) ? this.#data.pathsOf(run.data) : [];
      const plan = this.#runs.planOf(run);
      const start: ResultsStarted = { results: this.#runs.resultsOf(id), paths, plan };
      const gone = {
        code: 'reader-died',
        hint: 'the results could not be kept in memory; the files can be taken away',
      };
      return new Answerer(threadPeer('../server/results-thread.js', start), { advance: () => {}, gone });
    });
  }
}
