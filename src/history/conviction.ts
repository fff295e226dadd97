import { type PartialDate, type Truth, before } from '../basics/index.ts';
import type { Count, EventKind, HistoryEvent } from './criminal-history.ts';
import type { Disposition } from './disposition.ts';
import type { Level } from './level.ts';
import type { Charge } from './offense/index.ts';
import { type Origin, compareOrigins } from './origin.ts';
import {
  aboutOtherRelief,
  aboutSameRelief,
  refusesRelief,
  reinstatesConviction,
  speaksOfRelief,
  takesBack,
} from './relief-words.ts';

/** What is not known of a conviction, and the entry that leaves it open. */
type Doubt = { readonly kind: 'doubtful'; readonly missing: string; readonly origin: Origin };

/** Whether a conviction still stands in the record. */
export type Standing = { readonly kind: 'stands' } | { readonly kind: 'relieved'; readonly by: Disposition } | Doubt;

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
    standing: remarked(standing(count, convicting), count),
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

function standing({ dispositions: entries, charge }: Count, convicting: Disposition): Standing {
  let result: Standing = { kind: 'stands' };
  const sure: Disposition[] = [];
  for (const entry of entries) {
    if (entry.kind === 'not-understood') {
      result = { kind: 'doubtful', missing: NOT_UNDERSTOOD, origin: entry.origin };
    } else if (entry.kind === 'not-convicted') {
      if (!leavesConviction(entry.text) && mayFollowEveryConviction(entry, entries, charge))
        result = { kind: 'doubtful', missing: ENDED_WITHOUT, origin: entry.origin };
    } else if (endsConviction(entry)) {
      const earlier = before(entry.recorded, convicting.recorded);
      if (entry.kind === 'dismissed' && earlier === 'yes') continue;
      if (isSureToFollow(entry, convicting, earlier)) sure.push(entry);
      else
        result = {
          kind: 'doubtful',
          missing: 'which came later, the conviction or its dismissal',
          origin: entry.origin,
        };
    }
  }
  return relievedBy(sure, entries) ?? result;
}

function isSureToFollow(entry: Disposition, convicting: Disposition, earlier: Truth): boolean {
  if (entry.kind !== 'dismissed') return earlier !== 'yes';
  const isLater = before(convicting.recorded, entry.recorded) === 'yes' || entry.order > convicting.order;
  return earlier === 'no' && isLater;
}

/** Relief of the strongest kind that no entry after it puts in doubt: what was taken back may have been granted again. */
function relievedBy(sure: readonly Disposition[], entries: readonly Disposition[]): Standing | undefined {
  let doubt: Standing | undefined;
  for (const by of sure) {
    if (sure.some((other) => outranks(other, by))) continue;
    const found = doubtAfter(by, entries.slice(entries.indexOf(by) + 1));
    if (!found) return { kind: 'relieved', by };
    doubt ??= found;
  }
  return doubt;
}

/** Relief after which the count was convicted anew, or an entry speaks of relief in words that grant none. A refusal of other relief takes nothing back. */
function doubtAfter(relief: Disposition, later: readonly Disposition[]): Standing | undefined {
  for (const { kind, text, origin, recorded } of later) {
    if (kind === 'convicted' && before(relief.recorded, recorded) === 'yes')
      return {
        kind: 'doubtful',
        missing: 'whether the conviction stands (it is recorded again after the relief)',
        origin,
      };
    const speaks = kind === 'not-understood' && (speaksOfRelief(text) || takesBack(text));
    if (!speaks && !reinstatesConviction(text)) continue;
    const other = aboutOtherRelief(text, `${relief.text} ${relief.statute ?? ''}`);
    if (!other) return { kind: 'doubtful', missing: 'whether the relief granted before still stands', origin };
    if (!refusesRelief(text)) return { kind: 'doubtful', missing: NOT_UNDERSTOOD, origin };
  }
  return undefined;
}

