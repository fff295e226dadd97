import type { Conviction } from './conviction.ts';
import type { Count, Cycle, HistoryEvent, Person } from './criminal-history.ts';
import type { Disposition } from './disposition.ts';
import { type Facts, namedIn } from './facts.ts';
import { type Origin, compareOrigins } from './origin.ts';

/** What a record says, by kind; where it can come from several cells, each by itself. */
export type FactKind =
  | 'charge-convicted'
  | 'charge-disposed'
  | 'charge-charged'
  | 'charge-comment'
  | 'level'
  | 'date-of-step'
  | 'date-of-disposition'
  | 'kind-of-step'
  | 'county'
  | 'disposition'
  | 'sentence'
  | 'case-number'
  | 'remark'
  | 'birth';

/** A fact that was looked at, and the row in which it stands; what is said of the person stands in every row. */
export type FactLookedAt = { readonly fact: FactKind; readonly at: Origin | undefined };

/** What a property of a record's part tells, and the part that it leads to. */
type Spec<T> = { readonly [K in keyof T]?: (owner: T) => readonly FactKind[] };

const charge = ({ chargeFrom }: Pick<Disposition, 'chargeFrom'>): readonly FactKind[] =>
  chargeFrom === 'missing' ? [] : [`charge-${chargeFrom}`];
const date = ({ dateFrom }: Pick<Disposition, 'dateFrom'>): readonly FactKind[] => [
  dateFrom === 'step' ? 'date-of-step' : 'date-of-disposition',
];
const one = (fact: FactKind) => (): readonly FactKind[] => [fact];

const CONVICTION: Spec<Conviction> = {
  charge,
  level: one('level'),
  levelAtConviction: one('level'),
  lowered: one('disposition'),
  date: ({ convicting }) => date(convicting),
  county: one('county'),
  caseNumbers: one('case-number'),
  standing: one('disposition'),
};
const DISPOSITION: Spec<Disposition> = {
  kind: one('disposition'),
  text: one('disposition'),
  statute: one('disposition'),
  date,
  recorded: one('date-of-disposition'),
  level: one('level'),
  charge,
  sentence: one('sentence'),
};
const COUNT: Spec<Count> = {
  charge: one('charge-charged'),
  level: one('level'),
  caseNumbers: one('case-number'),
  courtNumbers: one('case-number'),
  remarks: one('remark'),
};
const EVENT: Spec<HistoryEvent> = { kind: one('kind-of-step'), date: one('date-of-step'), county: one('county') };
const PERSON: Spec<Person> = { birth: one('birth'), birthDoubt: one('birth') };

/**
 * The same facts, which tell `looked` of each that is looked at. For explaining one person: everything in it is what it
 * is in the facts themselves, only slower, and each part is one thing however often it is met.
 */
export function watchedFacts(facts: Facts, looked: (fact: FactLookedAt) => void): Facts {
  const made = new WeakMap<object, object>();

  /** `into` gives the watched form of properties that lead on. */
  function watched<T extends object>(
    owner: T,
    spec: Spec<T>,
    rows: readonly (Origin | undefined)[],
    into: { readonly [K in keyof T]?: () => T[K] } = {},
  ): T {
    const known = made.get(owner);
    if (known) return known as T;
    const proxy = new Proxy(owner, {
      get(target, key) {
        const name = key as keyof T;
        for (const fact of spec[name]?.(target) ?? []) for (const at of rows) looked({ fact, at });
        return into[name] ? into[name]() : target[name];
      },
    });
    made.set(owner, proxy);
    return proxy;
  }

  const disposition = (entry: Disposition, rows: readonly Origin[]): Disposition =>
    watched(entry, DISPOSITION, rows.length === 0 ? [entry.origin] : rows);
  const count = (each: Count): Count =>
    watched(each, COUNT, each.origins, {
      dispositions: () => each.dispositions.map((entry) => disposition(entry, each.origins)),
    });
  const event = (each: HistoryEvent): HistoryEvent =>
    watched(
      each,
      EVENT,
      each.counts.flatMap(({ origins }) => origins),
      { counts: () => each.counts.map(count) },
    );
  const cycle = (each: Cycle): Cycle => watched(each, {}, [], { events: () => each.events.map(event) });
  const convictions = facts.convictions.map((each) =>
    watched(each, CONVICTION, each.count.origins.toSorted(compareOrigins), {
      convicting: () => disposition(each.convicting, each.count.origins),
      count: () => count(each.count),
    }),
  );
  const history = watched(facts.history, {}, [], {
    person: () => watched(facts.history.person, PERSON, [undefined]),
    cycles: () => facts.history.cycles.map(cycle),
  });
  const wholeCycle = (key: string): Cycle | undefined => {
    const found = facts.wholeCycle(key);
    return found && cycle(found);
  };
  return {
    ...facts,
    history,
    convictions,
    get registrations() {
      for (const { origin } of facts.registrations)
        for (const fact of ['charge-charged', 'kind-of-step'] as const) looked({ fact, at: origin });
      return facts.registrations;
    },
    get deceased() {
      if (facts.deceased) looked({ fact: 'kind-of-step', at: facts.deceased });
      return facts.deceased;
    },
    wholeCycle,
    // Who asks has looked at the charges that the counts have, however it was found out.
    mayName: namedIn(wholeCycle),
  };
}
