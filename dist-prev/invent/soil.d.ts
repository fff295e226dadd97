import type { Expect } from './expect.ts';
import type { InventedPerson } from './invented-person.ts';
import type { Settled } from './plan.ts';
import type { Sheet } from './sheet.ts';
/** What is known about a piece of dirt; the columns of the answers but the line. */
export type Answer = {
    readonly person: string;
    readonly conviction: string;
    readonly fault: string;
    readonly expect: Expect;
};
/** What is unusual about one row. */
export type Dirt = {
    /** Empty physical lines before the row. */
    readonly linesBefore: number;
    /** Physical lines of the row, those before it counted. */
    readonly lines: number;
    readonly answer?: Answer;
};
/** A person whose rows are the sheet's last, from row `first` on. */
export type Written = {
    readonly plan: Settled;
    readonly index: number;
    readonly person: InventedPerson;
    readonly first: number;
};
/** Gives the person one piece of dirt, or, as the dial says, none. */
export declare function soil(who: Written, sheet: Sheet, dirt: Map<number, Dirt>): void;
