import { Worker as Thread } from 'node:worker_threads';
import { RunRefused } from '../run/index.js';
/** Typst keeps in memory what it has made, about ten times the PDF: a thread is replaced when it has made so many bytes. */
const BYTES_A_THREAD = 12_000_000;
/** Worker threads that make PDF files, each started when it is first needed. */
export function typesetterThreads(hands) {
    const queue = [];
    const crew = Array.from({ length: hands }, () => ({ thread: undefined, busy: undefined, made: 0 }));
    const next = (hand) => {
        hand.busy = queue.shift();
        if (!hand.busy)
            return;
        if (hand.thread && hand.made >= BYTES_A_THREAD)
            void retire(hand);
        hand.thread ??= start(hand, next);
        hand.thread.postMessage(hand.busy.sources);
    };
    return {
        hands,
        typeset: (sources) => new Promise((resolve, reject) => {
            queue.push({ sources, resolve, reject });
            const free = crew.find((hand) => hand.busy === undefined);
            if (free)
                next(free);
        }),
        dismiss: async () => {
            await Promise.all(crew.map(retire));
        },
    };
}
function start(hand, next) {
    const thread = new Thread(new URL('../node/typeset-worker.js', import.meta.url));
    const settle = (act) => {
        if (hand.thread !== thread)
            return;
        const { busy } = hand;
        if (busy)
            act(busy);
        next(hand);
    };
    thread.on('message', (answer) => settle(({ resolve, reject }) => {
        if (answer.kind !== 'done')
            return reject(defect(answer.frames));
        hand.made += answer.pdf.length;
        resolve(answer.pdf);
    }));
    thread.on('error', () => {
        if (hand.thread !== thread)
            return;
        hand.thread = undefined;
        hand.made = 0;
        hand.busy?.reject(threadDied());
        next(hand);
    });
    return thread;
}
async function retire(hand) {
    const { thread } = hand;
    hand.thread = undefined;
    hand.made = 0;
    await thread?.terminate();
}
function threadDied() {
    return new RunRefused([
        {
            code: 'worker-died',
            hint: 'the thread that makes documents died, perhaps for want of memory; run the command again',
        },
    ]);
}
function defect(frames) {
    const error = new Error('a defect in a document');
    error.name = 'DocumentDefect';
    error.stack = `${error.name}\n${frames.join('\n')}`;
    return error;
}
