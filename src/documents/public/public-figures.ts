import { POLICY_OUTCOMES, OUTCOME_WORDS } from '../../engine/index.ts';
import type { Counts, Summary, Table } from '../figures.ts';
import { sum } from '../numbers.ts';
import { SMALLEST_SHOWN, type SafeRow, safeParts, safeRows, showable } from './safe-counts.ts';

/** Categories by columns, as published; each column is a group of names too. */
export type SafeTable = { readonly columns: readonly (readonly string[])[]; readonly rows: readonly SafeRow[] };

/**
 * Everything that the public report says in numbers. No count of 1 to 10 is among them, and none can be worked out: each
 * table hides what is small in a sum of several, and tables have in common only sums that are published. What cannot be
 * shown so is left out.
 */
export type PublicFigures = {
  /** People in scope, and of these with and without relief. */
  readonly inScope: number | undefined;
  readonly withRelief: number | undefined;
  /** Convictions in scope by outcome, outcomes with few put together. */
  readonly outcomes: readonly SafeRow[] | undefined;
  readonly bySection: SafeTable | undefined;
  readonly byLevel: SafeTable | undefined;
  /** By five years. */
  readonly byYears: readonly SafeRow[] | undefined;
  readonly byAge: SafeTable | undefined;
  readonly byRace: SafeTable | undefined;
  readonly bySex: SafeTable | undefined;
  /** By reason, for each outcome that is published by itself. */
  readonly reasons: readonly { readonly outcome: string; readonly rows: readonly SafeRow[] }[];
  /** Down to whole tens, since these groups lie within each other; `few` below the smallest count that is shown. */
  readonly impact: readonly { readonly what: ImpactName; readonly today: Rough; readonly freed: Rough }[];
};

type ImpactName = 'a felony' | 'a conviction in the last 7 years' | 'any conviction';

/** At least so many, in whole tens, or that it is below {@link SMALLEST_SHOWN}. */
export type Rough = number | 'few';

export const WITH_RELIEF = 'with relief';
export const WITHOUT_RELIEF = 'without relief';

export function publicFigures(summary: Summary): PublicFigures {
  const { people, convictions } = summary.balance;
  const outcomes = groupsOf(convictions.byOutcome);
  const relieved = summary.subjectsWithSomeReliefCount;
  const tellsRelief = [people.inScope, relieved, people.inScope - relieved].every(showable);
  const who = (all: Counts, some: Counts): SafeTable | undefined =>
    peopleTable(all, some, { inScope: people.inScope, tellsRelief });
  return {
    inScope: showable(people.inScope) ? people.inScope : undefined,
    withRelief: tellsRelief ? relieved : undefined,
    outcomes,
    bySection: crossed(summary.outcomesBySection, outcomes),
    byLevel: crossed(summary.outcomesByLevel, outcomes),
    byYears: outcomes && safeParts(byFiveYears(summary.convictionsByYear)),
    byAge: who(summary.peopleInScope.byAge, summary.peopleWithSomeRelief.byAge),
    byRace: who(summary.peopleInScope.byRace, summary.peopleWithSomeRelief.byRace),
    bySex: who(summary.peopleInScope.bySex, summary.peopleWithSomeRelief.bySex),
    reasons: reasonsOf(summary, outcomes),
    impact: impactOf(summary),
  };
}

/** Outcomes with their counts; those that nothing has are left out. Nothing when even all of them are few. */
function groupsOf(byOutcome: Counts): readonly SafeRow[] | undefined {
  const all = sum(Object.values(byOutcome));
  if (!showable(all)) return undefined;
  const names = POLICY_OUTCOMES.map((outcome) => OUTCOME_WORDS[outcome]);
  const inOrder = Object.fromEntries(names.map((name) => [name, byOutcome[name] ?? 0]));
  return safeParts(inOrder) ?? [{ of: names.filter((name) => (byOutcome[name] ?? 0) > 0), counts: [all] }];
}

function crossed(table: Table, groups: readonly SafeRow[] | undefined): SafeTable | undefined {
  if (!groups || groups.length === 0) return undefined;
  const columns = groups.map(({ of }) => of);
  const rows = safeRows(
    Object.entries(table).map(([name, counts]) => ({
      of: [name],
      counts: columns.map((column) => sum(column.map((outcome) => counts[outcome] ?? 0))),
    })),
  );
  return rows && { columns, rows };
}

function byFiveYears(table: Table): Counts {
  const spans: Record<string, number> = {};
  for (const [year, counts] of Object.entries(table)) {
    const from = Math.floor(Number(year) / 5) * 5;
    const span = year === 'unknown' ? year : `${from}–${from + 4}`;
    spans[span] = (spans[span] ?? 0) + sum(Object.values(counts));
  }
  return spans;
}

type Told = { readonly inScope: number; readonly tellsRelief: boolean };

/** People of each group, and of these those with some relief, as they may be published. Nothing when they may not. */
export function safePeople(all: Counts, some: Counts): SafeTable | undefined {
  const [inScope, relieved] = [sum(Object.values(all)), sum(Object.values(some))];
  const tellsRelief = [inScope, relieved, inScope - relieved].every(showable);
  return peopleTable(all, some, { inScope, tellsRelief });
}

function peopleTable(all: Counts, some: Counts, { inScope, tellsRelief }: Told): SafeTable | undefined {
  if (!showable(inScope) || inScope === 0) return undefined;
  const columns = tellsRelief ? [[WITH_RELIEF], [WITHOUT_RELIEF]] : [[WITH_RELIEF, WITHOUT_RELIEF]];
  const rows = safeRows(
    Object.entries(all).map(([name, count]) => {
      const relieved = some[name] ?? 0;
      return { of: [name], counts: tellsRelief ? [relieved, count - relieved] : [count] };
    }),
  );
  return rows && { columns, rows };
}

function reasonsOf(summary: Summary, groups: readonly SafeRow[] | undefined): PublicFigures['reasons'] {
  return (groups ?? []).flatMap(({ of }) => {
    const [outcome] = of;
    if (of.length !== 1 || outcome === undefined) return [];
    const rows = safeParts(summary.reasons[outcome] ?? {});
    return rows && rows.length > 0 ? [{ outcome, rows }] : [];
  });
}

function impactOf({ recordsBefore, reliefWithCurrentEligibilityChoices: freed }: Summary): PublicFigures['impact'] {
  return [
    {
      what: 'a felony',
      today: rough(recordsBefore.CountSubjectsWithFelony),
      freed: rough(freed.CountSubjectsNoFelony),
    },
    {
      what: 'a conviction in the last 7 years',
      today: rough(recordsBefore.CountSubjectsWithConvictionLast7Years),
      freed: rough(freed.CountSubjectsNoConvictionLast7Years),
    },
    {
      what: 'any conviction',
      today: rough(recordsBefore.CountSubjectsWithConviction),
      freed: rough(freed.CountSubjectsNoConviction),
    },
  ];
}

function rough(count: number): Rough {
  return count < SMALLEST_SHOWN ? 'few' : Math.floor(count / 10) * 10;
}
