import { Command } from 'commander';
export declare function sweepCommand(): Command;
