import type { Passage, Station } from '../engine/index.ts';
import type { SweepTable } from '../write/index.ts';
import { type Change, type PeopleAndConvictions, type PolicyInNumbers, mostFirst } from './compare-policies.ts';
import type { PolicyNumbers } from './docket.ts';
import { type Equity, type EquityGroup, inOrder } from './equity.ts';

type Counts = Readonly<Partial<Record<string, number>>>;

/** The counts of several shares of the people as those of all: nobody is in two shares. */
export function numbersTogether(shares: readonly PolicyInNumbers[]): PolicyInNumbers {
  const all = shares.reduce((a, b) => ({
    ...a,
    convictions: added(a.convictions, b.convictions),
    people: added(a.people, b.people),
    peopleRelieved: a.peopleRelieved + b.peopleRelieved,
    impact: added(a.impact, b.impact) as PolicyNumbers['impact'],
    gained: added(a.gained, b.gained) as PeopleAndConvictions,
    lost: added(a.lost, b.lost) as PeopleAndConvictions,
    changes: [...a.changes, ...b.changes],
  }));
  return { ...all, changes: changesTogether(all.changes) };
}

export function passagesTogether(shares: readonly Passage[]): Passage {
  return shares.reduce((a, b) => ({
    stations: a.stations.map((station, i): Station => {
      const { reached, yes, unknown, decided } = b.stations[i]!;
      return {
        ...station,
        reached: station.reached + reached,
        yes: station.yes + yes,
        unknown: station.unknown + unknown,
        decided: station.decided + decided,
      };
    }),
    coverageUnknown: a.coverageUnknown + b.coverageUnknown,
  }));
}

export function equityTogether(shares: readonly (readonly Equity[])[]): readonly Equity[] {
  const [first = []] = shares;
  return first.map(({ by }, i) => {
    const groups = new Map<string, EquityGroup>();
    for (const group of shares.flatMap((share) => share[i]!.groups)) {
      const known = groups.get(group.name);
      groups.set(group.name, known ? groupsTogether(known, group) : group);
    }
    return { by, groups: inOrder(by, [...groups.values()]) };
  });
}

export function sweepsTogether(shares: readonly SweepTable[]): SweepTable {
  return shares.reduce((a, b) => ({
    ...a,
    cells: a.cells.map(({ values, peopleRelieved, convictions }, i) => ({
      values,
      peopleRelieved: peopleRelieved + b.cells[i]!.peopleRelieved,
      convictions: added(convictions, b.cells[i]!.convictions),
    })),
  }));
}

function changesTogether(changes: readonly Change[]): readonly Change[] {
  const found = new Map<string, Change>();
  for (const change of changes) {
    const key = `${change.from} ${change.to}`;
    const { people = 0, convictions = 0 } = found.get(key) ?? {};
    found.set(key, { ...change, people: people + change.people, convictions: convictions + change.convictions });
  }
  return [...found.values()].toSorted(mostFirst);
}

function groupsTogether(a: EquityGroup, b: EquityGroup): EquityGroup {
  return {
    name: a.name,
    people: a.people + b.people,
    relieved: a.relieved + b.relieved,
    outcomes: added(a.outcomes, b.outcomes),
  };
}

function added(a: Counts, b: Counts): Readonly<Record<string, number>> {
  const names = new Set([...Object.keys(a), ...Object.keys(b)]);
  return Object.fromEntries([...names].map((name) => [name, (a[name] ?? 0) + (b[name] ?? 0)]));
}
