import type { Progress } from '../run/index.ts';
/** Where progress is told: a terminal, a file, a pipe. */
export type Stream = {
    readonly isTTY?: boolean;
    readonly columns?: number;
    readonly write: (text: string) => unknown;
};
/** Tells how far a job has come. `clear` takes a bar away, so that other words can follow. */
export type ProgressTeller = {
    readonly show: (progress: Progress) => void;
    readonly clear: () => void;
};
/** A bar that is redrawn on a terminal; elsewhere a plain line every ten seconds, so that short jobs say nothing. */
export declare function progressTo(stream: Stream, quiet: boolean, now?: () => number): ProgressTeller;
/** `Sheets [####....] 12 of 40`, redrawn on a terminal; elsewhere a line every ten seconds. */
export declare function countTo(stream: Stream, quiet: boolean): {
    readonly show: (what: string, done: number, all: number) => void;
    readonly clear: () => void;
};
