import { Command } from 'commander';
import { type RunPlan } from '../run/index.ts';
export declare function runCommand(): Command;
/** What a user should know of a policy that was made for another county or time. */
export declare function policyNotices({ policy, county, asOf }: RunPlan): readonly string[];
export declare function workerCount(text: string): number;
