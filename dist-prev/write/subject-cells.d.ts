import { type Truth } from '../basics/index.ts';
import { type Answer, type Subject } from '../engine/index.ts';
import { type Conviction, type Origin, type Sentence } from '../history/index.ts';
/** What those who act on a determination need to know besides it: courts, defenders, the office itself. */
export type Circumstances = {
    /** Convictions of the same court step, this one included. */
    readonly convictionsInCase: number;
    readonly sentence: Sentence;
    readonly sentenceCompleted: Answer;
    /** Whether the person is in custody or on supervision for this or any other conviction. */
    readonly underSentence: Truth;
    readonly deceased: boolean;
    /** Keys of convictions that may be this one reported again. */
    readonly reportedAgain: readonly string[];
};
/** Names a subject within a delivery. */
export declare function keyOf(subject: Subject): string;
/** What a line says of its subject, before and after what was decided. */
export type SubjectCells = {
    readonly about: {
        readonly key: string;
        readonly county: string;
        readonly agency: string;
        readonly caseNumbers: string;
        readonly offense: string;
        readonly offenseSource: string;
        readonly level: string;
        readonly date: string;
    };
    readonly beside: readonly string[];
    readonly origins: readonly Origin[];
};
export declare function cellsOf(subject: Subject, circumstances: (conviction: Conviction) => Circumstances): SubjectCells;
/** Each text once, in their order, joined by `; `. */
export declare function distinct(texts: readonly string[]): string;
