import { REMEDIES } from '../law/index.ts';
import { type RunPlan, type Variation, questionsVaried } from '../run/index.ts';
import type { DataDesk } from './data-desk.ts';
import type { News } from './news.ts';
import { AskedThread, FewThreads } from './thread-talk.ts';
import { fail } from './works.ts';

/** What a thread is started with: the files, and a plan that says which people are to be kept. */
export type WhatIfStarted = { readonly paths: readonly string[]; readonly plan: RunPlan };

export type WhatIfQuestion =
  | { readonly kind: 'judge'; readonly plan: RunPlan; readonly against: RunPlan | undefined }
  | { readonly kind: 'sweep'; readonly plan: RunPlan; readonly variation: Variation };

const MOST_THREADS = 2;

/** Judges the people of a set of files by policies that are still being made. Policies go in and counts come out. */
export class WhatIfDesk {
  readonly #data: DataDesk;
  readonly #news: News;
  readonly #threads = new FewThreads<WhatIfQuestion>(MOST_THREADS);

  constructor(data: DataDesk, news: News) {
    this.#data = data;
    this.#news = news;
  }

  /** `WhatIf` as JSON. */
  judge(data: string, plan: RunPlan, against: RunPlan | undefined): Promise<string> {
    return this.#thread(data, plan).ask({ kind: 'judge', plan, against });
  }

  /** `SweepTable` as JSON. */
  sweep(data: string, plan: RunPlan, variation: Variation): Promise<string> {
    questionsVaried(plan, [variation]);
    return this.#thread(data, plan).ask({ kind: 'sweep', plan, variation });
  }

  /** Lets go of the people of a set of files; of all without one. */
  forget(data = ''): Promise<void> {
    return this.#threads.forget(data);
  }

  /** Everybody is kept whom any policy may look at, so that no change of the policy makes the files be read again. */
  #thread(data: string, plan: RunPlan): AskedThread<WhatIfQuestion> {
    if (!this.#data.unchanged(data))
      fail('file-changed', 'the files changed since they were checked; check them again');
    const { policy, county } = plan;
    const widenings = REMEDIES.find(({ id }) => id === policy.remedy)?.widenings;
    const widest = { ...plan, policy: { ...policy, covers: [...(widenings?.keys() ?? [])] } };
    const key = `${data} ${county} ${policy.remedy}`;
    const start: WhatIfStarted = { paths: this.#data.pathsOf(data), plan: widest };
    const hint = 'the people could not be kept in memory; the run itself needs much less and can still be started';
    return this.#threads.get(
      key,
      () =>
        new AskedThread('../server/what-if-thread.js', start, {
          advance: (advance) => this.#news.tell({ kind: 'people', data, advance }),
          gone: { code: 'reader-died', hint },
        }),
    );
  }
}
