import { basename } from 'node:path';
import { type NeutralRecord, readNeutral } from '../read/index.ts';
import { checked } from '../run/index.ts';
import { isNeutral, readText, refuse } from './options.ts';

/** Whether all of the inputs are neutral JSON; refuses where only some are. */
export function isNeutralInput(paths: readonly string[]): boolean {
  const neutral = paths.filter(isNeutral);
  if (neutral.length > 0 && neutral.length < paths.length)
    refuse('mixed-inputs', 'the inputs are of two kinds; give bulk files and JSON separately');
  return neutral.length > 0;
}

/** Every history of neutral JSON files, checked. */
export function readHistories(paths: readonly string[]): readonly NeutralRecord[] {
  return paths.flatMap((path) => checked(readNeutral(readText(path), basename(path))));
}
