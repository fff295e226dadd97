import { Command } from 'commander';
export declare function generateCommand(): Command;
