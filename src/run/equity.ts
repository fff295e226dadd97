import type { CalendarDate } from '../basics/index.ts';
import { type Judgments, type Outcome, grants } from '../engine/index.ts';
import type { Facts } from '../history/index.ts';
import { AGE_BANDS, countedRace, countedSex } from '../write/index.ts';
import { ageBandOf } from './count-people.ts';
import { BEST_FIRST } from './decide-person.ts';
import { type Docket, bestOf } from './docket.ts';

/** People in scope by one thing that the record says of them, and what becomes of each group. */
export type Equity = {
  readonly by: 'race' | 'sex' | 'age';
  /** Ages in their order; others with the largest group first. Nobody is in two groups of a table. */
  readonly groups: readonly EquityGroup[];
};

export type EquityGroup = {
  readonly name: string;
  readonly people: number;
  /** With some relief. */
  readonly relieved: number;
  /** People by the outcome that helps them most. */
  readonly outcomes: Readonly<Partial<Record<Outcome, number>>>;
};

/** Which group each person of a docket belongs to, found once: the policy does not change it. */
export type Groupings = readonly {
  readonly by: Equity['by'];
  readonly names: readonly string[];
  /** The place of each person's group in `names`. */
  readonly of: Uint16Array;
}[];

/** The groups of people by race, sex and age on the day, as the summary words them. */
export function groupingsOf({ people }: Pick<Docket, 'people'>, asOf: CalendarDate): Groupings {
  const grouping = (by: Equity['by'], nameOf: (facts: Facts) => string): Groupings[number] => {
    const places = new Map<string, number>();
    const of = Uint16Array.from(people, (facts) => {
      const name = nameOf(facts);
      if (!places.has(name)) places.set(name, places.size);
      return places.get(name)!;
    });
    return { by, names: [...places.keys()], of };
  };
  return [
    grouping('race', ({ history }) => countedRace(history.person.race)),
    grouping('sex', ({ history }) => countedSex(history.person.sex)),
    grouping('age', (facts) => ageBandOf(facts, asOf)),
  ];
}

/** What a policy gives to whom. People of whom it looks at no conviction are in no group. */
export function equityOf(docket: Docket, judged: Pick<Judgments, 'outcomes'>, groupings: Groupings): readonly Equity[] {
  const bests = bestOf(docket, judged);
  const ways = BEST_FIRST.length + 1;
  return groupings.map(({ by, names, of }) => {
    const counts = new Uint32Array(names.length * ways);
    for (let person = 0; person < bests.length; person++) counts[of[person]! * ways + bests[person]!]!++;
    const groups = names.map((name, place) => groupIn(name, counts.subarray(place * ways, place * ways + ways - 1)));
    return {
      by,
      groups: inOrder(
        by,
        groups.filter(({ people }) => people > 0),
      ),
    };
  });
}

/** Ages in their order; others with the largest group first. */
export function inOrder(by: Equity['by'], groups: readonly EquityGroup[]): readonly EquityGroup[] {
  return groups.toSorted(by === 'age' ? byBand : byPeople);
}

function groupIn(name: string, counts: Uint32Array): EquityGroup {
  const outcomes: Partial<Record<Outcome, number>> = {};
  let [people, relieved] = [0, 0];
  BEST_FIRST.forEach((outcome, rank) => {
    const count = counts[rank]!;
    people += count;
    if (grants(outcome)) relieved += count;
    if (count > 0) outcomes[outcome] = count;
  });
  return { name, people, relieved, outcomes };
}

function byPeople(a: EquityGroup, b: EquityGroup): number {
  return b.people - a.people || (a.name < b.name ? -1 : 1);
}

function byBand(a: EquityGroup, b: EquityGroup): number {
  const bands: readonly string[] = AGE_BANDS;
  return bands.indexOf(a.name) - bands.indexOf(b.name);
}
