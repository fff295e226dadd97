import type { Asking } from '../engine/index.ts';
import { type Conviction, type Facts } from '../history/index.ts';
import type { Circumstances } from '../write/index.ts';
/** What goes beside the determinations about one person; what is the same for all of them is found once. */
export declare function circumstancesOf(facts: Facts, asking: Asking): (conviction: Conviction) => Circumstances;
