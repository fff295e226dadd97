import { type CalendarDate } from '../basics/index.ts';
import { type Policy } from '../engine/index.ts';
/** Everything a run counts, by name; parts of a name are joined by a tab. Tallies of pieces are added up. */
export declare class Tally {
    #private;
    /** The earliest conviction in scope, or 0. */
    earliest: number;
    add(name: readonly string[], by?: number): void;
    addEarliest(date: number): void;
    addAll(other: TallyData): void;
    get(...name: readonly string[]): number;
    /** The counts whose name begins with these parts, by the rest of the name, in the order of the alphabet. */
    under(...name: readonly string[]): Record<string, number>;
    data(): TallyData;
}
/** A tally as plain data, for handing between threads. */
export type TallyData = {
    readonly counts: readonly (readonly [string, number])[];
    readonly earliest: number;
};
export type SummaryInput = {
    readonly county: string;
    readonly asOf: CalendarDate;
    readonly policy: Policy;
    readonly tally: Tally;
    readonly rowsIn: number;
    readonly peopleIn: number;
};
/** `summary.json` as an object: the original application's keys and formulas first, then ours. */
export declare function summaryOf({ county, asOf, policy, tally, rowsIn, peopleIn }: SummaryInput): Record<string, unknown>;
export type Balance = {
    readonly rows: {
        readonly in: number;
        readonly used: number;
        readonly setAside: number;
        readonly repeatedAmongUsed: number;
    };
    readonly convictions: {
        readonly inScope: number;
        readonly byOutcome: Record<string, number>;
    };
    readonly people: {
        readonly in: number;
        readonly decided: number;
        readonly inScope: number;
        readonly outOfScope: number;
        readonly inScopeByBestOutcome: Record<string, number>;
    };
};
/** What the second pass did, set against what the first pass counted. */
export declare function balanceOf(tally: Tally, { rowsIn, peopleIn }: {
    readonly rowsIn: number;
    readonly peopleIn: number;
}): Balance;
/** What does not add up, in words; empty when all does. */
export declare function imbalances({ rows, convictions, people }: Balance): readonly string[];
