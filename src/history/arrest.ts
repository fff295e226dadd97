import { type PartialDate, MISSING_DATE, spanning } from '../basics/index.ts';
import type { Count, Cycle } from './criminal-history.ts';
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
  const arrests = cycle.events.filter(({ kind, counts }) => kind === 'arrest' && counts.length > 0);
  const first = arrests[0];
  if (!first) return undefined;
  const counts = arrests.flatMap((event) => event.counts);
  const courtCounts = cycle.events.flatMap((event) => (event.kind === 'court' ? event.counts : []));
  return {
    key: `${person}/${cycle.key}`,
    cycle,
    date: arrests.map(({ date }) => date).reduce(spanning, MISSING_DATE),
    county: first.county,
    agency: first.agency,
    counts,
    courtCounts,
    level: gravest([...counts, ...courtCounts]),
    origin: counts.flatMap(({ origins }) => origins).reduce((a, b) => (compareOrigins(a, b) <= 0 ? a : b)),
  };
}

function gravest(counts: readonly Count[]): Level {
  const levels = new Set(counts.map(({ level }) => level));
  if (levels.has('felony')) return 'felony';
  if (levels.has('unknown')) return 'unknown';
  return levels.has('misdemeanor') ? 'misdemeanor' : 'infraction';
}
