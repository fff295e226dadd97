import { DataDesk } from './data-desk.js';
import { News } from './news.js';
import { CourtDesk } from './court-desk.js';
import { PaperDesk } from './paper-desk.js';
import { RunDesk } from './run-desk.js';
import { ResultsDesk } from './results-desk.js';
import { WhatIfDesk } from './what-if-desk.js';
import { fail } from './works.js';
/** Everything that the server works with, and what concerns all of it. */
export class Office {
    workspace;
    clock;
    news = new News();
    data;
    runs;
    whatIf;
    results;
    papers;
    court;
    constructor(workspace, clock) {
        this.workspace = workspace;
        this.clock = clock;
        this.data = new DataDesk(workspace, clock, this.news);
        this.runs = new RunDesk(workspace, this.data, { clock, news: this.news });
        this.results = new ResultsDesk(this.runs, this.data);
        this.papers = new PaperDesk(workspace, this.runs, { clock, news: this.news });
        this.court = new CourtDesk(this.runs, this.papers);
        this.whatIf = new WhatIfDesk(this.data, this.news);
    }
    async removeData(id) {
        if (this.runs.reading(id))
            fail('in-use', 'a run is reading these files; cancel it first');
        await this.whatIf.forget(id);
        await Promise.all(this.runs.all.filter(({ data }) => data === id).map((run) => this.results.forget(run.id)));
        this.data.remove(id);
    }
    async removeRun(id) {
        if (this.papers.busy(id))
            fail('in-use', 'documents of this run are being made; cancel that first');
        await this.results.forget(id);
        this.runs.remove(id);
        this.papers.forget(id);
    }
    /** Removes every file, run and note of the workspace. Not while work goes on. */
    async wipe() {
        if (this.runs.all.some(({ state }) => state === 'running' || state === 'waiting'))
            fail('still-running', 'a run is going on; cancel it first');
        if (this.papers.busy())
            fail('still-running', 'documents are being made; cancel that first, or wait');
        await Promise.all([this.data.close(), this.whatIf.forget(), this.results.forget()]);
        this.data.forget();
        this.runs.forget();
        this.papers.forget();
        return this.workspace.wipe();
    }
    async close() {
        await Promise.all([
            this.data.close(),
            this.runs.close(),
            this.papers.close(),
            this.whatIf.forget(),
            this.results.forget(),
        ]);
        this.workspace.release();
    }
}
