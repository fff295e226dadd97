/**
 * Sorts in place, equal items in their order, as `Array.sort` does. For the few items of one person, which mostly are in
 * order already: those cost one comparison each and no room.
 */
export function sortFew(items, compare) {
    for (let i = 1; i < items.length; i++) {
        const item = items[i];
        let at = i;
        while (at > 0 && compare(items[at - 1], item) > 0)
            at--;
        if (i - at > FEW)
            return items.sort(compare);
        if (at === i)
            continue;
        items.copyWithin(at + 1, at, i);
        items[at] = item;
    }
    return items;
}
/** Further back than this an item is not put one by one. */
const FEW = 32;
