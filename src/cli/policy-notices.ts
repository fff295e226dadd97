import { countyOf } from './options.ts';
import { isoDate } from '../basics/index.ts';
import type { RunPlan } from '../run/index.ts';

/** What a user should know of a policy that was made for another county or time. */
export function policyNotices({ policy, county, asOf }: RunPlan): readonly string[] {
  const found: string[] = [];
  const { from, to } = policy.inForce ?? {};
  if (policy.county !== undefined && countyOf(policy.county) !== county)
    found.push(`the policy ${policy.id} was made for ${policy.county}, not for ${county}`);
  if ((from !== undefined && isoDate(asOf) < from) || (to !== undefined && isoDate(asOf) > to)) {
    found.push(
      `the policy ${policy.id} was in force ${from === undefined ? '' : `from ${from} `}${to === undefined ? '' : `to ${to} `}and not on ${isoDate(asOf)}`,
    );
  }
  return found;
}
