import { RunRefused } from '../run/index.js';
import { framesOf } from './frames.js';
const ORDERS_AT_A_TIME = 2;
/** Threads that answer orders, each in turn. One that dies fails what all were told. `post` hands an order to a thread. */
export function handsOf(threads, post) {
    const queue = [];
    const crew = threads.map((thread) => ({ thread, told: [] }));
    let dead;
    const fail = () => {
        dead ??= workerDied();
        for (const hand of crew)
            for (const waiting of hand.told.splice(0))
                waiting.reject(dead);
        for (const waiting of queue.splice(0))
            waiting.reject(dead);
    };
    const next = (hand) => {
        const waiting = queue.shift();
        if (!waiting)
            return;
        hand.told.push(waiting);
        post(hand.thread, waiting.order);
    };
    for (const hand of crew) {
        hand.thread.on('message', (answer) => {
            const answered = hand.told.shift();
            next(hand);
            if (answer.kind === 'done')
                answered?.resolve(answer.result);
            else
                answered?.reject(answer.kind === 'refused' ? new RunRefused(answer.problems) : defect(answer));
        });
        // A thread ends when the crew is dismissed, and before that, with whatever code, only by dying.
        for (const end of ['error', 'messageerror', 'exit'])
            hand.thread.on(end, fail);
    }
    return {
        perform: (order) => new Promise((resolve, reject) => {
            if (dead)
                return reject(dead);
            queue.push({ order, resolve, reject });
            const freest = crew.reduce((least, hand) => (hand.told.length < least.told.length ? hand : least));
            if (freest.told.length < ORDERS_AT_A_TIME)
                next(freest);
        }),
        dismiss: async () => {
            dead ??= workerDied();
            await Promise.all(crew.map(({ thread }) => thread.terminate()));
        },
    };
}
/** What a thread answers when its work threw. */
export function troubleOf(cause) {
    if (cause instanceof RunRefused)
        return { kind: 'refused', problems: cause.problems };
    if (!(cause instanceof Error))
        return { kind: 'defect', name: 'unknown', stack: '' };
    return { kind: 'defect', name: cause.name, stack: framesOf(cause).join('\n') };
}
function workerDied() {
    return new RunRefused([
        {
            code: 'worker-died',
            hint: 'a worker thread died, perhaps for want of memory; nothing was published. Run again, with --workers 1 if it happens again',
        },
    ]);
}
function defect({ name, stack }) {
    const error = new Error('a defect in a worker thread');
    error.name = name;
    error.stack = `${name}\n${stack}`;
    return error;
}
