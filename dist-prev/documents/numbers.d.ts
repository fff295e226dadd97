/** `1,234,567`. */
export declare function number(value: number): string;
/** `1 conviction`, `2,000 convictions`. */
export declare function plural(count: number, one: string, many?: string): string;
/** A part of a whole in whole percent: `0 %` and `100 %` only when that is exact. */
export declare function percent(part: number, whole: number): string;
export declare function sum(values: Iterable<number>): number;
/** `2020-07-01` → `July 1, 2020`. */
export declare function usDay(iso: string): string;
/** `LOS ANGELES` → `Los Angeles`. */
export declare function titleCase(words: string): string;
