import { Command } from 'commander';
export declare function profileCommand(): Command;
