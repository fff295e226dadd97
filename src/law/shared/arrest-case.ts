import type { Asking } from '../../engine/index.ts';
import { type Arrest, type Facts, arrestOf } from '../../history/index.ts';
import { perPerson } from './per-person.ts';

/** What questions about an arrest are asked of. */
export type ArrestCase = { readonly facts: Facts; readonly arrest: Arrest; readonly asking: Asking };

/** The arrests of every county that led to no conviction, with all that became of each; found once for each person. */
const arrestsIn = perPerson((facts): readonly Arrest[] => {
  const convicted = new Set(facts.convictions.map(({ caseKey }) => caseKey.slice(0, 3)));
  return facts.history.cycles.flatMap(({ key, events }) => {
    if (convicted.has(key) || !events.some(({ kind }) => kind === 'arrest')) return [];
    const whole = facts.wholeCycle(key);
    return (whole && arrestOf(facts.history.person.key, whole)) ?? [];
  });
});

/** The counties in which the person was arrested without being convicted. */
export function arrestCounties(facts: Facts): ReadonlySet<string> {
  return new Set(arrestsIn(facts).map(({ county }) => county));
}

/** Every arrest of the county asked for that led to no conviction. */
export function arrestsWithoutConviction(facts: Facts, asking: Asking): readonly ArrestCase[] {
  return arrestsIn(facts).flatMap((arrest) => (arrest.county === asking.county ? [{ facts, arrest, asking }] : []));
}
