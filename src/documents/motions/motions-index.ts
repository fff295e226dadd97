import { utf8 } from '../../basics/index.ts';
import { csvLine, plainCell } from '../../write/index.ts';
import { type MotionCase, paperOf } from './motion-case.ts';

/** The columns of `motions_index.csv`: which file is whose; file names name nobody. */
export const MOTION_INDEX_COLUMNS = [
  'file',
  'case_number',
  'court',
  'defendant',
  'route',
  'sentence',
  'ground',
  'counts',
  'conviction_keys',
] as const;

/** One line for each case, with the file that it stands in. */
export function motionsIndex(cases: readonly { readonly file: string; readonly of: MotionCase }[]): Uint8Array {
  const lines = cases.map(({ file, of }) =>
    csvLine(
      [
        file,
        of.caseNumber,
        of.court,
        of.person.name,
        of.route,
        of.sentence,
        of.ground,
        String(of.counts.length),
        of.counts.map(({ key }) => key).join('; '),
      ].map(plainCell),
    ),
  );
  return utf8(csvLine(MOTION_INDEX_COLUMNS) + lines.join(''));
}

/** `motion_000017.pdf`: by the case's place among all of the run. */
export function motionFile(kind: string, number: number): string {
  return `${kind}_${String(number).padStart(6, '0')}.pdf`;
}

/** The cases in batches, each of one court, so that one judge can sign it, and all on grounds that stand on one paper. */
export function bulkBatches(cases: readonly MotionCase[], size: number): readonly (readonly MotionCase[])[] {
  const batches: MotionCase[][] = [];
  for (const each of cases) {
    const last = batches.at(-1);
    const fits =
      last && last.length < size && last[0]!.court === each.court && paperOf(last[0]!.ground) === paperOf(each.ground);
    if (fits) last.push(each);
    else batches.push([each]);
  }
  return batches;
}
