export function countsOf(rows) {
    return countsInOrder(rows) ?? countsInAnyOrder(rows);
}
/** Files mostly hold the counts in that order already; nothing when they do not. */
function countsInOrder(rows) {
    const counts = [];
    const repeats = [];
    let count = [];
    let last = -1;
    for (const row of rows) {
        const { countOrder } = row;
        if (countOrder < last)
            return undefined;
        if (countOrder > last) {
            counts.push((count = [row]));
            last = countOrder;
        }
        else if (!insert(count, row))
            repeats.push(row);
    }
    return { counts, repeats };
}
function countsInAnyOrder(rows) {
    const counts = new Map();
    const repeats = [];
    for (const row of rows) {
        const same = counts.get(row.countOrder);
        if (!same)
            counts.set(row.countOrder, [row]);
        else if (!insert(same, row))
            repeats.push(row);
    }
    return { counts: [...counts].sort(([a], [b]) => a - b).map(([, count]) => count), repeats };
}
/**
 * Puts a row among the other rows of its count, which stand in the order of their bytes: so that whatever is decided by
 * "the first" is decided by what rows say, and not by where they stand. False when it repeats one of them.
 */
function insert(rows, row) {
    let at = rows.length;
    for (; at > 0; at--) {
        const order = row.compareBytes(rows[at - 1]);
        if (order === 0)
            return false;
        if (order > 0)
            break;
    }
    if (at === rows.length)
        rows.push(row);
    else
        rows.splice(at, 0, row);
    return true;
}
