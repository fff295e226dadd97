import { type PartialDate } from '../basics/index.ts';
import type { Origin } from '../history/index.ts';
/**
 * What a question gets: yes or no with its reason, or unknown with the fact that is missing. `from` says where the facts
 * stand; `until` is the day on which the calendar alone gives another answer, as when a wait is over.
 */
export type Answer = {
    readonly from?: readonly Origin[];
    readonly until?: PartialDate;
} & ({
    readonly is: 'yes' | 'no';
    readonly because: string;
}
/** `parts` are the missing facts one by one, where there are several: their words may hold any punctuation. */
 | {
    readonly is: 'unknown';
    readonly missing: string;
    readonly parts?: readonly string[];
});
export declare function yes(because: string, from?: readonly Origin[]): Answer;
export declare function no(because: string, from?: readonly Origin[]): Answer;
export declare function unknown(missing: string, from?: readonly Origin[]): Answer;
/** Several facts are missing, and all of them matter. */
export declare function unknownFacts(facts: readonly string[], from?: readonly Origin[]): Answer;
/** The facts that an answer lacks, one by one. */
export declare function missingFacts(answer: Answer): readonly string[];
/** The words of an answer: its reason, or what is missing. */
export declare function wordsOf(answer: Answer): string;
/** No as soon as one is no; yes when all are yes. The words are those of the answers that decided. */
export declare function allAnswers(answers: readonly Answer[]): Answer;
/** Yes as soon as one is yes; no when all are no. */
export declare function anyAnswer(answers: readonly Answer[]): Answer;
export declare function notAnswer(answer: Answer): Answer;
/** Between the reasons, or the missing facts, of a composed answer. */
export declare const SEPARATOR = "; ";
