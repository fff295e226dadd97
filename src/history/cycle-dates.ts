import { type PartialDate, MISSING_DATE, before, spanning } from '../basics/index.ts';
import type { Conviction } from './conviction.ts';
import type { Cycle, EventKind, HistoryEvent } from './criminal-history.ts';
import type { Facts } from './facts.ts';

/** The arrest cycle that a conviction belongs to. */
export function cycleOf(facts: Facts, conviction: Conviction): Cycle | undefined {
  for (const cycle of facts.history.cycles) if (conviction.caseKey.startsWith(cycle.key)) return cycle;
  return undefined;
}

/**
 * When the person was arrested for what the conviction is about: the arrests of its cycle that do not lie after the
 * conviction, as an interval that holds them all. Missing when the cycle has none. The offense was that day or earlier.
 */
export function arrestBefore(facts: Facts, conviction: Conviction): PartialDate {
  const cycle = cycleOf(facts, conviction);
  let found: PartialDate = MISSING_DATE;
  for (const event of cycle?.events ?? []) {
    if (event.kind !== 'arrest' || before(conviction.date, event.date) === 'yes') continue;
    found = spanning(found, event.date);
  }
  return found;
}

const NO_EVENTS: readonly HistoryEvent[] = [];
const SUPERVISION: ReadonlySet<EventKind> = new Set<EventKind>(['custody', 'probation']);

/** Entries of custody, probation and parole in the conviction's cycle. */
export function supervisionOf(facts: Facts, conviction: Conviction): readonly HistoryEvent[] {
  const found: HistoryEvent[] = [];
  for (const event of cycleOf(facts, conviction)?.events ?? []) if (SUPERVISION.has(event.kind)) found.push(event);
  return found.length === 0 ? NO_EVENTS : found;
}
