import { type CalendarDate } from '../basics/index.ts';
import { type Determination } from '../engine/index.ts';
import { type Conviction } from '../history/index.ts';
export type Explanation = {
    readonly conviction: Conviction;
    readonly determination: Determination;
    readonly asOf: CalendarDate;
    readonly files: readonly string[];
    /** Letters in a line; without it lines are as long as they come. */
    readonly width?: number;
};
/**
 * One determination in words, as to a colleague who must answer for it: what it is about, what was decided and why, what a
 * person must still find out and what hangs on it, then each question with its answer, its fact, its place and its citation.
 */
export declare function printExplanation({ conviction, determination, asOf, files, width }: Explanation): string;
/** The questions of one determination that a statute alone decides, as they were asked and answered. */
export declare function printQuestions(determination: Determination, files: readonly string[], width?: number): string;
/** A line cut at spaces; its parts stand below its first word, behind a number or a dash. */
export declare function folded(line: string, width?: number): readonly string[];
