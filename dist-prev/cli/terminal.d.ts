/** What the exit codes mean, for --help. */
export declare const EXIT_CODES = "0 done; 1 done, with rows set aside; 2 could not be done; 130 stopped.";
export declare const DONE = 0;
export declare const DONE_WITH_ROWS_SET_ASIDE = 1;
/** As shells report a program ended by Ctrl-C. */
export declare const STOPPED = 130;
export declare function say(text: string): void;
/** Tells what stood in the way and ends with exit code 2. A bug is told without the data that it met. */
export declare function endWith(cause: unknown): void;
/** A bug that no one awaited ends the program as any other does, and not with Node's own report, which holds the message. */
export declare function watchDefects(): void;
/**
 * Output that cannot be written ends the program; a reader who went away does not, since the work may be half done and
 * nobody is left to tell.
 */
export declare function watchOutput(): void;
/** `1,234,567`. */
export declare function number(value: number): string;
/** `1 row`, `2 rows`. */
export declare function plural(count: number, noun: string): string;
/** Rows of a small table, columns aligned: text to the left, numbers to the right. */
export declare function table(rows: readonly (readonly (string | number)[])[], indent?: string): string;
