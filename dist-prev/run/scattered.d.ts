import type { FileSurvey } from '../read/index.ts';
import type { Crew } from './crew.ts';
import type { GrowingTallies } from './decide-piece.ts';
import { Findings } from './findings.ts';
import type { LostRows } from './lost-rows.ts';
import { type PackedRuns, type RunPlace } from './run-place.ts';
/** Everybody who stands in the inputs, each once, in the order in which they are first met. */
export type People = {
    readonly has: (person: string) => boolean;
    readonly size: number;
    readonly scattered: ScatteredPeople;
};
/** Finds out who stands in more than one place; files that were not read have nothing. */
export declare function peopleIn(surveys: readonly (FileSurvey | undefined)[]): People;
type Numbered = {
    readonly numbers: ReadonlyMap<string, number>;
    /** Of each file: the number of each of its people. */
    readonly numbersIn: readonly Int32Array[];
    readonly runsOf: Int32Array;
};
/** People whose rows do not all stand together, and where; a few bytes for each run, since a file can hold millions. */
export declare class ScatteredPeople {
    #private;
    constructor(surveys: readonly (FileSurvey | undefined)[], { numbers, numbersIn, runsOf }: Numbered);
    get size(): number;
    /** In the order in which they are first met. */
    get names(): readonly string[];
    has(person: string): boolean;
    /** All runs of a person who is scattered, in the order of the inputs; nothing for others. */
    get(person: string): readonly RunPlace[] | undefined;
    /** The same as numbers. */
    packed(person: string): PackedRuns | undefined;
    /** The bytes of all their runs. */
    get bytes(): number;
}
type Known = {
    readonly scattered: ScatteredPeople;
    readonly lost: LostRows;
    readonly orphans: LostRows;
};
/** Persons in several places are decided first, each from all of their rows, wherever those stand. */
export declare function decideScattered(known: Known, crew: Crew, tallies: GrowingTallies, advance?: (bytes: number) => void): Promise<Findings>;
export {};
