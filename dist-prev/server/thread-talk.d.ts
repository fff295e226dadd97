import { type MessagePort } from 'node:worker_threads';
import type { Problem } from '../basics/index.ts';
import type { Advance } from './api.ts';
/** In the thread: answers each question as it comes, in JSON. What goes wrong is told without the data that it met. */
export declare function answerEach<Q>(port: MessagePort, answer: (question: Q) => Promise<unknown>): void;
/** In the thread: tells how far it has come. */
export declare function tellAdvance(port: MessagePort, advance: Advance): void;
/** On the other side: a thread that is asked questions until it is ended. */
export declare class AskedThread<Q> {
    #private;
    constructor(file: string, start: unknown, { advance, gone }: {
        readonly advance: (advance: Advance) => void;
        readonly gone: Problem;
    });
    /** False when it has ended, and another must be started. */
    get lives(): boolean;
    /** The answer as JSON, as it goes to the page. */
    ask(question: Q): Promise<string>;
    end(): Promise<void>;
}
/** A few threads by key; the one that was used longest ago makes room. */
export declare class FewThreads<Q> {
    #private;
    constructor(most: number);
    get(key: string, start: () => AskedThread<Q>): AskedThread<Q>;
    /** Ends the threads whose key begins like this. */
    forget(start: string): Promise<void>;
}
