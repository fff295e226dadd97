import { type CalendarDate, type PartialDate, yearsAfter } from '../../basics/index.ts';
import type { Measure } from '../../engine/index.ts';
import type { Conviction, Facts } from '../../history/index.ts';

/** A number of which nothing is known. */
export const ANY_NUMBER: Measure = { least: -Infinity, most: Infinity };

/** The whole years from one day to another, an anniversary of the first included; as a birthday counts. */
export function wholeYears(from: PartialDate, to: PartialDate): Measure {
  if (from.kind === 'unknown' || to.kind === 'unknown') return ANY_NUMBER;
  return { least: yearsFrom(from.latest, to.earliest), most: yearsFrom(from.earliest, to.latest) };
}

function yearsFrom(from: CalendarDate, to: CalendarDate): number {
  return mostYears((years) => yearsAfter(from, years) <= to, to - from);
}

/** The whole years that a day lies back: the most for which it is on the day so many years ago, or `before` it. */
export function wholeYearsAgo(date: PartialDate, asOf: CalendarDate, or: 'on' | 'before'): Measure {
  if (date.kind === 'unknown') return ANY_NUMBER;
  const ago = (day: CalendarDate): number =>
    mostYears((years) => (or === 'on' ? day <= yearsAfter(asOf, -years) : day < yearsAfter(asOf, -years)), asOf - day);
  return { least: ago(date.latest), most: ago(date.earliest) };
}

/** The largest number of years for which it still holds; days apart as their numbers `yyyymmdd` differ. */
function mostYears(holds: (years: number) => boolean, apart: number): number {
  let years = Math.floor(apart / 10_000) + 1;
  while (!holds(years)) years--;
  return years;
}

/** The age on a day, of which nothing is known when the birth date is in doubt. */
export function ageOn({ history: { person } }: Facts, day: PartialDate): Measure {
  return person.birthDoubt === undefined ? wholeYears(person.birth, day) : ANY_NUMBER;
}

/** The least among the measures of many convictions; without any, more than every number. */
export function leastOf(convictions: readonly Conviction[], measure: (each: Conviction) => Measure): Measure {
  let [least, most] = [Infinity, Infinity];
  for (const each of convictions) {
    const found = measure(each);
    if (found.least < least) least = found.least;
    if (found.most < most) most = found.most;
  }
  return { least, most };
}
