import { type Determination } from '../engine/index.ts';
import type { Conviction } from '../history/index.ts';
import { type Tally } from '../write/index.ts';
import type { DecidedOn } from './decide-remedies.ts';
/** Counts one person's determinations remedy by remedy, where several can be had, and what nobody has had yet. */
export declare function countRemedies(decided: readonly {
    readonly conviction: Conviction;
    readonly determination: Determination;
}[], others: readonly DecidedOn[], { tally, answered }: {
    readonly tally: Tally;
    readonly answered: boolean;
}): void;
