import type { Tally } from './summary.ts';
/** What the statutes give, remedy by remedy, where a run has more than one; counts only. */
export type RemedySummary = {
    readonly byRemedy: Readonly<Record<string, RemedyCounts>>;
    /** Convictions, arrests and cases by the remedies that give something now: `reduction + dismissal`. */
    readonly overlaps: Readonly<Record<string, number>>;
    /** What could be had now and is not on record as had: the gap. */
    readonly gap: {
        readonly people: number;
        readonly convictions: number;
        readonly arrests: number;
        readonly cases: number;
    };
    readonly answers: {
        readonly used: number;
        readonly contradicted: number;
    };
};
export type RemedyCounts = {
    readonly subjects: number;
    readonly outcomes: Readonly<Record<string, number>>;
    /** Of what is given now: what the court, or the State, must give, and what the court may. */
    readonly shall: number;
    readonly may: number;
    readonly people: {
        readonly all: number;
        readonly eligible: number;
        readonly notYet: number;
    };
};
/** The counts of the remedies named, in their order. */
export declare function remedySummary(tally: Tally, remedies: readonly string[]): RemedySummary;
