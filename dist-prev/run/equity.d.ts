import type { CalendarDate } from '../basics/index.ts';
import { type Judgments, type Outcome } from '../engine/index.ts';
import { type Docket } from './docket.ts';
/** People in scope by one thing that the record says of them, and what becomes of each group. */
export type Equity = {
    readonly by: 'race' | 'sex' | 'age';
    /** Ages in their order; others with the largest group first. Nobody is in two groups of a table. */
    readonly groups: readonly EquityGroup[];
};
export type EquityGroup = {
    readonly name: string;
    readonly people: number;
    /** With some relief. */
    readonly relieved: number;
    /** People by the outcome that helps them most. */
    readonly outcomes: Readonly<Partial<Record<Outcome, number>>>;
};
/** Which group each person of a docket belongs to, found once: the policy does not change it. */
export type Groupings = readonly {
    readonly by: Equity['by'];
    readonly names: readonly string[];
    /** The place of each person's group in `names`. */
    readonly of: Uint16Array;
}[];
/** The groups of people by race, sex and age on the day, as the summary words them. */
export declare function groupingsOf({ people }: Pick<Docket, 'people'>, asOf: CalendarDate): Groupings;
/** What a policy gives to whom. People of whom it looks at no conviction are in no group. */
export declare function equityOf(docket: Docket, judged: Pick<Judgments, 'outcomes'>, groupings: Groupings): readonly Equity[];
