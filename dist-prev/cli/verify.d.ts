import { Command } from 'commander';
export declare function verifyCommand(): Command;
