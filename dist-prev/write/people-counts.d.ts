/** Counts by name, as a tally holds them. */
type Counted = {
    readonly get: (...name: readonly string[]) => number;
    readonly under: (...name: readonly string[]) => Record<string, number>;
};
/** Ages on the as-of date, as the summary counts them. The dead have no age; a birth date that is not sure gives none. */
export declare const AGE_BANDS: readonly ['under 21', '21 to 29', '30 to 39', '40 to 49', '50 to 59', '60 to 69', '70 or over', 'deceased', 'unknown'];
export type AgeBand = (typeof AGE_BANDS)[number];
/** A race as the summary counts it: the DOJ's word, `another value`, or `not given`. */
export declare function countedRace(cell: string): string;
/** A sex as the summary counts it: the DOJ's letter, `another value`, or `not given`. */
export declare function countedSex(cell: string): string;
/** Groups of people whose ages, races and sexes are counted. */
export type PeopleGroup = 'in-scope' | 'some-relief';
export type PeopleCounts = {
    readonly byAge: Record<AgeBand, number>;
    readonly byRace: Record<string, number>;
    readonly bySex: Record<string, number>;
};
export declare function peopleCounts(tally: Counted, group: PeopleGroup): PeopleCounts;
/** Convictions in scope by year of conviction, then by section; the year `unknown` when the date leaves it open. */
export declare function convictionsByYear(tally: Counted): Record<string, Record<string, number>>;
export {};
