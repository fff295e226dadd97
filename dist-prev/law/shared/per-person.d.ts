import type { Conviction, Facts } from '../../history/index.ts';
/**
 * Remembers what is found in a person's facts while that person is at hand, which every remedy asks again. The last person
 * only: people come one after the other, and a memory of all of them would cost more than it saves.
 */
export declare function perPerson<T>(find: (facts: Facts) => T): (facts: Facts) => T;
/** The same for each conviction of the person. */
export declare function perConviction<T>(find: (facts: Facts, conviction: Conviction) => T): (facts: Facts, conviction: Conviction) => T;
