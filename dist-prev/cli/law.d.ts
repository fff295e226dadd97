import { Command } from 'commander';
export declare function lawCommand(): Command;
