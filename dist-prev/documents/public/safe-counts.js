/** Counts from 1 up to this one are not published, nor can they be worked out from what is. */
export const SMALLEST_SHOWN = 11;
/** A count that may stand for itself. */
export function showable(count) {
    return count === 0 || count >= SMALLEST_SHOWN;
}
/**
 * Categories, each with its counts, as they may be published: every count is 0 or large enough, and so is every sum that
 * is hidden. Categories with a small count are put together, with the smallest of the others where their sum would still
 * be small or one of them would stand alone: what is hidden is always a sum of at least two. Categories without anything
 * are left out. Nothing when no more than one line would be left of several.
 *
 * The columns must not overlap, and their own sums must be {@link showable}.
 */
export function safeRows(rows) {
    const met = rows.filter(({ counts }) => counts.some((count) => count > 0));
    const small = met.filter(({ counts }) => !counts.every(showable));
    if (small.length === 0)
        return met;
    const others = met.filter((row) => !small.includes(row)).toSorted((a, b) => total(a) - total(b));
    let hidden = together(small);
    while (!hidden.counts.every(showable)) {
        const next = others.shift();
        if (!next)
            return undefined;
        hidden = together([hidden, next]);
    }
    if (others.length === 0)
        return undefined;
    return [...met.filter((row) => others.includes(row)), hidden];
}
/** The same for the columns of a table or the parts of a whole: groups of names whose counts are large enough. */
export function safeParts(counts) {
    const rows = Object.entries(counts).map(([name, count]) => ({ of: [name], counts: [count] }));
    return safeRows(rows);
}
function together(rows) {
    const counts = rows[0].counts.map((_, i) => rows.reduce((sum, row) => sum + row.counts[i], 0));
    return { of: rows.flatMap(({ of }) => of), counts };
}
function total({ counts }) {
    return counts.reduce((sum, count) => sum + count, 0);
}
