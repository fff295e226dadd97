import type { Balance, PeopleCounts } from '../write/index.ts';
export type Counts = Readonly<Record<string, number>>;
export type Table = Readonly<Record<string, Counts>>;
export type Impact = {
    readonly CountSubjectsNoFelony: number;
    readonly CountSubjectsNoConvictionLast7Years: number;
    readonly CountSubjectsNoConviction: number;
};
/** What a report takes from `summary.json`; its page in docs/formats says what each key counts. */
export type Summary = {
    readonly county: string;
    readonly earliestConviction: string | null;
    readonly reliefWithCurrentEligibilityChoices: Impact;
    readonly reliefWithDismissAllProp64: Impact;
    readonly prop64ConvictionsCountInCountyByCodeSection: Counts;
    readonly subjectsWithProp64ConvictionCountInCounty: number;
    readonly subjectsWithSomeReliefCount: number;
    readonly cannabisConvictionsWithoutCounty: number;
    readonly possiblePleaBargains: number;
    readonly balance: Balance;
    readonly outcomesBySection: Table;
    readonly outcomesByLevel: Table;
    readonly reasons: Table;
    readonly missingFacts: Counts;
    readonly rowsSetAsideByCode: Counts;
    readonly convictionsByYear: Table;
    readonly recordsBefore: {
        readonly CountSubjectsWithFelony: number;
        readonly CountSubjectsWithConvictionLast7Years: number;
        readonly CountSubjectsWithConviction: number;
    };
    readonly peopleInScope: PeopleCounts;
    readonly peopleWithSomeRelief: PeopleCounts;
};
/** The summary of a run as a report reads it; refused when it lacks a key, as that of an older version does. */
export declare function summaryIn(found: Readonly<Record<string, unknown>>): Summary;
/** `11357` → `HS 11357`; what is no number stays as it is. */
export declare function sectionName(section: string): string;
