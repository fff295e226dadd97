import type { CalendarDate } from '../../basics/index.ts';
import {
  type Charge,
  type Offense,
  cite,
  oldDecimalReading,
  ownRole,
  printOffense,
  withinOrMaybe,
} from '../../history/index.ts';

/** Whether a charge under a listed citation always is what the list speaks of, or only when its facts are so. */
export type Sureness = 'certain' | 'possible';

/** One line of a list of offenses. */
export type ListedOffense = {
  /** As we cite: `PC 288(a)`. Everything inside it is meant. */
  readonly offense: string;
  readonly is: Sureness;
  /** The crime in a few words. */
  readonly what: string;
  /** Where the list that names it stands. */
  readonly clause: string;
  /** What that clause says. */
  readonly authority: string;
  readonly note?: string | undefined;
  /** Written down from memory and not checked against the text: it never decides, a person looks. */
  readonly fromMemory?: true | undefined;
  /** The list names only offenses committed since that day. */
  readonly since?: CalendarDate | undefined;
};

/** How a clause treats a crime that was attempted or agreed upon, not done. */
export type Reach = {
  readonly attempt: 'counts' | 'possible' | 'no';
  readonly conspiracy: 'counts' | 'possible' | 'no';
};

/** What a list says of a charge: which line names it, which part of the charge it names, and why. */
export type Match =
  | { readonly is: Sureness; readonly entry: ListedOffense; readonly part: Offense; readonly because: string }
  | { readonly is: 'no'; readonly entry?: undefined };

/** A conviction that a list may name, although its charge does not say so. */
export type Possible = { readonly is: 'possible'; readonly because: string; readonly entry?: undefined };

/** All matches are made alike, and fields that one has not are empty: the engine that runs us is quicker with such. */
function made<I, E, P, B>(
  is: I,
  entry?: E,
  part?: P,
  because?: B,
): { readonly is: I; readonly entry: E; readonly part: P; readonly because: B } {
  return { is, entry: entry as E, part: part as P, because: because as B };
}

export const NO_MATCH: Match & { readonly is: 'no' } = made('no');

export function possibly(because: string): Possible {
  return made('possible', undefined, undefined, because);
}

type Line = { readonly entry: ListedOffense; readonly listed: Offense; readonly reach: Reach };

/** A list made ready to be asked: its lines by number and letter of the section. */
export type OffenseList = ReadonlyMap<string, readonly Line[]>;

export type Clause = {
  readonly clause: string;
  readonly authority: string;
  readonly reach: Reach;
  /** The clause names only offenses committed since that day. */
  readonly since?: CalendarDate;
  readonly lists: readonly Omit<ListedOffense, 'clause' | 'authority' | 'since'>[];
};

export function entriesOf(clauses: readonly Clause[]): readonly ListedOffense[] {
  return clauses.flatMap(({ clause, authority, since, lists }) =>
    lists.map(({ offense, is, what, note, fromMemory }) => ({
      offense,
      is,
      what,
      clause,
      authority,
      note,
      fromMemory,
      since,
    })),
  );
}

export function offenseList(clauses: readonly Clause[]): OffenseList {
  const list = new Map<string, Line[]>();
  for (const clause of clauses) {
    for (const entry of entriesOf([clause])) {
      const listed = cite(entry.offense);
      const key = listed.section + listed.suffix;
      list.set(key, [...(list.get(key) ?? []), { entry, listed, reach: clause.reach }]);
    }
  }
  return list;
}

/** The surest match among the parts of a charge. */
export function matchIn(charge: Charge, list: OffenseList): Match {
  let found: Match = NO_MATCH;
  for (const part of charge.parts) found = surest(found, matchPart(part, list));
  return found;
}

export function surest(one: Match, other: Match): Match {
  const rank = { certain: 2, possible: 1, no: 0 };
  return rank[other.is] > rank[one.is] ? other : one;
}

function matchPart(part: Offense, list: OffenseList): Match {
  const old = oldDecimalReading(part);
  const match = surest(matchReading(part, list), old ? matchReading(old, list) : NO_MATCH);
  if (match.is === 'no') return match;
  const { is, entry, because } = match;
  if (is === 'possible' || part.confidence !== 'doubtful') return made(is, entry, part, because);
  return made('possible', entry, part, `${because}; but ${part.doubt ?? 'the citation is doubtful'}`);
}

/**
 * The line that goes deepest into the section decides: PC 289(j) before PC 289. Where the citation stops short of a
 * line, it may or may not be that crime: a bare 288 PC may be 288(a), and a bare 286 PC may be the excepted 286(b).
 */
function matchReading(part: Offense, list: OffenseList): Match {
  const lines = (list.get(part.section + part.suffix) ?? []).filter((line) => sureness(line, part) !== 'no');
  const [holding] = lines.filter(({ listed }) => lies(part, listed) === 'yes').toSorted(deepestAndSurest);
  const beyond = lines.filter(({ listed }) => lies(part, listed) === 'maybe');
  const cited = printOffense(part);
  if (!holding) {
    const [next] = beyond;
    if (!next) return NO_MATCH;
    const because = `${cited} stops short of ${next.entry.offense}, ${next.entry.what}`;
    return made('possible', next.entry, part, because);
  }
  const { entry } = holding;
  if (sureness(holding, part) === 'possible') {
    return made('possible', entry, part, whyPossible(cited, entry));
  }
  const excepted = beyond.find((line) => sureness(line, part) === 'possible');
  if (!excepted) return made('certain', entry, part, `${cited} is ${entry.what}`);
  const because = `${cited} stops short of ${excepted.entry.offense}, which is listed only on certain facts`;
  return made('possible', entry, part, because);
}

function whyPossible(cited: string, { what, fromMemory }: ListedOffense): string {
  return fromMemory
    ? `${cited} is ${what}, a line of the list that is not checked against the text`
    : `${cited} is ${what} only on certain facts`;
}

/** As `withinOrMaybe`, but a section printed without its book may be that of any book: the match is then doubtful. */
export function lies(part: Offense, listed: Offense): 'yes' | 'no' | 'maybe' {
  return withinOrMaybe(part.code === 'unknown' ? { ...part, code: listed.code } : part, listed);
}

function deepestAndSurest(one: Line, other: Line): number {
  const deeper = other.listed.subdivisions.length - one.listed.subdivisions.length;
  return deeper === 0 ? Number(surely(other)) - Number(surely(one)) : deeper;
}

function surely({ entry }: Line): boolean {
  return entry.is === 'certain' && !entry.fromMemory;
}

/** What a line says of a part in its role. Being an accessory to a listed crime, or soliciting it, is another crime. */
function sureness(line: Line, part: Offense): Sureness | 'no' {
  const is = line.entry.fromMemory ? 'possible' : line.entry.is;
  if (part.role === ownRole(part)) return is;
  if (part.role !== 'attempt' && part.role !== 'conspiracy') return 'no';
  const reach = line.reach[part.role];
  return reach === 'counts' ? is : reach;
}
