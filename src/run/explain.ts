import type { Facts } from '../history/index.ts';
import { benchOf } from './benches.ts';
import { decide } from './decide-person.ts';
import { decideOthers } from './decide-remedies.ts';
import { type RunEffects, RunRefused } from './effects.ts';
import { type PersonRecord, personReader } from './person-reader.ts';
import type { RunPlan } from './plan.ts';

/** A person's facts and every determination about them. */
export type Explained = Pick<PersonRecord, 'facts' | 'decided' | 'others'>;

/** Finds one person in the inputs, wherever their rows stand, and decides their convictions as a run would. */
export async function explainPerson(
  plan: RunPlan,
  person: string,
  effects: Pick<RunEffects, 'inputs' | 'crew' | 'hash'>,
): Promise<Explained> {
  const read = await personReader(plan, { ...effects, progress: () => {} });
  const found = read(person);
  if (found) return found;
  throw new RunRefused([
    {
      code: 'no-such-person',
      field: 'SUBJECT_ID',
      hint: 'no row of the inputs has this person number; give it as it stands in the file, or a conviction key as in determinations.csv',
    },
  ]);
}

/** Every determination about one person whose facts are at hand. */
export function explainFacts(facts: Facts, plan: RunPlan): Explained {
  const bench = benchOf(plan);
  return { facts, decided: decide(facts, bench), others: decideOthers(facts, bench) };
}
