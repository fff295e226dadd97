import type { Results } from '../results/index.ts';
import type { Piece, RunsCompared } from './api.ts';
/** What differs between two runs; the list of convictions is given a piece at a time. */
export type Differences = {
    readonly piece: (piece: Piece) => RunsCompared;
};
/** Sets a later run beside an earlier one, conviction by conviction. `placeOf` finds a person in the later one. */
export declare function differencesOf(before: Results, after: Results, placeOf: (subject: string) => number | undefined): Differences;
