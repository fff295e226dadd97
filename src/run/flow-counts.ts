import type { Passage } from '../engine/index.ts';
import type { Docket } from './docket.ts';
import type { RunPlan } from './plan.ts';

/** How the convictions went through the policy's flow. */
export function flowCounts({ caseload }: Docket, { policy }: Pick<RunPlan, 'policy'>): Passage {
  return caseload.judge(policy).passage;
}