/** What is told of a conviction relieved under another law, where an entry about `section` does not say that it was given. */
export function reliefLeftOpen({ count }: Conviction, section: string): Doubt | undefined {
  const open = count.dispositions.find(({ kind, text }) => kind === 'not-understood' && aboutSameRelief(text, section));
  return open && { kind: 'doubtful', missing: NOT_UNDERSTOOD, origin: open.origin };
}

/**
 * What the law treats as if it had never been a conviction: dismissed as legally invalid (HS 11361.8(f)), of somebody who is
 * factually innocent (PC 851.8, 851.86), vacated for an error or for new facts (PC 1016.5, 1473.6, 1473.7) or because the
 * person was trafficked or beaten (PC 236.14, 236.15).
 */
const ENDING = /11361\.[89]|\b851\.8(?!\d)|\b851\.86\b|\b1016\.5\b|\b1473\.[67]\b|\b236\.1[45]\b|FACTUAL(LY)? INNOCEN/i;

/** Whether words name a law that leaves no conviction. */
export function namesEnding(text: string): boolean {
  return ENDING.test(text);
}

/** Whether an entry of relief leaves no conviction at all. */
export function leavesNoConviction({ kind, text, statute }: Disposition): boolean {
  return kind === 'vacated' || ENDING.test(text) || (statute !== undefined && ENDING.test(statute));
}

/** Whether one entry of relief ends the conviction more than another does. */
export function outranks(one: Disposition, other: Disposition): boolean {
  return strength(one) > strength(other);
}

function strength(entry: Disposition): number {
  return leavesNoConviction(entry) ? 2 : entry.kind === 'relieved' ? 1 : 0;
}

const NOT_UNDERSTOOD = 'what a later entry about this count means';
const ENDED_WITHOUT = 'whether the conviction stands (a later entry says that the count ended without one)';

/** Where the person was taken says nothing of the conviction; a deferred entry of judgment rests on a plea, which PC 1203.43 undoes. */
const ELSEWHERE = /\bTOT\b|EXTRADIT|DEFERRED ENTRY|\bDEJ\b/i;
const ENDS_COUNT =
  /ACQUIT|NOT GUILTY|\bREJ|^PROS\w* REL|\bDET(?:ENTION)? ONLY|DIVER[ST]|\bDIV\b|\b1000(?:\.\d+)? ?PC|\b1001\.|DROPPED|NO COMPLAINT|LACK OF|INSUFF/i;
/** How a sentence is served, and that proceedings rest, as for a commitment under WI 3051. */
const ABOUT_SENTENCE =
  /PAROLE|\bPROB(?:ATION|N)?\b|\bJAIL|PRISON|SERVED|\bSENT|COMPLETED|\bBAIL|\bBOND|\bO\.?R\b|RECOGNIZANCE|APPEAL|CUSTODY|\bTERM\b|SUPERVISION|PRCS|\bCDCR?\b|PROC\w* SUSP/i;

function leavesConviction(text: string): boolean {
  return ELSEWHERE.test(text) || (ABOUT_SENTENCE.test(text) && !ENDS_COUNT.test(text));
}

/**
 * By its day or, where days do not tell, by the record's own number. A conviction recorded after it has the last word. Of one
 * day it is of the same verdict, as the acquittal of what is graver, where there are no numbers or where the conviction is of
 * another offense than the one charged.
 */
function mayFollowEveryConviction(
  entry: Disposition,
  entries: readonly Disposition[],
  charge: Charge | undefined,
): boolean {
  for (const other of entries) if (isConvicting(other) && !mayFollow(entry, other, charge)) return false;
  return true;
}

function mayFollow(entry: Disposition, other: Disposition, charge: Charge | undefined): boolean {
  const later = before(other.recorded, entry.recorded);
  if (later === 'yes' || before(entry.recorded, other.recorded) === 'yes') return later === 'yes';
  if (later === 'no' && isOfLesser(other, charge)) return false;
  if (other.order > 0 && entry.order > 0 && entry.order !== other.order) return entry.order > other.order;
  return later === 'unknown';
}

function isOfLesser({ chargeFrom, charge: convictedOf }: Disposition, charged: Charge | undefined): boolean {
  return chargeFrom === 'convicted' && convictedOf?.citation !== charged?.citation;
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
