import { type CalendarDate, type PartialDate } from '../basics/index.ts';
import type { Outcome } from '../engine/index.ts';
import type { Conviction, Facts } from '../history/index.ts';
import { type AgeBand, type PeopleGroup, type Tally } from '../write/index.ts';
/** Counts who a person is, once for each group that they belong to. */
export declare function countWho(facts: Facts, asOf: CalendarDate, groups: readonly PeopleGroup[], tally: Tally): void;
/** The age on the as-of date; unknown when the birth date leaves open which band it is. */
export declare function ageBandOf({ history, deceased }: Facts, asOf: CalendarDate): AgeBand;
/** The year of a conviction, as counted: four digits, or `unknown` when its date leaves the year open. */
export declare function countedYear({ date }: {
    readonly date: PartialDate;
}): string;
/**
 * The original's three numbers, over all convictions of every county that still stand. A level or date that is not known
 * counts against: nobody is said to be free of a conviction that may be there.
 */
export declare function countImpact(name: string, facts: Facts, asOf: CalendarDate, tally: Tally, outcomeOf: (conviction: Conviction) => Outcome | undefined): void;
/** Words that are counted over everybody carry no one's dates. */
export declare function withoutValues(words: string): string;
