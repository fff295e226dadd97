import { type DeterminationRow, type PersonNamed, personNamed } from '../results/index.ts';
import { bareCaseNumber } from './names.ts';
import { caseNumbers } from './relief-line.ts';

/** Convictions of two deliveries beside each other, the later one's key first. */
export type Paired = {
  /** The conviction of the earlier delivery that is certainly the same. */
  readonly same: ReadonlyMap<string, string>;
  /** Those that may be the same, of the convictions that are paired with none. */
  readonly maybe: ReadonlyMap<string, readonly string[]>;
};

/** What names a conviction outside of a delivery; a part that the record does not say is not there. */
type Named = PersonNamed & {
  readonly key: string;
  /** Those of its court step, as their writings share them. */
  readonly numbers: readonly string[];
  readonly date: string | undefined;
  readonly section: string | undefined;
};

type Sides = { readonly earlier: readonly Named[]; readonly later: readonly Named[] };

/**
 * Pairs convictions of two deliveries by CII number, birth date, county court case number, conviction date and charge: never
 * by DOJ's numbers, which mean other people and counts in each. Where they cannot be told apart nothing is guessed.
 */
export function pairedConvictions(earlier: readonly DeterminationRow[], later: readonly DeterminationRow[]): Paired {
  const same = new Map<string, string>();
  for (const alike of alikeBut(earlier.map(named), later.map(named)))
    for (const sides of byNumber(alike)) for (const [one, other] of inOrder(sides)) same.set(other.key, one.key);
  const taken = new Set(same.values());
  const left = {
    earlier: earlier.filter(({ conviction_key }) => !taken.has(conviction_key)).map(named),
    later: later.filter(({ conviction_key }) => !same.has(conviction_key)).map(named),
  };
  return { same, maybe: maybeSame(left) };
}

function named(row: DeterminationRow): Named {
  const { conviction_key: key, conviction_date: date, section, offense } = row;
  const numbers = [...new Set(caseNumbers(row).map(bareCaseNumber).filter(Boolean))];
  const known = /^\d{4}/.test(date);
  return {
    ...personNamed(row),
    key,
    numbers,
    date: known ? date : undefined,
    section: section || offense || undefined,
  };
}

/** Convictions of one person, day and charge, whatever their case numbers. */
function alikeBut(earlier: readonly Named[], later: readonly Named[]): Iterable<Sides> {
  const groups = new Map<string, { readonly earlier: Named[]; readonly later: Named[] }>();
  const put = (side: 'earlier' | 'later', each: Named): void => {
    const { cii, born, date, section, numbers } = each;
    const parts = [cii, born, date, section];
    if (numbers.length === 0 || parts.includes(undefined)) return;
    const of = JSON.stringify(parts);
    const group = groups.get(of);
    if (group) group[side].push(each);
    else groups.set(of, { earlier: [], later: [], [side]: [each] });
  };
  for (const each of earlier) put('earlier', each);
  for (const each of later) put('later', each);
  return groups.values();
}

/** In parts that share no case number with each other. */
function byNumber({ earlier, later }: Sides): readonly Sides[] {
  let parts: { readonly numbers: ReadonlySet<string>; readonly keys: ReadonlySet<Named> }[] = [];
  for (const each of [...earlier, ...later]) {
    const touched = parts.filter(({ numbers }) => each.numbers.some((number) => numbers.has(number)));
    parts = parts.filter((part) => !touched.includes(part));
    parts.push({
      numbers: new Set([...each.numbers, ...touched.flatMap(({ numbers }) => [...numbers])]),
      keys: new Set([each, ...touched.flatMap(({ keys }) => [...keys])]),
    });
  }
  const of = (all: readonly Named[], keys: ReadonlySet<Named>): readonly Named[] =>
    all.filter((each) => keys.has(each));
  return parts.map(({ keys }) => ({ earlier: of(earlier, keys), later: of(later, keys) }));
}

/** As many on both sides pair by all their numbers being the same, or where each may be each, in the order of their keys. */
function inOrder(sides: Sides): readonly (readonly [Named, Named])[] {
  const { earlier, later } = sides;
  if (earlier.length !== later.length) return [];
  const written = ({ numbers }: Named): string => [...numbers].sort().join();
  const writings = [...new Set([...earlier, ...later].map(written))];
  const parts = writings.map((as) => ({
    earlier: earlier.filter((each) => written(each) === as),
    later: later.filter((each) => written(each) === as),
  }));
  if (parts.every((part) => part.earlier.length === part.later.length)) return parts.flatMap(zipped);
  return earlier.every((one) => later.every((other) => shareNumber(one, other))) ? zipped(sides) : [];
}

function zipped({ earlier, later }: Sides): readonly (readonly [Named, Named])[] {
  const byKey = (all: readonly Named[]): readonly Named[] => [...all].sort((a, b) => (a.key < b.key ? -1 : 1));
  const others = byKey(later);
  return byKey(earlier).map((one, i) => [one, others[i]!] as const);
}

function shareNumber(one: Named, other: Named): boolean {
  return one.numbers.some((number) => other.numbers.includes(number));
}

/** Looked for among those that share a case number, a person, or a day and a charge: all that may be the same do. */
function maybeSame({ earlier, later }: Sides): ReadonlyMap<string, readonly string[]> {
  const places = new Map<string, Named[]>();
  for (const each of earlier)
    for (const place of placesOf(each)) {
      const there = places.get(place);
      if (there) there.push(each);
      else places.set(place, [each]);
    }
  const maybe = new Map<string, readonly string[]>();
  for (const each of later) {
    const near = new Set(placesOf(each).flatMap((place) => places.get(place) ?? []));
    const keys = [...near].filter((one) => maybeTheSame(one, each)).map(({ key }) => key);
    if (keys.length > 0) maybe.set(each.key, keys.sort());
  }
  return maybe;
}

function placesOf({ cii, born, numbers, date, section }: Named): readonly string[] {
  const places = numbers.map((number) => `number ${number}`);
  if (cii !== undefined && born !== undefined) places.push(`person ${cii} ${born}`);
  if (date !== undefined && section !== undefined) places.push(`charge ${date} ${section}`);
  return places;
}

/** Of five things that name a conviction three are the same, and no more than one is another: DOJ may have corrected it. */
function maybeTheSame(one: Named, other: Named): boolean {
  const parts = (['cii', 'born', 'date', 'section'] as const).map((part) => compared(one[part], other[part]));
  const known = one.numbers.length > 0 && other.numbers.length > 0;
  parts.push(!known ? undefined : shareNumber(one, other));
  return parts.filter((same) => same === true).length >= 3 && parts.filter((same) => same === false).length <= 1;
}

/** Nothing where one of them is not known, or not in full: `2012-03`, `2012-03-04 to 2012-05-01`, `HS 11359` for `HS 11359(a)`. */
function compared(one: string | undefined, other: string | undefined): boolean | undefined {
  if (one === undefined || other === undefined) return undefined;
  if (one === other) return true;
  if (one.includes(' to ') || other.includes(' to ')) return undefined;
  return one.startsWith(other) || other.startsWith(one) ? undefined : false;
}
