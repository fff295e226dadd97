/** Counts from 1 up to this one are not published, nor can they be worked out from what is. */
export declare const SMALLEST_SHOWN = 11;
/** A count that may stand for itself. */
export declare function showable(count: number): boolean;
/** A category and its count in each column; `of` names the categories that were put together, if it is more than one. */
export type SafeRow = {
    readonly of: readonly string[];
    readonly counts: readonly number[];
};
/**
 * Categories, each with its counts, as they may be published: every count is 0 or large enough, and so is every sum that
 * is hidden. Categories with a small count are put together, with the smallest of the others where their sum would still
 * be small or one of them would stand alone: what is hidden is always a sum of at least two. Categories without anything
 * are left out. Nothing when no more than one line would be left of several.
 *
 * The columns must not overlap, and their own sums must be {@link showable}.
 */
export declare function safeRows(rows: readonly SafeRow[]): readonly SafeRow[] | undefined;
/** The same for the columns of a table or the parts of a whole: groups of names whose counts are large enough. */
export declare function safeParts(counts: Readonly<Record<string, number>>): readonly SafeRow[] | undefined;
