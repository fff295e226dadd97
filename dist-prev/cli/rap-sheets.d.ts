import { Command } from 'commander';
export declare function rapSheetsCommand(): Command;
