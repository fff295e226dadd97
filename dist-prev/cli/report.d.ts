import { Command } from 'commander';
export declare function reportCommand(): Command;
