import { AskedThread, FewThreads } from './thread-talk.js';
import { fail } from './works.js';
const MOST_THREADS = 2;
/** Shows the results of finished runs, a piece at a time. */
export class ResultsDesk {
    #runs;
    #data;
    #threads = new FewThreads(MOST_THREADS);
    constructor(runs, data) {
        this.#runs = runs;
        this.#data = data;
    }
    /** `RowsFound` as JSON. */
    rows(run, asked) {
        return this.#thread(run).ask({ kind: 'rows', asked });
    }
    /** `PersonFound` as JSON. Reads the person's rows where they stand in the inputs, which must still be those of the run. */
    person(run, person) {
        const { data } = this.#runs.get(run);
        if (!this.#data.has(data) || !this.#data.unchanged(data))
            fail('file-changed', 'the files of this run are gone or changed, so the record cannot be shown; the results can');
        return this.#thread(run).ask({ kind: 'person', person });
    }
    /** `RunsCompared` as JSON: what became of each conviction between an earlier run and this one. */
    differences(run, earlier, piece) {
        this.#runs.done(earlier);
        return this.#thread(run).ask({ kind: 'differences', from: this.#runs.resultsOf(earlier), piece });
    }
    /** `CourtView` as JSON: where everything stands that went to courts, on a day. */
    court(run, on, others) {
        return this.#thread(run).ask({ kind: 'court', on, others });
    }
    /** Lets go of a run's results, as before they are removed; of all without a run. */
    forget(run = '') {
        return this.#threads.forget(run);
    }
    #thread(id) {
        const run = this.#runs.done(id);
        return this.#threads.get(id, () => {
            const paths = this.#data.has(run.data) ? this.#data.pathsOf(run.data) : [];
            const plan = this.#runs.planOf(run);
            const start = { results: this.#runs.resultsOf(id), paths, plan };
            const gone = {
                code: 'reader-died',
                hint: 'the results could not be kept in memory; the files can be taken away',
            };
            return new AskedThread('../server/results-thread.js', start, { advance: () => { }, gone });
        });
    }
}
