import type { Truth } from '../basics/index.ts';
/** What a flow can decide about a conviction under a remedy. */
export type Outcome = PolicyOutcome | StatuteOutcome;
/** What a county's policy can decide. */
type PolicyOutcome = 'dismiss' | 'reduce' | 'hand-review' | 'not-eligible' | 'already-relieved' | 'city-attorney-review' | 'maybe-eligible';
/** What a statute's own flow can decide besides: the relief in the statute's terms, and that it does not speak of the conviction. */
type StatuteOutcome = 'dismiss-and-seal' | 'redesignate-misdemeanor' | 'redesignate-infraction' | 'resentence' | 'seal' | 'destroy'
/** Given by the State without a petition, as far as the record shows: a prediction. */
 | 'automatic-relief'
/** A wait still runs; the verdict says until when. */
 | 'not-yet' | 'not-a-candidate';
export declare const OUTCOME_WORDS: Readonly<Record<Outcome, string>>;
/** The outcomes that a policy may name, and that the results are counted by. */
export declare const OUTCOMES: readonly Outcome[];
/** True for outcomes of a policy that change a conviction without a person looking at it first. */
export declare function grants(outcome: Outcome): boolean;
/** How much an outcome gives: 2 ends the conviction, 1 lowers it, 0 leaves it. */
export declare function relief(outcome: Outcome): number;
/** True for outcomes that give something now, or will when a wait is over. */
export declare function gives(outcome: Outcome): boolean;
/** Whether an outcome gives more than the statute does, which is sure only when it gives more than all that the statute may. */
export declare function goesBeyond(outcome: Outcome, possible: readonly Outcome[]): Truth;
export {};
