import type { Policy } from '../engine/index.ts';
import dismissEverything from './dismiss-everything.json' with { type: 'json' };

/** The policies that come with the program, each in a file of its own name. */
export const builtInPolicies: readonly Policy[] = [dismissEverything as Policy];

/** The built-in policy of that name. */
export function policyNamed(name: string): Policy | undefined {
  return builtInPolicies.find((policy) => policy.id === name);
}
