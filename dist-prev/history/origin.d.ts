/**
 * Where a fact stands: the input (by its place in the plan), the row among that input's rows from 0, its physical line
 * from 1; where the input has pages, the page from 1 and the line on it.
 */
export type Origin = {
    readonly file: number;
    readonly row: number;
    readonly line: number;
    readonly page?: number;
};
/** `line 12`, or `page 3 line 12`. */
export declare function printLine({ page, line }: Origin): string;
/** Orders places as a reader meets them. */
export declare function compareOrigins(a: Origin, b: Origin): number;
