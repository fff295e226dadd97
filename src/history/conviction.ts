import { type PartialDate, before } from '../basics/index.ts';
import type { Count, EventKind, HistoryEvent } from './criminal-history.ts';
import type { Disposition } from './disposition.ts';
import type { Level } from './level.ts';
import type { Charge } from './offense/index.ts';
import { type Origin, compareOrigins } from './origin.ts';
import { speaksOfRelief } from './relief-words.ts';

/** Whether a conviction still stands in the record. */
export type Standing =
  | { readonly kind: 'stands' }
  | { readonly kind: 'relieved'; readonly by: Disposition }
  | { readonly kind: 'doubtful'; readonly missing: string; readonly origin: Origin };

/** A count of which the person was convicted, with what came later. Derived from the record, never written into it. */
export type Conviction = {
  /** `<person>/<count>`; names the conviction within a delivery. */
  readonly key: string;
  readonly count: Count;
  readonly event: EventKind;
  /** Six digits: all counts of one court step. */
  readonly caseKey: string;
  readonly charge: Charge | undefined;
  readonly chargeFrom: Disposition['chargeFrom'];
  /** The level today: as convicted, unless lowered since. */
  readonly level: Level;
  readonly levelAtConviction: Level;
  /** The entry that lowered it last. */
  readonly lowered: Disposition | undefined;
  readonly date: PartialDate;
  readonly county: string;
  readonly agency: string;
  readonly caseNumbers: readonly string[];
  readonly convicting: Disposition;
  readonly standing: Standing;
  /** The first row, in the order of the inputs, that records the conviction. */
  readonly origin: Origin;
  /** The name that the person went by, where the record tells it of each event. */
  readonly name?: string | undefined;
};

/** The conviction that a count holds, if it holds one. `caseNumbers` are those of its whole court step. */
export function convictionOf(
  person: string,
  event: HistoryEvent,
  count: Count,
  caseNumbers: readonly string[],
): Conviction | undefined {
  const entries = count.dispositions;
  const convicted = entries.length === 1 ? entries : entries.filter(isConvicting);
  const convicting = convicted[0];
  if (!convicting || !isConvicting(convicting)) return undefined;
  const levelAtConviction = levelAtFirst(convicted);
  return {
    key: `${person}/${count.id}`,
    count,
    event: event.kind,
    caseKey: event.key,
    charge: convicting.charge,
    chargeFrom: convicting.chargeFrom,
    levelAtConviction,
    lowered: entries.length === 1 ? undefined : entries.findLast(({ kind }) => kind === 'reduced'),
    level: levelToday(entries, convicting, levelAtConviction),
    date: convicting.date,
    county: event.county,
    agency: event.agency,
    caseNumbers,
    convicting,
    standing: remarked(standing(entries, convicting), count),
    origin: convicted.reduce(
      (first, { origin }) => (compareOrigins(first, origin) <= 0 ? first : origin),
      convicting.origin,
    ),
    name: event.name,
  };
}

function isConvicting({ kind }: Disposition): boolean {
  return kind === 'convicted';
}

/** Entries in time; those of one day by the record's own number, then conviction before what changes it. */
export function compareDispositions(a: Disposition, b: Disposition): number {
  return (
    sortDay(a.recorded) - sortDay(b.recorded) ||
    a.order - b.order ||
    rank(a) - rank(b) ||
    (a.level < b.level ? -1 : a.level > b.level ? 1 : 0) ||
    (a.text < b.text ? -1 : a.text > b.text ? 1 : 0)
  );
}

function sortDay(date: PartialDate): number {
  return date.kind === 'known' ? date.earliest : 99_999_999;
}

function rank(entry: Disposition): number {
  return entry.kind === 'convicted' ? 0 : 1;
}

/** Two convicting entries of the same day that disagree, and that the record does not number, leave the level open. */
function levelAtFirst(convicted: readonly Disposition[]): Level {
  const first = convicted[0]!;
  for (const entry of convicted) {
    const rivals = sortDay(entry.recorded) === sortDay(first.recorded) && entry.order === first.order;
    if (rivals && entry.level !== first.level) return 'unknown';
  }
  return first.level;
}

