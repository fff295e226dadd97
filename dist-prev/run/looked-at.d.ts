import { type Facts } from '../history/index.ts';
import type { Bench } from './benches.ts';
import { type Decided } from './decide-person.ts';
/**
 * The determinations with the facts that each question looked at. Every question is asked once more, of facts that tell
 * when they are looked at; the answers stay those of the determinations. For one person, not for a run.
 */
export declare function withFactsLookedAt(decided: readonly Decided[], facts: Facts, bench: Bench): readonly Decided[];
