import { type PartialDate, type Truth, before, onOrBefore, partialYearsAfter } from '../../basics/index.ts';
import { type Conviction, type Facts, arrestBefore } from '../../history/index.ts';
import { perConviction } from './per-person.ts';
import { wasVacated } from './still-counts.ts';

/**
 * The day of the offense as far as the record bounds it. No record of the DOJ gives that day: it lies on or before the
 * arrest, or else the conviction. How long before is a reading: a year before an arrest, since most arrests follow the
 * offense at once; four years before a conviction without an arrest, since PC 801 gives three to begin the prosecution.
 */
export type OffenseDay = {
  readonly by: 'arrest' | 'conviction';
  readonly latest: PartialDate;
  readonly earliest: PartialDate;
};

const YEARS_BEFORE = { arrest: 1, conviction: 4 } as const;

export const offenseDay = perConviction((facts, conviction): OffenseDay => {
  const arrest = arrestBefore(facts, conviction);
  const by = arrest.kind === 'known' ? 'arrest' : 'conviction';
  const latest = by === 'arrest' ? arrest : conviction.date;
  return { by, latest, earliest: partialYearsAfter(latest, -YEARS_BEFORE[by]) };
});

/** Whether the person was younger than `years` when the offense was committed. */
export function youngerAtOffense(facts: Facts, conviction: Conviction, years: number): Truth {
  const day = offenseDay(facts, conviction);
  const birthday = partialYearsAfter(facts.history.person.birth, years);
  if (before(day.latest, birthday) === 'yes') return 'yes';
  return onOrBefore(birthday, day.earliest) === 'yes' ? 'no' : 'unknown';
}

/**
 * Whether another conviction is prior to the offense of this one: it must come before the offense, not merely before
 * this conviction. The arrest stands for the day of the offense; without an arrest the order is not known.
 */
export function priorToOffense(other: Conviction, facts: Facts, conviction: Conviction): Truth {
  if (other === conviction || wasVacated(other)) return 'no';
  const { by, latest } = offenseDay(facts, conviction);
  const earlier = before(other.date, latest);
  return earlier === 'yes' && by === 'conviction' ? 'unknown' : earlier;
}
