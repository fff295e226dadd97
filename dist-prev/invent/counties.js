import { CALIFORNIA_COUNTIES } from '../basics/index.js';
/** California's 58 counties in DOJ's order, which is that of the alphabet. */
const counties = CALIFORNIA_COUNTIES;
const LARGE = counties.filter(({ number }) => [1, 7, 10, 15, 19, 30, 33, 34, 36, 37, 43].includes(number));
/** The county of that name; case and blanks around it do not matter. */
export function countyNamed(name) {
    const wanted = name.trim().toUpperCase();
    return counties.find((county) => county.name === wanted);
}
/** Any county; three times in five a large one. */
export function anyCounty(random) {
    return random.pick(random.chance(0.6) ? LARGE : counties);
}
/** A county other than `home`. */
export function otherCounty(home, random) {
    for (;;) {
        const county = anyCounty(random);
        if (county !== home)
            return county;
    }
}
