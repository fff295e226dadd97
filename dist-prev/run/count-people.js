import { yearOf, yearsAfter } from '../basics/index.js';
import { countedRace, countedSex } from '../write/index.js';
/** Counts who a person is, once for each group that they belong to. */
export function countWho(facts, asOf, groups, tally) {
    const { sex, race } = facts.history.person;
    const age = ageBandOf(facts, asOf);
    for (const group of groups) {
        tally.add(['age', group, age]);
        tally.add(['race', group, countedRace(race)]);
        tally.add(['sex', group, countedSex(sex)]);
    }
}
const BANDS = [
    [21, 'under 21'],
    [30, '21 to 29'],
    [40, '30 to 39'],
    [50, '40 to 49'],
    [60, '50 to 59'],
    [70, '60 to 69'],
];
/** The age on the as-of date; unknown when the birth date leaves open which band it is. */
export function ageBandOf({ history, deceased }, asOf) {
    if (deceased)
        return 'deceased';
    const { birth, birthDoubt } = history.person;
    if (birthDoubt !== undefined || birth.kind === 'unknown' || birth.latest > asOf)
        return 'unknown';
    const band = (born) => BANDS.find(([below]) => asOf < yearsAfter(born, below))?.[1] ?? '70 or over';
    const youngest = band(birth.latest);
    return band(birth.earliest) === youngest ? youngest : 'unknown';
}
/** The year of a conviction, as counted: four digits, or `unknown` when its date leaves the year open. */
export function countedYear({ date }) {
    if (date.kind === 'unknown')
        return 'unknown';
    const year = yearOf(date.earliest);
    return year === yearOf(date.latest) ? String(year) : 'unknown';
}
/**
 * The original's three numbers, over all convictions of every county that still stand. A level or date that is not known
 * counts against: nobody is said to be free of a conviction that may be there.
 */
export function countImpact(name, facts, asOf, tally, outcomeOf) {
    const standing = facts.convictions.filter((conviction) => conviction.standing.kind !== 'relieved');
    const dismissed = (conviction) => outcomeOf(conviction) === 'dismiss';
    const relieved = (conviction) => dismissed(conviction) || outcomeOf(conviction) === 'reduce';
    const felonies = standing.filter((conviction) => conviction.level === 'felony' || conviction.level === 'unknown');
    if (felonies.some((conviction) => conviction.level === 'felony') && felonies.every(relieved))
        tally.add(['impact', name, 'no-felony']);
    if (standing.length > 0 && standing.every(dismissed))
        tally.add(['impact', name, 'no-conviction']);
    const cut = yearsAfter(asOf, -7);
    const recent = standing.filter(({ date }) => latestOf(date) > cut);
    const certain = recent.filter(({ date }) => date.kind === 'known' && date.earliest > cut);
    if (certain.length > 0 && recent.every(dismissed))
        tally.add(['impact', name, 'no-conviction-7-years']);
    if (name === 'choices')
        countBefore(standing, certain, tally);
}
function latestOf(date) {
    return date.kind === 'known' ? date.latest : 99_999_999;
}
/** What people's records hold today, by the rules of the three counts: what is not certain is not counted. */
function countBefore(standing, recent, tally) {
    if (standing.some(({ level }) => level === 'felony'))
        tally.add(['before', 'felony']);
    if (recent.length > 0)
        tally.add(['before', 'conviction-7-years']);
    if (standing.length > 0)
        tally.add(['before', 'conviction']);
}
/** Words that are counted over everybody carry no one's dates. */
export function withoutValues(words) {
    return words.replaceAll(/ \(the record says [^)]*\)/g, '');
}
