import type { Conviction, Cycle, Facts } from '../../history/index.ts';
/** What is said of a conviction that may be a cannabis charge bargained down. It is outside the remedy's sections; a person must look. */
export declare const POSSIBLE_PLEA_BARGAIN = "Possible plea bargain: the cycle is about cannabis; see People v. Boatwright (2019) 36 Cal.App.5th 848";
/**
 * The convictions of a county for PC 32, HS 11364 or HS 11366 that may stand for a cannabis charge: charged as one, or in
 * a cycle in which every other charge is of HS 11357 to 11360 or one of these. `cycleOf` gives a cycle with every count,
 * dismissed ones too; it is asked only about cycles with such a conviction.
 */
export declare function possibleBargains(facts: Facts, county: string, cycleOf: (key: string) => Cycle | undefined): readonly Conviction[];
