import type { PartialDate } from '../basics/index.ts';
import type { Charge } from './offense/index.ts';
import { type Conviction, type Standing, convictionOf } from './conviction.ts';
import type { CriminalHistory, Cycle, HistoryEvent } from './criminal-history.ts';
import { printOffense } from './offense/index.ts';
import type { Origin } from './origin.ts';

/** A registration entry, such as that of PC 290. */
export type Registration = { readonly charge: Charge | undefined; readonly date: PartialDate; readonly origin: Origin };

/** What questions are asked about: drawn from a history once. */
export type Facts = {
  readonly history: CriminalHistory;
  /** Every conviction, of every county, in the order of the record's own keys. */
  readonly convictions: readonly Conviction[];
  readonly registrations: readonly Registration[];
  /** The entry that records the death. */
  readonly deceased: Origin | undefined;
};

/** Draws the facts. Depends on nothing but the history, and not on the order in which its rows came. */
export function factsOf(history: CriminalHistory): Facts {
  const convictions: Conviction[] = [];
  const registrations: Registration[] = [];
  let deceased: Origin | undefined;
  for (const cycle of history.cycles) {
    const strayRelief = reliefWithoutConviction(cycle);
    for (const event of cycle.events) {
      if (event.kind === 'deceased') deceased ??= event.counts[0]?.origins[0];
      for (const count of event.counts) {
        if (event.kind === 'registration') registrations.push({ charge: count.charge, date: event.date, origin: count.origins[0]! });
        if (!count.dispositions.some((entry) => entry.kind === 'convicted')) continue;
        const conviction = convictionOf(history.person.key, event, count, caseNumbersOf(cycle, event.key));
        if (conviction) convictions.push(strayRelief.length ? withStrayRelief(conviction, strayRelief) : conviction);
      }
    }
  }
  if (convictions.length > 1) convictions.sort((a, b) => (a.count.id < b.count.id ? -1 : 1));
  return { history, convictions, registrations, deceased };
}

/** The case numbers of all court entries with the same cycle and step, each once, in the order of the record's keys. */
function caseNumbersOf(cycle: Cycle, key: string): readonly string[] {
  const counts = cycle.events.flatMap((event) => (event.key === key && event.kind === 'court' ? event.counts : []));
  if (counts.length > 1) counts.sort((a, b) => (a.id < b.id ? -1 : 1));
  const own = [...new Set(counts.flatMap((count) => count.caseNumbers))];
  return own.length > 0 ? own : [...new Set(counts.flatMap((count) => count.courtNumbers))];
}

/** Other convictions that may be this one reported again, as after a violation of probation: the same case number and offense. */
export function reportedAgain(facts: Facts, conviction: Conviction): readonly Conviction[] {
  if (conviction.caseNumbers.length === 0) return [];
  return facts.convictions.filter(
    (other) =>
      other !== conviction &&
      other.caseKey !== conviction.caseKey &&
      other.county === conviction.county &&
      sameOffense(other.charge, conviction.charge) &&
      other.caseNumbers.some((number) => conviction.caseNumbers.includes(number)),
  );
}

type StrayRelief = { readonly event: HistoryEvent; readonly charge: Charge | undefined; readonly numbers: readonly string[]; readonly entry: Conviction['convicting'] };

/** Courts also report relief as a step of its own: an entry of relief on a count that records no conviction. */
function reliefWithoutConviction(cycle: Cycle): readonly StrayRelief[] {
  const stray: StrayRelief[] = [];
  for (const event of cycle.events) {
    for (const count of event.counts) {
      if (count.dispositions.some((entry) => entry.kind === 'convicted')) continue;
      for (const entry of count.dispositions) {
        if (entry.kind === 'set-aside' || entry.kind === 'vacated' || entry.kind === 'relieved' || entry.kind === 'reduced') {
          stray.push({ event, charge: count.charge, numbers: count.caseNumbers, entry });
        }
      }
    }
  }
  return stray;
}

/** Certain when charge and case number agree; otherwise a person must look. */
function withStrayRelief(conviction: Conviction, stray: readonly StrayRelief[]): Conviction {
  if (conviction.standing.kind !== 'stands') return conviction;
  const near = stray.filter((relief) => sameOffense(relief.charge, conviction.charge));
  const sure = near.find((relief) => relief.numbers.some((number) => conviction.caseNumbers.includes(number)));
  if (sure?.entry.kind === 'reduced') return { ...conviction, level: sure.entry.level };
  const relief = sure ?? near[0] ?? stray.find((each) => each.charge === undefined);
  if (!relief) return conviction;
  const standing: Standing = sure
    ? { kind: 'relieved', by: sure.entry }
    : { kind: 'doubtful', missing: 'whether relief recorded elsewhere in this cycle is for this conviction', origin: relief.entry.origin };
  return { ...conviction, standing };
}

function sameOffense(a: Charge | undefined, b: Charge | undefined): boolean {
  if (!a || !b) return false;
  const print = (charge: Charge): string => charge.parts.map(printOffense).join('/');
  return print(a) === print(b);
}
