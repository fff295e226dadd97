import { NONE, type PartialDate, MISSING_DATE, spanning } from '../basics/index.ts';
import type { Count, Cycle, HistoryEvent } from './criminal-history.ts';
import type { Level } from './level.ts';
import { type Origin, compareOrigins } from './origin.ts';

/** An arrest and what came of it: all counts of its cycle. Derived from the record, never written into it. */
export type Arrest = {
  /** `<person>/<cycle>`; names the arrest within a delivery. */
  readonly key: string;
  readonly cycle: Cycle;
  /** The day of the arrest; an interval when the cycle gives several. */
  readonly date: PartialDate;
  readonly county: string;
  readonly agency: string;
  /** Charges at arrest. */
  readonly counts: readonly Count[];
  /** What courts did, whatever became of it. */
  readonly courtCounts: readonly Count[];
  /** The gravest level among all charges of the cycle; unknown when one of them could be graver. */
  readonly level: Level;
  readonly origin: Origin;
};

/** The arrest of a cycle, if the record has one. The cycle must hold every count, those that led to nothing too. */
export function arrestOf(person: string, cycle: Cycle): Arrest | undefined {
  let counts: readonly Count[] = NONE;
  let courtCounts: readonly Count[] = NONE;
  let first: HistoryEvent | undefined;
  let date = MISSING_DATE;
  for (const event of cycle.events) {
    if (event.kind === 'court') courtCounts = both(courtCounts, event.counts);
    if (event.kind !== 'arrest' || event.counts.length === 0) continue;
    first ??= event;
    date = spanning(date, event.date);
    counts = both(counts, event.counts);
  }
  if (!first) return undefined;
  let origin: Origin | undefined;
  for (const { origins } of counts)
    for (const each of origins) if (!origin || compareOrigins(each, origin) < 0) origin = each;
  return {
    key: `${person}/${cycle.key}`,
    cycle,
    date,
    county: first.county,
    agency: first.agency,
    counts,
    courtCounts,
    level: gravest(counts, courtCounts),
    origin: origin!,
  };
}

/** Mostly there is one event of a kind, and its counts are all. */
function both(some: readonly Count[], more: readonly Count[]): readonly Count[] {
  return some.length === 0 ? more : [...some, ...more];
}

function gravest(...all: readonly (readonly Count[])[]): Level {
  let found: Level = 'infraction';
  for (const counts of all) {
    for (const { level } of counts) {
      if (level === 'felony') return level;
      if (level === 'unknown' || (level === 'misdemeanor' && found === 'infraction')) found = level;
    }
  }
  return found;
}
