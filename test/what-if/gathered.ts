import type { Policy } from '../../src/engine/index.ts';
import { type Docket, type Gathered, type RunPlan, docketOf, gather } from '../../src/run/index.ts';
import { type Files, jobOn } from '../support/run-on.ts';

/** Plans for the policies on the same files, and what is read for them. */
export async function gatheredFor(
  files: Files,
  policies: readonly Policy[],
): Promise<{ readonly gathered: Gathered; readonly docket: Docket; readonly plans: readonly RunPlan[] }> {
  const { plan, ...effects } = jobOn(files);
  const plans = policies.map((policy) => ({ ...plan, policy }));
  const gathered = await gather({ ...effects, progress: () => {} }, plans);
  return { gathered, docket: docketOf(gathered, plans[0]!), plans };
}
