import { CALIFORNIA_COUNTIES } from '../basics/index.ts';
import type { Random } from './random.ts';

/** A county as the file writes it: its DOJ number, which is its alphabetical rank, and its name without COUNTY. */
export type County = { readonly number: number; readonly name: string };

/** California's 58 counties in DOJ's order, which is that of the alphabet. */
const counties: readonly County[] = CALIFORNIA_COUNTIES;

const LARGE = counties.filter(({ number }) => [1, 7, 10, 15, 19, 30, 33, 34, 36, 37, 43].includes(number));

/** The county of that name; case and blanks around it do not matter. */
export function countyNamed(name: string): County | undefined {
  const wanted = name.trim().toUpperCase();
  return counties.find((county) => county.name === wanted);
}

/** Any county; three times in five a large one. */
export function anyCounty(random: Random): County {
  return random.pick(random.chance(0.6) ? LARGE : counties);
}

/** A county other than `home`. */
export function otherCounty(home: County, random: Random): County {
  for (;;) {
    const county = anyCounty(random);
    if (county !== home) return county;
  }
}
