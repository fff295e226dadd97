import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { POLICY_OUTCOMES, OUTCOME_WORDS } from '../../engine/index.ts';
import { spanOf } from '../../../test/support/span.ts';
import type { Summary } from '../figures.ts';
import { type PublicFigures, type SafeTable, WITHOUT_RELIEF, WITH_RELIEF, publicFigures } from './public-figures.ts';
import { reasonRows } from './public-report.ts';
import { SMALLEST_SHOWN, type SafeRow, safeRows, showable } from './safe-counts.ts';

type Person = { readonly age: string; readonly race: string; readonly sex: string; readonly relief: string };
type Conviction = {
  readonly section: string;
  readonly level: string;
  readonly outcome: string;
  readonly year: string;
  readonly reason: string;
};

const WORDS = POLICY_OUTCOMES.slice(0, 4).map((outcome) => OUTCOME_WORDS[outcome]);
const few = (...names: readonly string[]): fc.Arbitrary<string> =>
  fc.oneof({ weight: 6, arbitrary: fc.constant(names[0]!) }, { weight: 4, arbitrary: fc.constantFrom(...names) });

const somebody: fc.Arbitrary<Person> = fc.record({
  age: few('30 to 39', '40 to 49', '50 to 59', 'unknown'),
  race: few('WHITE', 'BLACK', 'HISPANIC', 'SAMOAN'),
  sex: few('M', 'F'),
  relief: few(WITH_RELIEF, WITHOUT_RELIEF),
});
const something: fc.Arbitrary<Conviction> = fc.record({
  section: few('11357', '11358', '11359', 'unclear'),
  level: few('felony', 'misdemeanor', 'unknown'),
  outcome: few(...WORDS),
  year: few('2001', '2004', '2007', '2012', 'unknown'),
  reason: few('one reason', 'another', 'a third'),
});

/** A summary that counts these people and convictions. */
function summaryOf(people: readonly Person[], convictions: readonly Conviction[]): Summary {
  const counts = <T>(all: readonly T[], of: (one: T) => string): Record<string, number> => {
    const found: Record<string, number> = {};
    for (const one of all) found[of(one)] = (found[of(one)] ?? 0) + 1;
    return found;
  };
  const table = (of: (one: Conviction) => string, by: (one: Conviction) => string) =>
    Object.fromEntries(
      [...new Set(convictions.map(of))].map((name) => [
        name,
        counts(
          convictions.filter((one) => of(one) === name),
          by,
        ),
      ]),
    );
  const relieved = people.filter(({ relief }) => relief === WITH_RELIEF);
  const who = (all: readonly Person[]) => ({
    byAge: counts(all, ({ age }) => age),
    byRace: counts(all, ({ race }) => race),
    bySex: counts(all, ({ sex }) => sex),
  });
  return {
    subjectsWithSomeReliefCount: relieved.length,
    balance: {
      people: { inScope: people.length },
      convictions: { inScope: convictions.length, byOutcome: counts(convictions, ({ outcome }) => outcome) },
    },
    outcomesBySection: table(
      ({ section }) => section,
      ({ outcome }) => outcome,
    ),
    outcomesByLevel: table(
      ({ level }) => level,
      ({ outcome }) => outcome,
    ),
    convictionsByYear: table(
      ({ year }) => year,
      ({ section }) => section,
    ),
    reasons: table(
      ({ outcome }) => outcome,
      ({ reason }) => reason,
    ),
    peopleInScope: who(people),
    peopleWithSomeRelief: who(relieved),
    recordsBefore: {
      CountSubjectsWithFelony: people.length,
      CountSubjectsWithConvictionLast7Years: 3,
      CountSubjectsWithConviction: people.length,
    },
    reliefWithCurrentEligibilityChoices: {
      CountSubjectsNoFelony: relieved.length,
      CountSubjectsNoConvictionLast7Years: 0,
      CountSubjectsNoConviction: relieved.length,
    },
  } as unknown as Summary;
}

type Pick<T> = (one: T) => boolean;
type Published<T> = {
  readonly count: number;
  readonly of: Pick<T>;
  /** The table that it stands in, and which kinds the line of the table is about; `all` for a number by itself. */
  readonly table: string;
  readonly names: Pick<T>;
};

/** Every exact number published about people, with whom it counts. */
function aboutPeople({ inScope, withRelief, byAge, byRace, bySex }: PublicFigures): readonly Published<Person>[] {
  const tables = [['age', byAge], ['race', byRace], ['sex', bySex]] as const; // prettier-ignore
  const alone = (count: number | undefined, of: Pick<Person>): readonly Published<Person>[] =>
    count === undefined ? [] : [{ count, of, table: 'all', names: () => true }];
  return [
    ...alone(inScope, () => true),
    ...alone(withRelief, ({ relief }) => relief === WITH_RELIEF),
    ...tables.flatMap(([key, table]) => inTable(key, table, 'relief')),
  ];
}

