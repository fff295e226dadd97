import { REMEDIES } from '../law/index.js';
import { questionsVaried } from '../run/index.js';
import { AskedThread, FewThreads } from './thread-talk.js';
import { fail } from './works.js';
const MOST_THREADS = 2;
/** Judges the people of a set of files by policies that are still being made. Policies go in and counts come out. */
export class WhatIfDesk {
    #data;
    #news;
    #threads = new FewThreads(MOST_THREADS);
    constructor(data, news) {
        this.#data = data;
        this.#news = news;
    }
    /** `WhatIf` as JSON. */
    judge(data, plan, against) {
        return this.#thread(data, plan).ask({ kind: 'judge', plan, against });
    }
    /** `SweepTable` as JSON. */
    sweep(data, plan, variation) {
        questionsVaried(plan, [variation]);
        return this.#thread(data, plan).ask({ kind: 'sweep', plan, variation });
    }
    /** Lets go of the people of a set of files; of all without one. */
    forget(data = '') {
        return this.#threads.forget(data);
    }
    /** Everybody is kept whom any policy may look at, so that no change of the policy makes the files be read again. */
    #thread(data, plan) {
        if (!this.#data.unchanged(data))
            fail('file-changed', 'the files changed since they were checked; check them again');
        const { policy, county } = plan;
        const widenings = REMEDIES.find(({ id }) => id === policy.remedy)?.widenings;
        const widest = { ...plan, policy: { ...policy, covers: [...(widenings?.keys() ?? [])] } };
        const key = `${data} ${county} ${policy.remedy}`;
        const start = { paths: this.#data.pathsOf(data), plan: widest };
        const hint = 'the people could not be kept in memory; the run itself needs much less and can still be started';
        return this.#threads.get(key, () => new AskedThread('../server/what-if-thread.js', start, {
            advance: (advance) => this.#news.tell({ kind: 'people', data, advance }),
            gone: { code: 'reader-died', hint },
        }));
    }
}
