/** The word of a list that was probably meant, or nothing when none is near. Of a number nobody can say what was meant. */
export declare function nearest(word: string, words: readonly string[]): string | undefined;
/** `a`, `a or b`, `a, b or c`. */
export declare function orList(words: readonly string[]): string;
/** The words of a file in quotes, as long as they are no longer than a name is; more than that a message does not repeat. */
export declare function quoted(text: string): string;
/** The text, cut where it grows longer than a name is. */
export declare function shortened(text: string): string;
export declare const LONGEST_NAME = 40;
