import type { Offense, OffenseRole } from './offense.ts';
/** The part that a section plays by itself, whatever stands beside it: PC 32 is always that of an accessory. */
export declare function ownRole(offense: Offense): OffenseRole;
/** True of the sections that are always the Penal Code's, even in a list that ends in the letters of another book. */
export declare function isPenalCodeCompanion(section: string, bareLetters: string): boolean;
