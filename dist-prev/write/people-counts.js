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
];
/** The DOJ's descriptions of race. What else a cell holds is not repeated in a summary: it may be anything. */
const RACES = new Set([
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
const SEXES = new Set(['M', 'F', 'X', 'U']);
/** A race as the summary counts it: the DOJ's word, `another value`, or `not given`. */
export function countedRace(cell) {
    return counted(cell, RACES);
}
/** A sex as the summary counts it: the DOJ's letter, `another value`, or `not given`. */
export function countedSex(cell) {
    return counted(cell, SEXES);
}
function counted(cell, known) {
    const word = cell.trim().toUpperCase();
    if (word === '')
        return 'not given';
    return known.has(word) ? word : 'another value';
}
export function peopleCounts(tally, group) {
    const ages = AGE_BANDS.map((band) => [band, tally.get('age', group, band)]);
    return {
        byAge: Object.fromEntries(ages),
        byRace: tally.under('race', group),
        bySex: tally.under('sex', group),
    };
}
/** Convictions in scope by year of conviction, then by section; the year `unknown` when the date leaves it open. */
export function convictionsByYear(tally) {
    const years = {};
    for (const [key, count] of Object.entries(tally.under('year'))) {
        const [year = '', section = ''] = key.split('\t');
        (years[year] ??= {})[section] = count;
    }
    return years;
}
