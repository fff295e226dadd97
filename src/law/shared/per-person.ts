import { Round } from '../../basics/index.ts';
import type { Conviction, Facts } from '../../history/index.ts';

/**
 * Remembers what is found in a person's facts while that person is at hand, which every remedy asks again. The last person
 * only: people come one after the other, and a memory of all of them would cost more than it saves.
 */
export function perPerson<T>(find: (facts: Facts) => T): (facts: Facts) => T {
  let whose: Facts | undefined;
  let found: T | undefined;
  return (facts) => {
    if (facts !== whose) {
      found = find(facts);
      whose = facts;
    }
    return found as T;
  };
}

/** The same for each conviction of the person. */
export function perConviction<T>(
  find: (facts: Facts, conviction: Conviction) => T,
): (facts: Facts, conviction: Conviction) => T {
  const memory = perPerson(() => new Round<Conviction, T>());
  return (facts, conviction) => {
    const known = memory(facts);
    let own = known.get(conviction);
    if (own === undefined) known.add(conviction, (own = find(facts, conviction)));
    return own;
  };
}
