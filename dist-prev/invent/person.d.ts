import type { County } from './counties.ts';
import type { InventedPerson } from './invented-person.ts';
/** Which person: the file's seed and county, and the person's place in the file. */
export type Whose = {
    readonly seed: number;
    readonly county: County;
    readonly index: number;
};
/** Invents one person from the seed and their place alone, so that no other person changes them. */
export declare function inventPerson({ seed, county, index }: Whose): InventedPerson;
