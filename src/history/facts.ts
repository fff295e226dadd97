import { NONE, type PartialDate, before, sortFew } from '../basics/index.ts';
import type { Charge } from './offense/index.ts';
import { type Conviction, convictionOf, outranks } from './conviction.ts';
import type { Count, CriminalHistory, Cycle, HistoryEvent, LostRow } from './criminal-history.ts';
import type { Disposition } from './disposition.ts';
import { printOffense, withinOrMaybe } from './offense/index.ts';
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
  /** A cycle by its key with every count in it, those that led to nothing too, which the history may leave out. */
  readonly wholeCycle: (key: string) => Cycle | undefined;
  /** False where no count of the cycle has a charge that is meant: sooner known than the whole cycle. True where one may. */
  readonly mayName: (cycle: string, meant: (charge: Charge) => boolean) => boolean;
};

/** What a reader knows of a cycle beyond the history. */
export type CycleReader = Pick<Facts, 'wholeCycle'> & Partial<Pick<Facts, 'mayName'>>;

/**
 * Draws the facts. Depends on nothing but the history, and not on the order in which its rows came. A reader that leaves
 * out what bears on no conviction gives a `reader`, by which the rest can be looked at.
 */
export function factsOf(
  history: CriminalHistory,
  reader: CycleReader = { wholeCycle: (key) => history.cycles.find((cycle) => cycle.key === key) },
): Facts {
  const convictions: Conviction[] = [];
  const registrations: Registration[] = [];
  let deceased: Origin | undefined;
  const strays: StrayRelief[] = [];
  const lost: LostRow[] = [];
  for (const cycle of history.cycles) reliefWithoutConviction(cycle, strays);
  for (const cycle of history.cycles) {
    // Those of a whole court step, whose counts mostly stand together.
    let step: string | undefined;
    let numbers: readonly string[] = [];
    for (const event of cycle.events) {
      if (event.kind === 'deceased') deceased ??= event.counts[0]?.origins[0];
      for (const count of event.counts) {
        if (event.kind === 'registration')
          registrations.push({ charge: count.charge, date: event.date, origin: count.origins[0]! });
        if (!recordsConviction(count)) {
          const unread = unreadConviction(event, count);
          if (unread) lost.push({ origin: unread.origin, code: 'unread-conviction' });
          continue;
        }
        if (event.key !== step) {
          step = event.key;
          numbers = caseNumbersOf(cycle, step);
        }
        const conviction = convictionOf(history.person.key, event, count, numbers);
        if (conviction)
          convictions.push(strays.length > 0 ? withStrayRelief(conviction, cycle.key, strays) : conviction);
      }
    }
  }
  sortFew(convictions, (a, b) => (a.count.id < b.count.id ? -1 : a.count.id > b.count.id ? 1 : 0));
  const { wholeCycle, mayName = namedIn(wholeCycle) } = reader;
  const known = lost.length === 0 ? history : { ...history, lost: [...history.lost, ...lost] };
  return { history: known, convictions, registrations, deceased, wholeCycle, mayName };
}

const CONVICTING = /CONV|GUILT|\bPLEA\b|\bPLED\b|\bNOLO\b|SENTENCED/i;

/** An entry of a court that nobody understands and that may tell of a conviction, by its words or by a sentence. */
function unreadConviction({ kind }: HistoryEvent, { dispositions }: Count): Disposition | undefined {
  if (kind !== 'court' || dispositions.length === 0) return undefined;
  const ended = dispositions.some((entry) => entry.kind !== 'not-understood' && entry.kind !== 'supervision');
  return ended
    ? undefined
    : dispositions.find(
        (entry) => entry.kind === 'not-understood' && (entry.sentence.parts.length > 0 || CONVICTING.test(entry.text)),
      );
}

/** The same found in the whole cycle. */
export function namedIn(wholeCycle: Facts['wholeCycle']): Facts['mayName'] {
  return (cycle, meant) =>
    wholeCycle(cycle)?.events.some(({ counts }) => counts.some(({ charge }) => charge && meant(charge))) ?? false;
}

