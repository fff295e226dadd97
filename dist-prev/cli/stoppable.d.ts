import type { PaperEffects } from '../paperwork/index.ts';
/** What is to be undone when work is stopped: `discard` gives the paths of what could not be removed. */
export type Undoing = {
    readonly discard: () => readonly string[];
    readonly clear: () => void;
};
/** Does the work; a signal that stops it, or an end from elsewhere, leaves nothing half-done behind. */
export declare function stoppable<T>({ discard, clear }: Undoing, work: () => Promise<T>): Promise<T>;
/** Makes documents; when it is stopped, none of them is left half-written. */
export declare function stoppableMaking<T>(make: (effects: PaperEffects) => Promise<T>): Promise<T>;
