import { CALIFORNIA_COUNTIES } from '../basics/index.ts';

const NAMES: ReadonlySet<string> = new Set(CALIFORNIA_COUNTIES.map(({ name }) => name));

/** Whether a county as it was read is one of the 58: not a blank, nor a name that nobody can place. */
export function isCounty(name: string): boolean {
  return NAMES.has(name);
}
