import type { OutputFolder } from '../run/index.ts';
/** What the making of documents tells whoever asked for them. */
export type PaperEffects = {
    /** So many of all are made. */
    readonly progress: (done: number, all: number) => void;
    /** Files are now written beside their names into this folder: who stops the work takes them away. */
    readonly began: (folder: OutputFolder) => void;
};
/** Tells nobody. */
export declare const UNTOLD: PaperEffects;
/** How many threads are worth starting for so many documents. */
export declare function typesetHands(documents: number): number;
