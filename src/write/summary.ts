import { ByParts, type CalendarDate, isoDate } from '../basics/index.ts';
import { POLICY_OUTCOMES, OUTCOME_WORDS, type Policy } from '../engine/index.ts';
import { convictionsByYear, peopleCounts } from './people-counts.ts';

/** Everything a run counts, by name; parts of a name are joined by a tab. Tallies of pieces are added up. */
export class Tally {
  readonly #counts = new Map<string, number>();
  /** What was counted by name since it was last looked at: found part by part, so that no name is put together twice. */
  readonly #names = new ByParts<number>();
  /** The earliest conviction in scope, or 0. */
  earliest = 0;

  add(name: readonly string[], by = 1): void {
    let found = this.#names;
    for (let i = 0; i < name.length; i++) found = found.under(name[i]!);
    found.value = (found.value ?? 0) + by;
  }

  addEarliest(date: number): void {
    if (date > 0 && (this.earliest === 0 || date < this.earliest)) this.earliest = date;
  }

  addAll(other: TallyData): void {
    for (const [key, count] of other.counts) this.#put(key, count);
    this.addEarliest(other.earliest);
  }

  #put(key: string, count: number): void {
    this.#counts.set(key, (this.#counts.get(key) ?? 0) + count);
  }

  /** What was counted by name, put with the rest. */
  #all(): ReadonlyMap<string, number> {
    for (const [part, names] of this.#names.next) this.#take(part, names);
    return this.#counts;
  }

  #take(name: string, counted: ByParts<number>): void {
    if (counted.value !== undefined) this.#put(name, counted.value);
    counted.value = undefined;
    for (const [part, names] of counted.next) this.#take(`${name}\t${part}`, names);
  }

  get(...name: readonly string[]): number {
    return this.#all().get(name.join('\t')) ?? 0;
  }

  /** The counts whose name begins with these parts, by the rest of the name, in the order of the alphabet. */
  under(...name: readonly string[]): Record<string, number> {
    const start = `${name.join('\t')}\t`;
    const found = [...this.#all()]
      .filter(([key]) => key.startsWith(start))
      .map(([key, count]) => [key.slice(start.length), count] as const);
    return Object.fromEntries(found.sort(([a], [b]) => (a < b ? -1 : 1)));
  }

  data(): TallyData {
    return { counts: [...this.#all()], earliest: this.earliest };
  }
}

/** A tally as plain data, for handing between threads. */
export type TallyData = { readonly counts: readonly (readonly [string, number])[]; readonly earliest: number };

export type SummaryInput = {
  readonly county: string;
  readonly asOf: CalendarDate;
  readonly policy: Policy;
  readonly tally: Tally;
  readonly rowsIn: number;
  readonly peopleIn: number;
};

/** `summary.json` as an object: the original application's keys and formulas first, then ours. */
export function summaryOf({ county, asOf, policy, tally, rowsIn, peopleIn }: SummaryInput): Record<string, unknown> {
  const impact = (relief: string): Record<string, number> => ({
    CountSubjectsNoFelony: tally.get('impact', relief, 'no-felony'),
    CountSubjectsNoConvictionLast7Years: tally.get('impact', relief, 'no-conviction-7-years'),
    CountSubjectsNoConviction: tally.get('impact', relief, 'no-conviction'),
  });
  const byReason = Object.entries(tally.under('reason', 'dismiss'));
  const additional = byReason.filter(
    ([reason]) => !reason.startsWith('Dismiss all HS') && reason !== 'Misdemeanor or Infraction',
  );
  return {
    county,
    earliestConviction: tally.earliest === 0 ? null : `${isoDate(tally.earliest as CalendarDate)}T00:00:00Z`,
    lineCount: rowsIn,
    reliefWithCurrentEligibilityChoices: impact('choices'),
    reliefWithDismissAllProp64: impact('dismiss-all'),
    prop64ConvictionsCountInCountyByCodeSection: tally.under('section'),
    subjectsWithProp64ConvictionCountInCounty: tally.get('people', 'covered'),
    prop64FelonyConvictionsCountInCounty: tally.get('level', 'felony'),
    prop64NonFelonyConvictionsCountInCounty: tally.get('level', 'misdemeanor') + tally.get('level', 'infraction'),
    subjectsWithSomeReliefCount: tally.get('people', 'some-relief'),
    convictionDismissalCountByCodeSection: listed(policy, 'Dismiss', 'dismiss', tally),
    convictionReductionCountByCodeSection: listed(policy, 'Reduce', 'reduce', tally),
    convictionDismissalCountByAdditionalRelief: Object.fromEntries(additional),
    asOf: isoDate(asOf),
    policy: policy.id,
    prop64UnknownLevelConvictionsCountInCounty: tally.get('level', 'unknown'),
    cannabisConvictionsWithoutCounty: tally.get('no-county'),
    possiblePleaBargains: tally.get('possible-bargains'),
    predecessorConvictions: tally.get('predecessors'),
    balance: balanceOf(tally, { rowsIn, peopleIn }),
    outcomesBySection: outcomesBy('section-outcome', tally),
    reasons: Object.fromEntries(
      POLICY_OUTCOMES.map((outcome) => [OUTCOME_WORDS[outcome], tally.under('reason', outcome)]).filter(
        ([, counts]) => Object.keys(counts ?? {}).length > 0,
      ),
    ),
    missingFacts: tally.under('missing'),
    rowsSetAsideByCode: tally.under('set-aside'),
    outcomesByLevel: outcomesBy('level-outcome', tally),
    convictionsByYear: convictionsByYear(tally),
    recordsBefore: {
      CountSubjectsWithFelony: tally.get('before', 'felony'),
      CountSubjectsWithConvictionLast7Years: tally.get('before', 'conviction-7-years'),
      CountSubjectsWithConviction: tally.get('before', 'conviction'),
    },
    peopleInScope: peopleCounts(tally, 'in-scope'),
    peopleWithSomeRelief: peopleCounts(tally, 'some-relief'),
  };
}

export type Balance = {
  readonly rows: {
    readonly in: number;
    readonly used: number;
    readonly setAside: number;
    readonly repeatedAmongUsed: number;
  };
  readonly convictions: { readonly inScope: number; readonly byOutcome: Record<string, number> };
  readonly people: {
    readonly in: number;
    readonly decided: number;
    readonly inScope: number;
    readonly outOfScope: number;
    readonly inScopeByBestOutcome: Record<string, number>;
  };
};

/** What the second pass did, set against what the first pass counted. */
export function balanceOf(
  tally: Tally,
  { rowsIn, peopleIn }: { readonly rowsIn: number; readonly peopleIn: number },
): Balance {
  const inWords = (counts: Record<string, number>): Record<string, number> =>
    Object.fromEntries(POLICY_OUTCOMES.map((outcome) => [OUTCOME_WORDS[outcome], counts[outcome] ?? 0]));
  return {
    rows: {
      in: rowsIn,
      used: tally.get('rows', 'used'),
      setAside: tally.get('rows', 'set-aside'),
      repeatedAmongUsed: tally.get('rows', 'repeated'),
    },
    convictions: { inScope: tally.get('convictions'), byOutcome: inWords(tally.under('outcome')) },
    people: {
      in: peopleIn,
      decided: tally.get('people', 'all'),
      inScope: tally.get('people', 'in-scope'),
      outOfScope: tally.get('people', 'all') - tally.get('people', 'in-scope'),
      inScopeByBestOutcome: inWords(tally.under('best-outcome')),
    },
  };
}

/** What does not add up, in words; empty when all does. */
export function imbalances({ rows, convictions, people }: Balance): readonly string[] {
  const sum = (counts: Record<string, number>): number => Object.values(counts).reduce((a, b) => a + b, 0);
  const found: string[] = [];
  if (rows.in !== rows.used + rows.setAside)
    found.push(`${rows.in} rows came in, ${rows.used} were used and ${rows.setAside} set aside`);
  if (convictions.inScope !== sum(convictions.byOutcome))
    found.push(`${convictions.inScope} convictions are in scope, ${sum(convictions.byOutcome)} have an outcome`);
  if (people.in !== people.decided) found.push(`${people.in} people came in, ${people.decided} were looked at`);
  if (people.inScope !== sum(people.inScopeByBestOutcome))
    found.push(`${people.inScope} people are in scope, ${sum(people.inScopeByBestOutcome)} have an outcome`);
  return found;
}

/** One key for each section that the county's choices list for that relief, zeros included. */
function listed(policy: Policy, verb: string, outcome: string, tally: Tally): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const step of policy.flow) {
    const section = new RegExp(`^${verb} all HS (\\d+) convictions$`).exec(step.reason ?? '')?.[1];
    if (section && step.then === outcome) counts[section] = tally.get('reason', outcome, step.reason ?? '');
  }
  return counts;
}

/** Convictions in scope by what the name counts, and by outcome. */
function outcomesBy(name: string, tally: Tally): Record<string, Record<string, number>> {
  const found: Record<string, Record<string, number>> = {};
  for (const [key, count] of Object.entries(tally.under(name))) {
    const [what = '', outcome = ''] = key.split('\t');
    (found[what] ??= {})[OUTCOME_WORDS[outcome as keyof typeof OUTCOME_WORDS]] = count;
  }
  return found;
}
