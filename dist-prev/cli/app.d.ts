import { Command } from 'commander';
export declare function appCommand(): Command;
