import { Command } from 'commander';
export declare function deidentifyCommand(): Command;
