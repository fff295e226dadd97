import type { Policy } from '../engine/index.ts';
/** The policies that come with the program, each in a file of its own name. */
export declare const builtInPolicies: readonly Policy[];
/** The built-in policy of that name. */
export declare function policyNamed(name: string): Policy | undefined;
