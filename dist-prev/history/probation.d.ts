import { type Truth } from '../basics/index.ts';
import type { Conviction } from './conviction.ts';
import type { Facts } from './facts.ts';
/**
 * Whether the record shows trouble while the person was on probation for this conviction: an arrest, or an entry of
 * custody or probation, between the conviction and the end of the sentence, both days included. The custody or probation
 * with which the sentence itself begins is none. `no` also when the sentence holds no probation.
 */
export declare function probationViolated(facts: Facts, conviction: Conviction): Truth;
