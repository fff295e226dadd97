import type { CalendarDate } from '../../basics/index.ts';
import { type Charge, type Offense } from '../../history/index.ts';
/** Whether a charge under a listed citation always is what the list speaks of, or only when its facts are so. */
export type Sureness = 'certain' | 'possible';
/** One line of a list of offenses. */
export type ListedOffense = {
    /** As we cite: `PC 288(a)`. Everything inside it is meant. */
    readonly offense: string;
    readonly is: Sureness;
    /** The crime in a few words. */
    readonly what: string;
    /** Where the list that names it stands. */
    readonly clause: string;
    /** What that clause says. */
    readonly authority: string;
    readonly note?: string;
    /** Written down from memory and not checked against the text: it never decides, a person looks. */
    readonly fromMemory?: true;
    /** The list names only offenses committed since that day. */
    readonly since?: CalendarDate;
};
/** How a clause treats a crime that was attempted or agreed upon, not done. */
export type Reach = {
    readonly attempt: 'counts' | 'possible' | 'no';
    readonly conspiracy: 'counts' | 'possible' | 'no';
};
/** What a list says of a charge: which line names it, which part of the charge it names, and why. */
export type Match = {
    readonly is: Sureness;
    readonly entry: ListedOffense;
    readonly part: Offense;
    readonly because: string;
} | {
    readonly is: 'no';
};
/** A conviction that a list may name, although its charge does not say so. */
export type Possible = {
    readonly is: 'possible';
    readonly because: string;
};
export declare const NO_MATCH: Match;
type Line = {
    readonly entry: ListedOffense;
    readonly listed: Offense;
    readonly reach: Reach;
};
/** A list made ready to be asked: its lines by number and letter of the section. */
export type OffenseList = ReadonlyMap<string, readonly Line[]>;
export type Clause = {
    readonly clause: string;
    readonly authority: string;
    readonly reach: Reach;
    /** The clause names only offenses committed since that day. */
    readonly since?: CalendarDate;
    readonly lists: readonly Omit<ListedOffense, 'clause' | 'authority' | 'since'>[];
};
export declare function entriesOf(clauses: readonly Clause[]): readonly ListedOffense[];
export declare function offenseList(clauses: readonly Clause[]): OffenseList;
/** The surest match among the parts of a charge. */
export declare function matchIn(charge: Charge, list: OffenseList): Match;
export declare function surest(one: Match, other: Match): Match;
/** As `withinOrMaybe`, but a section printed without its book may be that of any book: the match is then doubtful. */
export declare function lies(part: Offense, listed: Offense): 'yes' | 'no' | 'maybe';
export {};
