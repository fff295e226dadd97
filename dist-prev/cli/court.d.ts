import { Command } from 'commander';
export declare function courtCommand(): Command;
