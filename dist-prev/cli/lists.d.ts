import { Command } from 'commander';
export declare function listsCommand(): Command;
