import { type Typesetter } from '../run/index.ts';
/** What a thread answers: a PDF, or where the defect is; never a message, which may hold a person's data. */
export type TypesetAnswer = {
    readonly kind: 'done';
    readonly pdf: Uint8Array;
} | {
    readonly kind: 'defect';
    readonly frames: readonly string[];
};
/** Worker threads that make PDF files, each started when it is first needed. */
export declare function typesetterThreads(hands: number): Typesetter;
