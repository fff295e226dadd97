import type { Random } from './random.ts';
/** A county as the file writes it: its DOJ number, which is its alphabetical rank, and its name without COUNTY. */
export type County = {
    readonly number: number;
    readonly name: string;
};
/** The county of that name; case and blanks around it do not matter. */
export declare function countyNamed(name: string): County | undefined;
/** Any county; three times in five a large one. */
export declare function anyCounty(random: Random): County;
/** A county other than `home`. */
export declare function otherCounty(home: County, random: Random): County;
