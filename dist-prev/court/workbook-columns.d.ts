import type { Listed } from './lists.ts';
import type { ReviewDecision } from './reviewed.ts';
/** How a column is written: days as days where they are whole, numbers as numbers, all else as text. */
export type Column = {
    readonly name: string;
    readonly width: number;
    readonly says: string;
    readonly kind: 'text' | 'date' | 'number';
    readonly of: (each: Listed) => string;
};
export declare const DECISION_SAYS: Readonly<Record<ReviewDecision, string>>;
/** For a person to fill in; they are read back with --reviewed. */
export declare const DECISION: readonly Column[];
export declare const WITH_DECISION: readonly Column[];
export declare const WITHOUT_DECISION: readonly Column[];
