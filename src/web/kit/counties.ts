import type { Policy } from '../../engine/index.ts';
import type { DataSet } from '../../server/index.ts';

/** For which counties a run of some files is to be: kept in the workspace as the note `counties-ID`. */
export type Counties = {
  readonly which: 'one' | 'some' | 'all';
  /** Those chosen, where `which` is `some`. */
  readonly chosen: readonly string[];
  /** Counties' own policies; the others go by the one that is shaped. */
  readonly own: readonly Policy[];
};

export const ONE_COUNTY: Counties = { which: 'one', chosen: [], own: [] };

/** Counties that rows of the files name, the one with most rows first. */
export function countiesIn({ report }: DataSet): readonly string[] {
  return Object.keys(report?.counties ?? {}).filter((name) => name !== '');
}

/** The counties to run for besides one chosen with the policy; none when it is for that one alone. */
export function severalOf(data: DataSet, { which, chosen }: Counties): readonly string[] {
  if (which === 'one') return [];
  return countiesIn(data).filter((county) => which === 'all' || chosen.includes(county));
}
