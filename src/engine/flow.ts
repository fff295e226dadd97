import type { Outcome } from './outcome.ts';
import type { Question } from './question.ts';

/** Where a road ends: the outcome and its reason in words. */
export type Ending = { readonly outcome: Outcome; readonly reason: string };

/** Ask; on yes this ends, or a flow of its own goes on; on no the next step is asked. */
export type Step<C> = { readonly question: Question<C>; readonly then: Ending | Flow<C> };

/** An ordered list of steps, and the ending when none of them answers yes. A flow always ends. */
export type Flow<C> = { readonly steps: readonly Step<C>[]; readonly otherwise: Ending };

export function isFlow<C>(then: Ending | Flow<C>): then is Flow<C> {
  return 'steps' in then;
}