/** The case numbers of all court entries with the same cycle and step, each once, in the order of the record's keys. */
function caseNumbersOf(cycle: Cycle, key: string): readonly string[] {
  const counts: Count[] = [];
  for (const event of cycle.events) if (event.key === key && event.kind === 'court') counts.push(...event.counts);
  sortFew(counts, (a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  const own: string[] = [];
  const court: string[] = [];
  for (const count of counts) {
    for (const number of count.caseNumbers) if (!own.includes(number)) own.push(number);
    for (const number of count.courtNumbers) if (!court.includes(number)) court.push(number);
  }
  return own.length > 0 ? own : court;
}

/**
 * Other entries that report the same conviction, as after a violation of probation or an arrest on a warrant: of the same
 * county and case number, from another court step, for the same sections; a subdivision that one of them leaves out does
 * not tell them apart.
 */
export function otherReports(facts: Facts, conviction: Conviction): readonly Conviction[] {
  let found: Conviction[] | undefined;
  if (conviction.caseNumbers.length === 0) return NONE;
  for (const other of facts.convictions)
    if (other.caseKey !== conviction.caseKey && mayReportTheSame(other, conviction)) (found ??= []).push(other);
  return found ?? NONE;
}

function mayReportTheSame(one: Conviction, other: Conviction): boolean {
  return (
    one.county === other.county &&
    one.caseNumbers.some((number) => other.caseNumbers.includes(number)) &&
    mayBeSameOffense(one.charge, other.charge)
  );
}

/** The first of the entries that report the same conviction, by date and then by the record's own order, if it is another. */
export function firstReport(facts: Facts, conviction: Conviction): Conviction | undefined {
  const earlier = otherReports(facts, conviction).filter((other) => isFirst(other, conviction));
  return earlier.find((other) => earlier.every((each) => each === other || isFirst(other, each))) ?? earlier[0];
}

function isFirst(one: Conviction, other: Conviction): boolean {
  if (before(one.date, other.date) === 'yes') return true;
  return before(other.date, one.date) !== 'yes' && one.count.id < other.count.id;
}

function mayBeSameOffense(a: Charge | undefined, b: Charge | undefined): boolean {
  if (a === undefined || b === undefined || a.parts.length !== b.parts.length) return false;
  if (a.parts.length === 0) return a.text === b.text;
  return a.parts.every((part, i) => {
    const other = b.parts[i]!;
    return part.role === other.role && (withinOrMaybe(part, other) !== 'no' || withinOrMaybe(other, part) !== 'no');
  });
}

function recordsConviction({ dispositions }: Count): boolean {
  for (const { kind } of dispositions) if (kind === 'convicted') return true;
  return false;
}

type StrayRelief = {
  readonly cycle: string;
  readonly county: string;
  readonly charge: Charge | undefined;
  readonly numbers: readonly string[];
  readonly entry: Conviction['convicting'];
};

/** Courts also report relief as a step of its own: an entry of relief on a count that records no conviction. */
function reliefWithoutConviction(cycle: Cycle, stray: StrayRelief[]): void {
  for (const event of cycle.events) {
    for (const count of event.counts) {
      if (count.dispositions.length === 0 || recordsConviction(count)) continue;
      for (const entry of count.dispositions) {
        if (
          entry.kind === 'set-aside' ||
          entry.kind === 'vacated' ||
          entry.kind === 'relieved' ||
          entry.kind === 'reduced'
        ) {
          stray.push({
            cycle: cycle.key,
            county: event.county,
            charge: count.charge,
            numbers: count.caseNumbers,
            entry,
          });
        }
      }
    }
  }
}

/**
 * Certain when county, charge and case number agree, in any cycle, and the relief is no earlier than the conviction;
 * otherwise, within the same cycle, a person must look.
 */
function withStrayRelief(conviction: Conviction, cycle: string, all: readonly StrayRelief[]): Conviction {
  if (conviction.standing.kind === 'relieved') return withStrongerRelief(conviction, conviction.standing.by, all);
  if (conviction.standing.kind !== 'stands') return conviction;
  const sameCharge = all.filter((relief) => sameOffense(relief.charge, conviction.charge));
  const named = sameCharge.find((relief) => relief.county === conviction.county && sharesNumber(relief, conviction));
  if (named && before(named.entry.recorded, conviction.convicting.recorded) !== 'yes') {
    if (named.entry.kind === 'reduced') return changed(conviction, { level: named.entry.level, lowered: named.entry });
    return changed(conviction, { standing: { kind: 'relieved', by: named.entry } });
  }
  const near = named ?? sameCharge.find((relief) => relief.cycle === cycle);
  const relief = near ?? all.find((each) => each.cycle === cycle && each.charge === undefined);
  if (!relief) return conviction;
  const missing = 'whether relief recorded elsewhere in the record is for this conviction';
  return changed(conviction, { standing: { kind: 'doubtful', missing, origin: relief.entry.origin } });
}

/** Relief under PC 1203.4 on the count itself, and later a step of its own that leaves no conviction. */
function withStrongerRelief(conviction: Conviction, by: Disposition, all: readonly StrayRelief[]): Conviction {
  const stronger = all.find(
    (relief) =>
      relief.entry.kind !== 'reduced' &&
      outranks(relief.entry, by) &&
      relief.county === conviction.county &&
      sharesNumber(relief, conviction) &&
      sameOffense(relief.charge, conviction.charge) &&
      before(relief.entry.recorded, conviction.convicting.recorded) !== 'yes',
  );
  return stronger ? changed(conviction, { standing: { kind: 'relieved', by: stronger.entry } }) : conviction;
}

/** Made as {@link convictionOf} makes it, so that all convictions are of one shape to the engine that runs us. */
function changed(
  conviction: Conviction,
  {
    level = conviction.level,
    lowered = conviction.lowered,
    standing = conviction.standing,
  }: Partial<Pick<Conviction, 'level' | 'lowered' | 'standing'>>,
): Conviction {
  return {
    key: conviction.key,
    count: conviction.count,
    event: conviction.event,
    caseKey: conviction.caseKey,
    charge: conviction.charge,
    chargeFrom: conviction.chargeFrom,
    levelAtConviction: conviction.levelAtConviction,
    lowered,
    level,
    date: conviction.date,
    county: conviction.county,
    agency: conviction.agency,
    caseNumbers: conviction.caseNumbers,
    convicting: conviction.convicting,
    standing,
    origin: conviction.origin,
    name: conviction.name,
  };
}

function sharesNumber(relief: StrayRelief, conviction: Conviction): boolean {
  return relief.numbers.some((number) => conviction.caseNumbers.includes(number));
}

/** True when two charges name the same sections and subdivisions. */
export function sameOffense(a: Charge | undefined, b: Charge | undefined): boolean {
  return (
    a !== undefined && b !== undefined && (a === b || (a.parts.length === b.parts.length && printed(a) === printed(b)))
  );
}

const printedCharges = new WeakMap<Charge, string>();

function printed(charge: Charge): string {
  let text = printedCharges.get(charge);
  if (text === undefined) printedCharges.set(charge, (text = charge.parts.map(printOffense).join('/') || charge.text));
  return text;
}
