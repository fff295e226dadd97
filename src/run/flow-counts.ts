import { type Passage, emptyPassage, pass } from '../engine/index.ts';
import { benchOf, verdictOn } from './decide-person.ts';
import type { Gathered } from './gather.ts';
import type { RunPlan } from './plan.ts';

/** How the convictions went through the policy's flow, for each remedy. */
export function flowCounts({ facts }: Pick<Gathered, 'facts'>, plan: RunPlan): readonly Passage[] {
  return benchOf(plan).judged.map((each) => {
    const passage = emptyPassage(each.flow);
    for (const person of facts) {
      for (const subject of each.remedy.cases(person, { county: plan.county, asOf: plan.asOf })) {
        const verdict = verdictOn(each, subject);
        if (verdict) pass(passage, verdict);
      }
    }
    return passage;
  });
}
