/** A line with what was put right in it; `repairs` say what became of what, and never quote more than the misread word. */
export type Repaired = {
    readonly text: string;
    readonly repairs: readonly string[];
};
/** Puts right what is known to be misread, in upper case. Every replacement is told. */
export declare function repair(line: string): Repaired;
