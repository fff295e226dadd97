import { NONE, type PartialDate, MISSING_DATE, before, spanning } from '../basics/index.ts';
import type { Conviction } from './conviction.ts';
import type { Cycle, HistoryEvent } from './criminal-history.ts';
import type { Facts } from './facts.ts';

/** The arrest cycle that a conviction belongs to. */
export function cycleOf(facts: Facts, conviction: Conviction): Cycle | undefined {
  for (const cycle of facts.history.cycles) if (ofOneCycle(conviction.caseKey, cycle.key)) return cycle;
  return undefined;
}

/** The key of the cycle that a case or a count is of: the three digits its own key begins with. */
export function cycleKeyOf(key: string): string {
  return key.slice(0, 3);
}

/** Whether two keys are of one cycle, whose three digits they begin with. */
export function ofOneCycle(a: string, b: string): boolean {
  return (
    a.charCodeAt(2) === b.charCodeAt(2) && a.charCodeAt(1) === b.charCodeAt(1) && a.charCodeAt(0) === b.charCodeAt(0)
  );
}

/**
 * When the person was arrested for what the conviction is about: the arrests of its cycle that do not lie after the
 * conviction, as an interval that holds them all. Missing when the cycle has none. The offense was that day or earlier.
 */
export function arrestBefore(facts: Facts, conviction: Conviction): PartialDate {
  const cycle = cycleOf(facts, conviction);
  let found: PartialDate = MISSING_DATE;
  for (const event of cycle?.events ?? NONE) {
    if (event.kind !== 'arrest' || before(conviction.date, event.date) === 'yes') continue;
    found = spanning(found, event.date);
  }
  return found;
}

/** Entries of custody, probation and parole in the conviction's cycle. */
export function supervisionOf(facts: Facts, conviction: Conviction): readonly HistoryEvent[] {
  let found: HistoryEvent[] | undefined;
  for (const event of cycleOf(facts, conviction)?.events ?? NONE)
    if (event.kind === 'custody' || event.kind === 'probation') (found ??= []).push(event);
  return found ?? NONE;
}
