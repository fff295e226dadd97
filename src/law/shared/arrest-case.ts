import type { Asking } from '../../engine/index.ts';
import { type Arrest, type Facts, arrestOf } from '../../history/index.ts';

/** What questions about an arrest are asked of. */
export type ArrestCase = { readonly facts: Facts; readonly arrest: Arrest; readonly asking: Asking };

const found = new WeakMap<Facts, readonly Arrest[]>();

/** The arrests of every county that led to no conviction, with all that became of each; found once for each person. */
function arrestsIn(facts: Facts): readonly Arrest[] {
  let arrests = found.get(facts);
  if (!arrests) {
    const convicted = new Set(facts.convictions.map(({ caseKey }) => caseKey.slice(0, 3)));
    arrests = facts.history.cycles.flatMap(({ key, events }) => {
      if (convicted.has(key) || !events.some(({ kind }) => kind === 'arrest')) return [];
      const whole = facts.wholeCycle(key);
      return (whole && arrestOf(facts.history.person.key, whole)) ?? [];
    });
    found.set(facts, arrests);
  }
  return arrests;
}

/** The counties in which the person was arrested without being convicted. */
export function arrestCounties(facts: Facts): ReadonlySet<string> {
  return new Set(arrestsIn(facts).map(({ county }) => county));
}

/** Every arrest of the county asked for that led to no conviction. */
export function arrestsWithoutConviction(facts: Facts, asking: Asking): readonly ArrestCase[] {
  return arrestsIn(facts).flatMap((arrest) => (arrest.county === asking.county ? [{ facts, arrest, asking }] : []));
}
