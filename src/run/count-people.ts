import { type CalendarDate, type PartialDate, yearOf, yearsAfter } from '../basics/index.ts';
import type { Conviction, Facts } from '../history/index.ts';
import { type AgeBand, type PeopleGroup, type Tally, countedRace, countedSex } from '../write/index.ts';

/** Counts who a person is, once for each group that they belong to. */
export function countWho(facts: Facts, asOf: CalendarDate, groups: readonly PeopleGroup[], tally: Tally): void {
  const { sex, race } = facts.history.person;
  const age = ageBandOf(facts, asOf);
  for (const group of groups) {
    tally.add(['age', group, age]);
    tally.add(['race', group, countedRace(race)]);
    tally.add(['sex', group, countedSex(sex)]);
  }
}

const BANDS: readonly (readonly [below: number, band: AgeBand])[] = [
  [21, 'under 21'],
  [30, '21 to 29'],
  [40, '30 to 39'],
  [50, '40 to 49'],
  [60, '50 to 59'],
  [70, '60 to 69'],
];

/** The age on the as-of date; unknown when the birth date leaves open which band it is. */
function ageBandOf({ history, deceased }: Facts, asOf: CalendarDate): AgeBand {
  if (deceased) return 'deceased';
  const { birth, birthDoubt } = history.person;
  if (birthDoubt !== undefined || birth.kind === 'unknown' || birth.latest > asOf) return 'unknown';
  const band = (born: CalendarDate): AgeBand =>
    BANDS.find(([below]) => asOf < yearsAfter(born, below))?.[1] ?? '70 or over';
  const youngest = band(birth.latest);
  return band(birth.earliest) === youngest ? youngest : 'unknown';
}

/** The year of a conviction, as counted: four digits, or `unknown` when its date leaves the year open. */
export function countedYear({ date }: { readonly date: PartialDate }): string {
  if (date.kind === 'unknown') return 'unknown';
  const year = yearOf(date.earliest);
  return year === yearOf(date.latest) ? String(year) : 'unknown';
}

/** What people's records hold today, by the rules of the three counts: what is not certain is not counted. */
export function countBefore(standing: readonly Conviction[], recent: readonly Conviction[], tally: Tally): void {
  if (standing.some(({ level }) => level === 'felony')) tally.add(['before', 'felony']);
  if (recent.length > 0) tally.add(['before', 'conviction-7-years']);
  if (standing.length > 0) tally.add(['before', 'conviction']);
}
