import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { spanOf } from '../../../test/support/span.ts';
import {
  type Conviction,
  OUTCOMES_INVENTED,
  type Person,
  somebody,
  something,
  summaryOf,
} from '../../../test/support/summary.ts';
import { type PublicFigures, type SafeTable, WITHOUT_RELIEF, WITH_RELIEF, publicFigures } from './public-figures.ts';
import { type SafeRow, showable } from './safe-counts.ts';

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
  outcome: OUTCOMES_INVENTED,
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
