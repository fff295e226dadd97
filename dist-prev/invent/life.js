import { day, ELEVEN_THOUSAND_THREE, FIRST_DAY, LAST_DAY } from './days.js';
const FIFTEEN_YEARS = 5_479;
const SIXTY_YEARS = 21_915;
const LONGEST_LAG = 230;
/** When the convictions under HS 11357-11360 fell, as years. */
const anchorYears = [
    [0, 1974],
    [0.1, 1980],
    [0.3, 1990],
    [0.5, 1999],
    [0.85, 2011],
    [0.95, 2016.8],
    [1, 2019.99],
];
const anchorAges = [
    [0, 16],
    [0.1, 18.2],
    [0.3, 20.5],
    [0.5, 24],
    [0.75, 31],
    [0.9, 41],
    [0.97, 49],
    [1, 58],
];
/** Days from arrest to court. */
const lags = [
    [0, 14],
    [0.5, 48],
    [0.9, 165],
    [1, LONGEST_LAG],
];
export function inventLife(random) {
    const court = Math.min(LAST_DAY, Math.floor((random.along(anchorYears) - 1974) * 365.25) + day(1974, 1, 1));
    const birth = court - Math.floor(random.along(anchorAges) * 365.25);
    const arrest = Math.max(ELEVEN_THOUSAND_THREE, court - Math.floor(random.along(lags)));
    return { birth, anchor: { arrest, court } };
}
/** Another incident between the person's fifteenth and sixtieth birthday, more often when young. */
export function anotherIncident(life, random) {
    const first = Math.max(FIRST_DAY, life.birth + FIFTEEN_YEARS + 2);
    const last = Math.min(LAST_DAY, life.birth + SIXTY_YEARS - 2) - LONGEST_LAG;
    const share = random.unit();
    const arrest = first + Math.floor((last - first) * (0.5 * share + 0.5 * share * share));
    return { arrest, court: arrest + Math.floor(random.along(lags)) };
}
