import { NONE } from '../../basics/index.ts';
import type { Asking } from '../../engine/index.ts';
import {
  type Arrest,
  type Count,
  type Disposition,
  type Facts,
  type HistoryEvent,
  arrestOf,
  ofOneCycle,
} from '../../history/index.ts';
import { perPerson } from './per-person.ts';
import { isViolation } from './sentence-status.ts';

/** What questions about an arrest are asked of. */
export type ArrestCase = ArrestWhole & { readonly facts: Facts; readonly asking: Asking };

/** An arrest with all of its counts, what courts did included, and every entry of them that says something. */
type ArrestWhole = {
  readonly arrest: Arrest;
  readonly counts: readonly Count[];
  /** Those that are for an offense: broken supervision is none. */
  readonly offenses: readonly Count[];
  readonly entries: readonly Disposition[];
};

/** The arrests of every county that led to no conviction, with all that became of each; found once for each person. */
const arrestsIn = perPerson((facts): readonly ArrestWhole[] => {
  const found: ArrestWhole[] = [];
  for (const { key, events } of facts.history.cycles) {
    if (!hasArrest(events) || convictedInCycle(facts, key)) continue;
    const cycle = facts.wholeCycle(key);
    const arrest = cycle && arrestOf(facts.history.person.key, cycle);
    if (arrest) found.push(whole(arrest));
  }
  return found;
});

/** Whether the person was convicted of an offense in the cycle: what only tells of broken supervision is no conviction. */
export function convictedInCycle({ convictions }: Facts, cycle: string): boolean {
  for (const each of convictions) if (ofOneCycle(each.caseKey, cycle) && !isViolation(each)) return true;
  return false;
}

function hasArrest(events: readonly HistoryEvent[]): boolean {
  for (const { kind } of events) if (kind === 'arrest') return true;
  return false;
}

function whole(arrest: Arrest): ArrestWhole {
  const counts = arrest.courtCounts.length > 0 ? [...arrest.counts, ...arrest.courtCounts] : arrest.counts;
  let entries: Disposition[] | undefined;
  for (const { dispositions } of counts) {
    for (const entry of dispositions) {
      if (entry.kind === 'none') continue;
      if (entries) entries.push(entry);
      else entries = [entry];
    }
  }
  const offenses = counts.some(isViolation) ? counts.filter((count) => !isViolation(count)) : counts;
  return { arrest, counts, offenses, entries: entries ?? NONE };
}

/** The counties in which the person was arrested without being convicted. */
export function arrestCounties(facts: Facts): ReadonlySet<string> {
  const counties = new Set<string>();
  for (const { arrest } of arrestsIn(facts)) counties.add(arrest.county);
  return counties;
}

/** Every arrest of the county asked for that led to no conviction. */
export function arrestsWithoutConviction(facts: Facts, asking: Asking): readonly ArrestCase[] {
  const found: ArrestCase[] = [];
  for (const { arrest, counts, offenses, entries } of arrestsIn(facts))
    if (arrest.county === asking.county) found.push({ facts, arrest, counts, offenses, entries, asking });
  return found;
}
