import type { CalendarDate } from '../../basics/index.ts';
import {
  type Charge,
  type Offense,
  cite,
  oldDecimalReading,
  ownRole,
  printOffense,
  within,
  withinOrMaybe,
} from '../../history/index.ts';
import { remembering } from './remembering.ts';

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

/**
 * The same where the outcome is that of the section by which the count was decided. `211/487(C) PC` does not say by which:
 * the list names such a count for certain only when it names each of its crimes.
 */
export function decidingMatch(charge: Charge, list: OffenseList): Match {
  const crimes = crimesOf(charge);
  const found = matchIn({ ...charge, parts: crimes }, list);
  if (found.is !== 'certain') return found;
  const other = crimes.find((part) => matchPart(part, list).is !== 'certain');
  if (!other) return found;
  const because = `${found.because}, but the count names ${printOffense(other)} too`;
  return made('possible', found.entry, found.part, because);
}

/**
 * The parts of a charge that are crimes of their own. What only lengthens a sentence, says how it is served, defines the
 * crime or punishes it stands beside one and is none; PC 182 is the conspiracy to commit what stands beside it.
 */
export const crimesOf = remembering(({ parts }: Charge): readonly Offense[] => {
  const crimes = parts.length > 1 ? crimesOfPairs(parts) : undefined;
  const nothingAgreed = parts.every((part) => part.role !== 'conspiracy' || ownRole(part) === 'conspiracy');
  return parts.filter((part) => {
    const own = ownRole(part);
    if (own === 'enhancement' || own === 'violation' || own === 'sentencing-tag') return false;
    if (part.role === 'accessory' || part.role === 'solicitation') return part.role === own;
    return own === 'conspiracy' ? nothingAgreed : crimes === undefined || !isCitedWith(part, crimes);
  });
});

/** Sections that define or punish the crimes behind them, and are cited beside those: 484-487(A) PC, 242/243(D) PC. */
const COMPANIONS: readonly (readonly [companions: string, crimes: string])[] = [
  ['PC 33', 'PC 32'],
  ['PC 189, PC 190', 'PC 187'],
  ['PC 193', 'PC 192'],
  ['PC 212.5, PC 213', 'PC 211'],
  ['PC 236', 'PC 237'],
  ['PC 240', 'PC 241, PC 245'],
  ['PC 242', 'PC 243'],
  ['PC 264', 'PC 261'],
  ['PC 459', 'PC 460, PC 461'],
  ['PC 473', 'PC 470, PC 471, PC 472, PC 475, PC 476'],
  ['PC 484', 'PC 487, PC 666'],
  ['PC 486, PC 488, PC 489, PC 490, PC 490.5', 'PC 484, PC 487, PC 666'],
  ['PC 594(a)', 'PC 594(b)'],
  ['VC 23536, VC 23538, VC 23540, VC 23542, VC 23546, VC 23548, VC 23550, VC 23550.5, VC 23552', 'VC 23152'],
  ['VC 23550.5, VC 23554, VC 23556, VC 23558, VC 23560, VC 23562, VC 23566, VC 23568', 'VC 23153'],
  ['VC 23572, VC 23577, VC 23578, VC 23582', 'VC 23152, VC 23153'],
];

const COMPANION_LISTS = COMPANIONS.map((pair) => pair.map((citations) => citations.split(', ').map(cite)));

/** The parts that are crimes of each pair. Each part is looked at once, and not beside each other: a charge may name thousands. */
function crimesOfPairs(parts: readonly Offense[]): readonly (readonly Offense[])[] {
  const readings = parts.map((part) => oldDecimalReading(part) ?? part);
  return COMPANION_LISTS.map(([, crimes = []]) =>
    parts.filter((_, i) => crimes.some((each) => within(readings[i]!, each))),
  );
}

function isCitedWith(part: Offense, crimes: readonly (readonly Offense[])[]): boolean {
  return COMPANION_LISTS.some(
    ([companions = []], i) =>
      crimes[i]!.some((other) => other !== part) && companions.some((each) => within(part, each)),
  );
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
    : `${cited} may be ${what}, on certain facts`;
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
