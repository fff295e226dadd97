import type { Worker as Thread } from 'node:worker_threads';
import type { Problem } from '../basics/index.ts';
/** What a thread answers: a result, expected trouble, or a defect (kind and stack, never a message that may hold a cell). */
export type HandAnswer<R> = {
    readonly kind: 'done';
    readonly result: R;
} | HandTrouble;
type HandTrouble = {
    readonly kind: 'refused';
    readonly problems: readonly Problem[];
} | {
    readonly kind: 'defect';
    readonly name: string;
    readonly stack: string;
};
export type Hands<O, R> = {
    readonly perform: (order: O) => Promise<R>;
    readonly dismiss: () => Promise<void>;
};
/** Threads that answer orders, each in turn. One that dies fails what all were told. `post` hands an order to a thread. */
export declare function handsOf<O, R>(threads: readonly Thread[], post: (thread: Thread, order: O) => void): Hands<O, R>;
/** What a thread answers when its work threw. */
export declare function troubleOf(cause: unknown): HandTrouble;
export {};