function levelToday(entries: readonly Disposition[], first: Disposition, atFirst: Level): Level {
  let level = atFirst;
  for (const entry of entries) {
    const later = sortDay(entry.recorded) > sortDay(first.recorded) || entry.order > first.order;
    if (entry.kind === 'reduced') level = entry.level;
    else if (entry.kind === 'convicted' && later) level = entry.level === 'unknown' ? level : entry.level;
  }
  return level;
}

function standing(entries: readonly Disposition[], convicting: Disposition): Standing {
  let result: Standing = { kind: 'stands' };
  for (const [i, entry] of entries.entries()) {
    if (entry.kind === 'not-understood') {
      result = { kind: 'doubtful', missing: 'what a later entry about this count means', origin: entry.origin };
    } else if (entry.kind === 'not-convicted') {
      if (!LEAVES_CONVICTION.test(entry.text) && mayFollowEveryConviction(entry, entries))
        result = { kind: 'doubtful', missing: ENDED_WITHOUT, origin: entry.origin };
    } else if (endsConviction(entry)) {
      const earlier = before(entry.recorded, convicting.recorded);
      if (entry.kind === 'dismissed' && earlier === 'yes') continue;
      const sure =
        earlier === 'no' &&
        (entry.kind !== 'dismissed' ||
          before(convicting.recorded, entry.recorded) === 'yes' ||
          entry.order > convicting.order);
      if (sure || (entry.kind !== 'dismissed' && earlier === 'unknown'))
        return takenBack(entries.slice(i + 1)) ?? { kind: 'relieved', by: entry };
      result = { kind: 'doubtful', missing: 'which came later, the conviction or its dismissal', origin: entry.origin };
    }
  }
  return result;
}

/** Relief after which an entry speaks of relief in words that grant none: refused, opposed, rescinded. */
function takenBack(later: readonly Disposition[]): Standing | undefined {
  const entry = later.find(({ kind, text }) => kind === 'not-understood' && speaksOfRelief(text));
  return entry && { kind: 'doubtful', missing: 'whether the relief granted before still stands', origin: entry.origin };
}

const ENDED_WITHOUT = 'whether the conviction stands (a later entry says that the count ended without one)';

/** Where the person was taken says nothing of the conviction; a deferred entry of judgment rests on a plea, which PC 1203.43 undoes. */
const LEAVES_CONVICTION = /\bTOT\b|EXTRADIT|DEFERRED ENTRY|\bDEJ\b/i;

/**
 * By its day or, where days do not tell, by the record's own number. A conviction recorded after it has the last word. Of one
 * day and without numbers it is of the same verdict, as the acquittal of what is graver.
 */
function mayFollowEveryConviction(entry: Disposition, entries: readonly Disposition[]): boolean {
  for (const other of entries) if (isConvicting(other) && !mayFollow(entry, other)) return false;
  return true;
}

function mayFollow(entry: Disposition, other: Disposition): boolean {
  const later = before(other.recorded, entry.recorded);
  if (later === 'yes' || before(entry.recorded, other.recorded) === 'yes') return later === 'yes';
  if (other.order > 0 && entry.order > 0 && entry.order !== other.order) return entry.order > other.order;
  return later === 'unknown';
}

const RELIEF_WORDS = /1203\.4|11361\.[89]|1170\.18|SET ?ASIDE|EXPUNG|VACAT|SEALED|RELIEF GRANTED|REDUCED TO/i;

/** The words of relief that a remark holds, if it does. */
export function reliefWordIn(remark: string): string | undefined {
  return RELIEF_WORDS.exec(remark)?.[0];
}

/** A remark that speaks of relief, where no entry does, is for a person to read. */
function remarked(found: Standing, count: Count): Standing {
  if (found.kind !== 'stands' || !count.remarks.some((remark) => RELIEF_WORDS.test(remark))) return found;
  return {
    kind: 'doubtful',
    missing: 'whether the relief that the comment speaks of was granted',
    origin: count.origins[0]!,
  };
}

function endsConviction(entry: Disposition): boolean {
  return (
    entry.kind === 'set-aside' || entry.kind === 'vacated' || entry.kind === 'relieved' || entry.kind === 'dismissed'
  );
}
