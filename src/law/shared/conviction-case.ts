import { type CalendarDate, type PartialDate, mapped, onDay, yearsAfter } from '../../basics/index.ts';
import type { Asking, GivenAnswers } from '../../engine/index.ts';
import type { Conviction, Facts } from '../../history/index.ts';
import { perPerson } from './per-person.ts';

/** What questions about a conviction are asked of: the conviction, everything known of its person, and what was asked. */
export type ConvictionCase = {
  readonly facts: Facts;
  readonly conviction: Conviction;
  readonly asking: Asking;
  /** What people answered about it, for a question that asks what another flow gives. */
  readonly given?: GivenAnswers;
};

/** Every conviction of the person as a case. */
export function convictionCases(facts: Facts, asking: Asking): readonly ConvictionCase[] {
  return mapped(facts.convictions, (conviction) => ({ facts, conviction, asking }));
}

type OfCounty = { readonly asking: Asking; readonly cases: readonly ConvictionCase[] };

const ofCounty = perPerson((): { found?: OfCounty } => ({}));

/** Those of the county asked for, the same for every remedy. */
export function countyCases(facts: Facts, asking: Asking): readonly ConvictionCase[] {
  const memory = ofCounty(facts);
  if (memory.found?.asking !== asking) {
    const own = facts.convictions.filter(({ county }) => county === asking.county);
    memory.found = { asking, cases: mapped(own, (conviction) => ({ facts, conviction, asking })) };
  }
  return memory.found.cases;
}

/** The day `years` before the day on which the law is applied. */
export function yearsAgo(asking: Asking, years: number): PartialDate {
  return onDay(yearsAfter(asking.asOf, -years) as CalendarDate);
}
