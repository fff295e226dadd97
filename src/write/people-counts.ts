/** Counts by name, as a tally holds them. */
type Counted = {
  readonly get: (...name: readonly string[]) => number;
  readonly under: (...name: readonly string[]) => Record<string, number>;
};

/** Ages on the as-of date, as the summary counts them. The dead have no age; a birth date that is not sure gives none. */
export const AGE_BANDS = [
  'under 21',
  '21 to 29',
  '30 to 39',
  '40 to 49',
  '50 to 59',
  '60 to 69',
  '70 or over',
  'deceased',
  'unknown',
] as const;

export type AgeBand = (typeof AGE_BANDS)[number];

/** The DOJ's descriptions of race. What else a cell holds is not repeated in a summary: it may be anything. */
const RACES: ReadonlySet<string> = new Set([
  'AMERICAN INDIAN',
  'ASIAN INDIAN',
  'BLACK',
  'CAMBODIAN',
  'CHINESE',
  'FILIPINO',
  'GUAMANIAN',
  'HAWAIIAN',
  'HISPANIC',
  'JAPANESE',
  'KOREAN',
  'LAOTIAN',
  'OTHER',
  'OTHER ASIAN',
  'PACIFIC ISLANDER',
  'SAMOAN',
  'UNKNOWN',
  'VIETNAMESE',
  'WHITE',
]);

const SEXES: ReadonlySet<string> = new Set(['M', 'F', 'X', 'U']);

/** A race as the summary counts it: the DOJ's word, `another value`, or `not given`. */
export function countedRace(cell: string): string {
  return counted(cell, RACES);
}

/** A sex as the summary counts it: the DOJ's letter, `another value`, or `not given`. */
export function countedSex(cell: string): string {
  return counted(cell, SEXES);
}

function counted(cell: string, known: ReadonlySet<string>): string {
  const word = cell.trim().toUpperCase();
  if (word === '') return 'not given';
  return known.has(word) ? word : 'another value';
}

/** Groups of people whose ages, races and sexes are counted. */
export type PeopleGroup = 'in-scope' | 'some-relief';

export type PeopleCounts = {
  readonly byAge: Record<AgeBand, number>;
  readonly byRace: Record<string, number>;
  readonly bySex: Record<string, number>;
};

export function peopleCounts(tally: Counted, group: PeopleGroup): PeopleCounts {
  const ages = AGE_BANDS.map((band) => [band, tally.get('age', group, band)] as const);
  return {
    byAge: Object.fromEntries(ages) as Record<AgeBand, number>,
    byRace: tally.under('race', group),
    bySex: tally.under('sex', group),
  };
}

/** Convictions in scope by year of conviction, then by section; the year `unknown` when the date leaves it open. */
export function convictionsByYear(tally: Counted): Record<string, Record<string, number>> {
  const years: Record<string, Record<string, number>> = {};
  for (const [key, count] of Object.entries(tally.under('year'))) {
    const [year = '', section = ''] = key.split('\t');
    (years[year] ??= {})[section] = count;
  }
  return years;
}
