import { Command } from 'commander';
import { type NeutralRecord } from '../read/index.ts';
export declare function convertCommand(): Command;
/** Whether all of the inputs are neutral JSON; refuses where only some are. */
export declare function isNeutralInput(paths: readonly string[]): boolean;
/** Every history of neutral JSON files, checked. */
export declare function readHistories(paths: readonly string[]): readonly NeutralRecord[];
