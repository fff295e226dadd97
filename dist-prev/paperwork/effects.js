import { availableParallelism } from 'node:os';
/** Tells nobody. */
export const UNTOLD = { progress: () => { }, began: () => { } };
/** How many threads are worth starting for so many documents. */
export function typesetHands(documents) {
    return Math.max(1, Math.min(4, availableParallelism(), Math.ceil(documents / 8)));
}
