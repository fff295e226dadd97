import type { Outcome } from './outcome.ts';
import type { Question } from './question.ts';
/** Whether the court must give the relief when its conditions are met, or may. */
export type Duty = 'shall' | 'may';
/** One of the ways that a remedy offers: its name, the passage that opens it, and the item of the form that asks for it. */
export type Route = {
    readonly id: string;
    readonly cite: string;
    readonly form?: string;
};
/** Where a road ends: the outcome and its reason in words; by which route, and whether the court must. */
export type Ending = {
    readonly outcome: Outcome;
    readonly reason: string;
    readonly route?: Route;
    readonly duty?: Duty;
};
/** Ask; on yes this ends, or a flow of its own goes on; on no the next step is asked. */
export type Step<C> = {
    readonly question: Question<C>;
    readonly then: Ending | Flow<C>;
};
/** An ordered list of steps, and the ending when none of them answers yes. A flow always ends. */
export type Flow<C> = {
    readonly steps: readonly Step<C>[];
    readonly otherwise: Ending;
};
export declare function isFlow<C>(then: Ending | Flow<C>): then is Flow<C>;
