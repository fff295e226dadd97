import { Command } from 'commander';
export declare function flowCommand(): Command;