/** Every number published about convictions, with which it counts. */
function aboutConvictions(figures: PublicFigures): readonly Published<Conviction>[] {
  const { outcomes, bySection, byLevel, byYears, reasons } = figures;
  return [
    ...lines('outcome', outcomes, ({ outcome }: Conviction) => outcome),
    ...inTable('section', bySection, 'outcome'),
    ...inTable('level', byLevel, 'outcome'),
    ...lines('years', byYears, ({ year }: Conviction) => fiveYears(year)),
    ...reasons.flatMap(({ outcome, rows }) =>
      lines(`reasons of ${outcome}`, rows, ({ reason }: Conviction) => reason).map(({ of, names, ...rest }) => ({
        ...rest,
        of: (one: Conviction) => one.outcome === outcome && of(one),
        names: (one: Conviction) => one.outcome !== outcome || names(one),
      })),
    ),
  ];
}

function inTable<T extends Readonly<Record<string, string>>>(
  key: keyof T & string,
  table: SafeTable | undefined,
  by: keyof T & string,
): readonly Published<T>[] {
  return (table?.rows ?? []).flatMap(({ of, counts }) =>
    counts.map((count, i) => ({
      count,
      of: (one: T) => of.includes(one[key]!) && table!.columns[i]!.includes(one[by]!),
      table: key,
      names: (one: T) => of.includes(one[key]!),
    })),
  );
}

function lines<T>(
  table: string,
  rows: readonly SafeRow[] | undefined,
  value: (one: T) => string,
): readonly Published<T>[] {
  return (rows ?? []).map(({ of, counts }) => {
    const names = (one: T): boolean => of.includes(value(one));
    return { count: counts[0]!, of: names, table, names };
  });
}

function fiveYears(year: string): string {
  const from = Math.floor(Number(year) / 5) * 5;
  return year === 'unknown' ? year : `${from}–${from + 4}`;
}

/** Small groups that a reader may be after: by one property, or by one together with the outcome or relief. */
function smallGroups<T extends Readonly<Record<string, string>>>(
  all: readonly T[],
  by: keyof T & string,
): readonly Pick<T>[] {
  const keys = Object.keys(all[0] ?? {});
  const picks = keys.flatMap((key) =>
    [...new Set(all.map((one) => `${one[key]}\t${one[by]}`))].flatMap((pair): Pick<T>[] => {
      const [value, other] = pair.split('\t');
      return [(one) => one[key] === value, (one) => one[key] === value && one[by] === other];
    }),
  );
  return picks.filter((of) => !showable(all.filter(of).length));
}

/** The kinds of people or convictions that could exist: what a reader of the report must reckon with. */
function kinds<T extends object>(values: { readonly [K in keyof T]: readonly string[] }): readonly T[] {
  let all: Record<string, string>[] = [{}];
  for (const [key, each] of Object.entries(values) as [string, readonly string[]][])
    all = all.flatMap((one) => each.map((value) => ({ ...one, [key]: value })));
  return all as T[];
}

const PEOPLE = kinds<Person>({
  age: ['30 to 39', '40 to 49', '50 to 59', 'unknown'],
  race: ['WHITE', 'BLACK', 'HISPANIC', 'SAMOAN'],
  sex: ['M', 'F'],
  relief: [WITH_RELIEF, WITHOUT_RELIEF],
});
const CONVICTIONS = kinds<Conviction>({
  section: ['11357', '11358', '11359', 'unclear'],
  level: ['felony', 'misdemeanor', 'unknown'],
  outcome: WORDS,
  year: ['2001', '2004', '2007', '2012', 'unknown'],
  reason: ['one reason', 'another', 'a third'],
});

/**
 * How many of the small groups a reader can count. A published zero says that none of its kinds exist, and a table that
 * names its categories, the hidden ones too, says that there are no others.
 */
function workedOut<T>(
  published: readonly Published<T>[],
  { small, all }: { readonly small: readonly Pick<T>[]; readonly all: readonly T[] },
): number {
  const zeros = published.filter(({ count }) => count === 0);
  const tables = [...new Set(published.map(({ table }) => table))].filter((table) => table !== 'all');
  const possible = all.filter(
    (one) =>
      !zeros.some(({ of }) => of(one)) &&
      tables.every((table) => published.some((each) => each.table === table && each.names(one))),
  );
  const canTell = spanOf(published.map(({ of }) => possible.map(of)));
  return small.filter((of) => canTell(possible.map(of))).length;
}

