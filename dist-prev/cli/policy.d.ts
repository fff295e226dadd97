import { Command } from 'commander';
export declare function policyCommand(): Command;
