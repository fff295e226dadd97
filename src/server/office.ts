import type { Wiped } from './api.ts';
import { type Clock, DataDesk } from './data-desk.ts';
import { News } from './news.ts';
import { CourtDesk } from './court-desk.ts';
import { PaperDesk } from './paper-desk.ts';
import { RunDesk } from './run-desk.ts';
import { ResultsDesk } from './results-desk.ts';
import { WhatIfDesk } from './what-if-desk.ts';
import type { Workspace } from './workspace.ts';
import { fail } from './works.ts';

/** Everything that the server works with, and what concerns all of it. */
export class Office {
  readonly workspace: Workspace;
  readonly clock: Clock;
  readonly news = new News();
  readonly data: DataDesk;
  readonly runs: RunDesk;
  readonly whatIf: WhatIfDesk;
  readonly results: ResultsDesk;
  readonly papers: PaperDesk;
  readonly court: CourtDesk;

  constructor(workspace: Workspace, clock: Clock) {
    this.workspace = workspace;
    this.clock = clock;
    this.data = new DataDesk(workspace, clock, this.news);
    this.runs = new RunDesk(workspace, this.data, { clock, news: this.news });
    this.results = new ResultsDesk(this.runs, this.data);
    this.papers = new PaperDesk(workspace, this.runs, { clock, news: this.news });
    this.court = new CourtDesk(this.runs, this.papers);
    this.whatIf = new WhatIfDesk(this.data, this.news);
  }

  async removeData(id: string): Promise<void> {
    if (this.runs.reading(id)) fail('in-use', 'a run is reading these files; cancel it first');
    await this.whatIf.forget(id);
    await Promise.all(this.runs.all.filter(({ data }) => data === id).map((run) => this.results.forget(run.id)));
    this.data.remove(id);
    // What was chosen for them goes with them: answers of people are personal data too.
    for (const kind of ['draft', 'counties', 'remedies']) this.workspace.removeNote(`${kind}-${id}`);
  }

  async removeRun(id: string): Promise<void> {
    if (this.papers.busy(id)) fail('in-use', 'documents of this run are being made; cancel that first');
    await this.results.forget(id);
    this.runs.remove(id);
    this.papers.forget(id);
  }

  /** Removes every file, run and note of the workspace. Not while work goes on. */
  async wipe(): Promise<Wiped> {
    if (this.runs.all.some(({ state }) => state === 'running' || state === 'waiting'))
      fail('still-running', 'a run is going on; cancel it first');
    if (this.papers.busy()) fail('still-running', 'documents are being made; cancel that first, or wait');
    await Promise.all([this.data.close(), this.whatIf.forget(), this.results.forget()]);
    this.data.forget();
    this.runs.forget();
    this.papers.forget();
    return this.workspace.wipe();
  }

  async close(): Promise<void> {
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
