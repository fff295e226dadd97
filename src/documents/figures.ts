import { RunRefused } from '../run/index.ts';
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
  /** Of a run over RAP sheets: what became of the files. */
  readonly sheets?: {
    readonly in: number;
    readonly read: number;
    readonly needReview: number;
    readonly refused: number;
  };
};

const KEYS = Object.keys({
  county: true,
  earliestConviction: true,
  reliefWithCurrentEligibilityChoices: true,
  reliefWithDismissAllProp64: true,
  prop64ConvictionsCountInCountyByCodeSection: true,
  subjectsWithProp64ConvictionCountInCounty: true,
  subjectsWithSomeReliefCount: true,
  cannabisConvictionsWithoutCounty: true,
  possiblePleaBargains: true,
  balance: true,
  outcomesBySection: true,
  outcomesByLevel: true,
  reasons: true,
  missingFacts: true,
  rowsSetAsideByCode: true,
  convictionsByYear: true,
  recordsBefore: true,
  peopleInScope: true,
  peopleWithSomeRelief: true,
} satisfies Record<Exclude<keyof Summary, 'sheets'>, true>);

/** The summary of a run as a report reads it; refused when it lacks a key, as that of an older version does. */
export function summaryIn(found: Readonly<Record<string, unknown>>): Summary {
  const missing = KEYS.filter((key) => !(key in found));
  if (missing.length > 0)
    throw new RunRefused(
      missing.map((field) => ({
        code: 'results-too-old',
        file: 'summary.json',
        field,
        hint: 'the results have no such key: they were made by another version of the program. Run again, then repeat this',
      })),
    );
  return found as unknown as Summary;
}

/** `11357` → `HS 11357`; what is no number stays as it is. */
export function sectionName(section: string): string {
  if (section === 'unclear') return 'offense cannot be read';
  return /^\d/.test(section) ? `HS ${section}` : section;
}
