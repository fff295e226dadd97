import { Command } from 'commander';
export declare function comparePoliciesCommand(): Command;
