export type YearColumn = {
    readonly year: string;
    readonly parts: readonly number[];
};
/** A column for each year, stacked of its parts; years without any keep their place. A column without a year stands apart. */
export declare function yearColumns(columns: readonly YearColumn[], names: readonly string[], fills: readonly string[]): string;
