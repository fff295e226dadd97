import { Command } from 'commander';
export declare function lettersCommand(): Command;
