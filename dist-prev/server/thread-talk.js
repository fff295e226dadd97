import { totalmem } from 'node:os';
import { Worker } from 'node:worker_threads';
import { RunRefused } from '../run/index.js';
/** In the thread: answers each question as it comes, in JSON. What goes wrong is told without the data that it met. */
export function answerEach(port, answer) {
    port.on('message', ({ number, question }) => {
        answer(question)
            .then((found) => port.postMessage({ kind: 'done', number, answer: JSON.stringify(found) }))
            .catch((cause) => port.postMessage({ kind: 'refused', number, problems: problemsOf(cause) }));
    });
}
/** In the thread: tells how far it has come. */
export function tellAdvance(port, advance) {
    port.postMessage({ kind: 'advance', advance });
}
function problemsOf(cause) {
    if (cause instanceof RunRefused)
        return cause.problems;
    const name = cause instanceof Error ? cause.name : 'unknown';
    return [{ code: 'defect', hint: `a defect of the program: ${name}; please report this` }];
}
/** On the other side: a thread that is asked questions until it is ended. */
export class AskedThread {
    #thread;
    #waiting = new Map();
    #asked = 0;
    #gone;
    constructor(file, start, { advance, gone }) {
        // Everybody's facts may be there: what the machine has is used, or collecting garbage would take longer than the work.
        const resourceLimits = { maxOldGenerationSizeMb: Math.floor((totalmem() / 2 ** 20) * 0.75) };
        this.#thread = new Worker(new URL(file, import.meta.url), { workerData: start, resourceLimits });
        this.#thread.on('message', (said) => {
            if (said.kind === 'advance')
                return advance(said.advance);
            const waiting = this.#waiting.get(said.number);
            this.#waiting.delete(said.number);
            if (said.kind === 'done')
                waiting?.done(said.answer);
            else
                waiting?.failed(new RunRefused(said.problems));
        });
        const end = () => {
            this.#gone ??= new RunRefused([gone]);
            for (const { failed } of this.#waiting.values())
                failed(this.#gone);
            this.#waiting.clear();
        };
        this.#thread.on('error', end).on('exit', end);
    }
    /** False when it has ended, and another must be started. */
    get lives() {
        return this.#gone === undefined;
    }
    /** The answer as JSON, as it goes to the page. */
    ask(question) {
        return new Promise((done, failed) => {
            if (this.#gone)
                return failed(this.#gone);
            this.#waiting.set(++this.#asked, { done, failed });
            this.#thread.postMessage({ number: this.#asked, question });
        });
    }
    async end() {
        await this.#thread.terminate();
    }
}
/** A few threads by key; the one that was used longest ago makes room. */
export class FewThreads {
    #most;
    #threads = [];
    constructor(most) {
        this.#most = most;
    }
    get(key, start) {
        const known = this.#threads.find((each) => each.key === key && each.thread.lives);
        const used = known ?? { key, thread: start() };
        const others = this.#threads.filter((each) => each !== known && each.thread.lives && each.key !== key);
        for (const { thread } of others.slice(this.#most - 1))
            void thread.end();
        this.#threads = [used, ...others.slice(0, this.#most - 1)];
        return used.thread;
    }
    /** Ends the threads whose key begins like this. */
    async forget(start) {
        const gone = this.#threads.filter(({ key }) => key.startsWith(start));
        this.#threads = this.#threads.filter(({ key }) => !key.startsWith(start));
        await Promise.all(gone.map(({ thread }) => thread.end()));
    }
}
