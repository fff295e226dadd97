/**
 * Sorts in place, equal items in their order, as `Array.sort` does. For the few items of one person, which mostly are in
 * order already: those cost one comparison each and no room.
 */
export declare function sortFew<T>(items: T[], compare: (a: T, b: T) => number): T[];
