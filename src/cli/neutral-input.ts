import { type NeutralRecord, readNeutral } from '../read/index.ts';
import { type InputFile, checked, requireUnchanged } from '../run/index.ts';
import { openInputs } from '../node/index.ts';
import { isNeutral, refuse } from './options.ts';

/** Whether all of the inputs are neutral JSON; refuses where only some are. */
export function isNeutralInput(paths: readonly string[]): boolean {
  const neutral = paths.filter(isNeutral);
  if (neutral.length > 0 && neutral.length < paths.length)
    refuse('mixed-inputs', 'the inputs are of two kinds; give bulk files and JSON separately');
  return neutral.length > 0;
}

/** Every history of neutral JSON files, checked. */
export function readHistories(paths: readonly string[]): readonly NeutralRecord[] {
  const inputs = openInputs(paths);
  const records = inputs.flatMap((input) => checked(readNeutral(textIn(input), input.name)));
  requireUnchanged(inputs);
  return records;
}

function textIn(input: InputFile): string {
  return Buffer.from(input.read(0, input.size)).toString('utf8');
}
