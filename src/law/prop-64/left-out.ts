import { type Offense, cite, within } from '../../history/index.ts';

/**
 * What San Francisco's review of 2018 did not count among the charges of Proposition 64: minors and the borders of the
 * State, which the new law made felonies. A section printed without these subdivisions is none of them.
 */
export const LEFT_OUT = ['HS 11359(c)(3)', 'HS 11359(d)', 'HS 11360(a)(3)(C)', 'HS 11360(a)(3)(D)'] as const;

const LISTED = LEFT_OUT.map(cite);

export function isLeftOut(part: Offense): boolean {
  return LISTED.some((each) => within(part, each));
}
