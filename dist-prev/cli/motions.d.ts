import { Command } from 'commander';
export declare function motionsCommand(): Command;
