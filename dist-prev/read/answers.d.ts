import { type Result } from '../basics/index.ts';
/** A line of an answers file, as it stands. */
export type AnswerLine = {
    readonly person: string;
    readonly subject: string;
    readonly question: string;
    readonly is: 'yes' | 'no';
    readonly by: string;
    readonly on: string;
    readonly source: string;
};
/** The columns of an answers file, in any order. */
export declare const ANSWER_COLUMNS: readonly ['person', 'conviction', 'question', 'answer', 'by', 'on', 'source'];
/**
 * Reads an answers file: CSV with a header, one answer a line, to questions of the names given. Every fault is told with
 * its line and column and never with what the cell holds, which may be somebody's name.
 */
export declare function readAnswers(text: string, file: string, questions: ReadonlySet<string>): Result<readonly AnswerLine[]>;
