import type { Asking } from '../../engine/index.ts';
import { type Arrest, type Facts, arrestOf } from '../../history/index.ts';

/** What questions about an arrest are asked of. */
export type ArrestCase = { readonly facts: Facts; readonly arrest: Arrest; readonly asking: Asking };

/** Every arrest of the county that led to no conviction, with all that became of it. */
export function arrestsWithoutConviction(facts: Facts, asking: Asking): readonly ArrestCase[] {
  const convicted = new Set(facts.convictions.map(({ caseKey }) => caseKey.slice(0, 3)));
  return facts.history.cycles.flatMap(({ key, events }) => {
    if (convicted.has(key) || !events.some(({ kind }) => kind === 'arrest')) return [];
    const whole = facts.wholeCycle(key);
    const arrest = whole && arrestOf(facts.history.person.key, whole);
    return arrest && arrest.county === asking.county ? [{ facts, arrest, asking }] : [];
  });
}
