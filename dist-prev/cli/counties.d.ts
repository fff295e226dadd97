import { Command } from 'commander';
export declare function countiesCommand(): Command;