describe('The public figures', () => {
  const population = fc.tuple(
    fc.array(somebody, { maxLength: 160, size: 'max' }),
    fc.array(something, { maxLength: 160, size: 'max' }),
  );

  test('are true: each published number counts whom it says', () => {
    fc.assert(
      fc.property(population, ([people, convictions]) => {
        const figures = publicFigures(summaryOf(people, convictions));
        for (const { count, of } of aboutPeople(figures)) expect(people.filter(of)).toHaveLength(count);
        for (const { count, of } of aboutConvictions(figures)) expect(convictions.filter(of)).toHaveLength(count);
      }),
      { numRuns: 300 },
    );
  });

  test('hold no count from 1 to 10', () => {
    fc.assert(
      fc.property(population, ([people, convictions]) => {
        const figures = publicFigures(summaryOf(people, convictions));
        const counts = [...aboutPeople(figures), ...aboutConvictions(figures)].map(({ count }) => count);
        expect(counts.filter((count) => !showable(count))).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  test('do not let any small count be worked out from the others', () => {
    fc.assert(
      fc.property(population, ([people, convictions]) => {
        const figures = publicFigures(summaryOf(people, convictions));
        expect(workedOut(aboutPeople(figures), { small: smallGroups(people, 'relief'), all: PEOPLE })).toBe(0);
        expect(
          workedOut(aboutConvictions(figures), { small: smallGroups(convictions, 'outcome'), all: CONVICTIONS }),
        ).toBe(0);
      }),
      { numRuns: 300 },
    );
  });

  test('would be caught if they gave a total and all of its parts but a small one', () => {
    const all = kinds<Person>({ age: ['x'], race: ['a', 'b', 'c'], sex: ['M'], relief: [WITH_RELIEF] });
    const is =
      (race: string): Pick<Person> =>
      (one) =>
        one.race === race;
    const leaky = [() => true, is('a'), is('b')].map((of) => ({ count: 50, of, table: 'all', names: () => true }));
    const small = [is('c')];
    expect(workedOut(leaky, { small, all })).toBe(1);
    expect(workedOut(leaky.slice(0, 2), { small, all })).toBe(0);
    const zero = { count: 0, of: is('b'), table: 'all', names: () => true };
    expect(workedOut([...leaky.slice(0, 2), zero], { small, all })).toBe(1);
  });

  test('tell more than nothing of a county with many people', () => {
    const people = Array.from({ length: 400 }, (_, i) => ({
      age: i % 3 === 0 ? '30 to 39' : '40 to 49',
      race: i < 5 ? 'SAMOAN' : i % 2 === 0 ? 'WHITE' : 'BLACK',
      sex: i % 5 === 0 ? 'F' : 'M',
      relief: i % 4 === 0 ? WITHOUT_RELIEF : WITH_RELIEF,
    }));
    const { byRace, bySex, withRelief } = publicFigures(summaryOf(people, []));
    expect(withRelief).toBe(300);
    expect(bySex?.rows.map(({ of }) => of)).toEqual([['F'], ['M']]);
    expect(byRace?.rows.map(({ of }) => of.length).toSorted()).toEqual([1, 2]);
  });
});

describe('Rows that may be published', () => {
  test('keep every column’s sum', () => {
    const counts = fc.tuple(fc.nat(40), fc.nat(40));
    fc.assert(
      fc.property(fc.array(counts, { maxLength: 8, size: 'max' }), (all) => {
        const rows = all.map((each, i) => ({ of: [String(i)], counts: each }));
        const safe = safeRows(rows);
        for (const i of [0, 1] as const)
          expect(safe?.reduce((sum, row) => sum + row.counts[i]!, 0) ?? 0).toBe(
            safe ? all.reduce((sum, each) => sum + each[i], 0) : 0,
          );
        for (const { of, counts: each } of safe ?? []) expect(each.every(showable) && of.length > 0).toBe(true);
      }),
    );
  });

  test('are none when one line would be left', () => {
    expect(SMALLEST_SHOWN).toBe(11);
    expect(
      safeRows([
        { of: ['a'], counts: [3] },
        { of: ['b'], counts: [200] },
      ]),
    ).toBeUndefined();
  });
});

test('The table of reasons, where there is one, holds every conviction', () => {
  let tables = 0;
  fc.assert(
    fc.property(fc.array(something, { minLength: 30, maxLength: 120 }), (convictions) => {
      const figures = publicFigures(summaryOf([], convictions));
      const rows = reasonRows(figures);
      if (rows.length === 0) return;
      tables++;
      expect(rows.reduce((sum, [, , count]) => sum + count, 0)).toBe(convictions.length);
    }),
  );
  expect(tables).toBeGreaterThan(3);
});
