/** A line of bars: its name, and its parts in the order of the legend. */
export type BarRow = {
    readonly name: string;
    readonly parts: readonly number[];
    readonly note?: string;
};
/** Horizontal bars, each stacked of its parts, with its sum at its end; rows of one part need no legend. */
export declare function stackedBars(rows: readonly BarRow[], names: readonly string[], fills: readonly string[]): string;
/** Pairs of bars for each row: the whole above in a light colour, the part of it below in a dark one. */
export declare function pairedBars(rows: readonly {
    readonly name: string;
    readonly whole: number;
    readonly part: number;
}[], names: readonly [whole: string, part: string]): string;
