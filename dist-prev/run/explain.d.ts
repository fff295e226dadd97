import type { Facts } from '../history/index.ts';
import { type RunEffects } from './effects.ts';
import { type PersonRecord } from './person-reader.ts';
import type { RunPlan } from './plan.ts';
/** A person's facts and every determination about them. */
export type Explained = Pick<PersonRecord, 'facts' | 'decided' | 'others'>;
/** Finds one person in the inputs, wherever their rows stand, and decides their convictions as a run would. */
export declare function explainPerson(plan: RunPlan, person: string, effects: Pick<RunEffects, 'inputs' | 'crew' | 'hash'>): Promise<Explained>;
/** Every determination about one person whose facts are at hand. */
export declare function explainFacts(facts: Facts, plan: RunPlan): Explained;
