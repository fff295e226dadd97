import type { Answer } from './answer.ts';
/** What a reviewer or the person concerned answered to a question: who, on which day, and on what ground. */
export type GivenAnswer = {
    readonly is: 'yes' | 'no';
    readonly by: string;
    /** `YYYY-MM-DD`. */
    readonly on: string;
    readonly source: string;
};
/** An answer with its place: about whom, about which conviction or arrest ('' for all of the person's), and which question. */
export type AnswerGiven = GivenAnswer & {
    readonly person: string;
    readonly subject: string;
    readonly question: string;
};
/** Answers that people gave about one subject, by the name of the question. */
export type GivenAnswers = ReadonlyMap<string, GivenAnswer>;
/** An answer of the record stands; one that it leaves open is settled by what a person answered, and says so. */
export declare function settled(answer: Answer, given: GivenAnswer | undefined): Answer;
/** True when a person's answer and the record's are opposites: the record's stands, and somebody must look. */
export declare function contradicts(given: GivenAnswer | undefined, answer: Answer): boolean;
/** Answers by person and subject, made once for all that is judged. What is said of one subject goes before what is said of all. */
export declare class AnswerBook {
    #private;
    constructor(answers: readonly AnswerGiven[]);
    /** Nothing when nobody answered anything about the subject. */
    about(person: string, subject: string): GivenAnswers | undefined;
}
