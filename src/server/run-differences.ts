import type { DeterminationRow, Results } from '../results/index.ts';
import type { Changed, Piece, RunsCompared } from './api.ts';

/** What differs between two runs; the list of convictions is given a piece at a time. */
export type Differences = { readonly piece: (piece: Piece) => RunsCompared };

type Decided = { readonly outcome: string; readonly reason: string };
type Kept = Pick<Changed, 'name' | 'section' | 'date' | 'remedy'> & { readonly subject: string };

/** Sets a later run beside an earlier one, conviction by conviction. `placeOf` finds a person in the later one. */
export function differencesOf(
  before: Results,
  after: Results,
  placeOf: (subject: string) => number | undefined,
): Differences {
  const earlier = new Map<string, { readonly decided: Decided; readonly kept: Kept }>();
  for (const row of before.determinations()) earlier.set(keyOf(row), { decided: decidedIn(row), kept: keptOf(row) });
  const changed: Changed[] = [];
  const moved = new Map<string, number>();
  let same = 0;
  let onlyReason = 0;
  const note = (kept: Kept, was: Decided | undefined, is: Decided | undefined): void => {
    const { subject, ...shown } = kept;
    changed.push({ id: placeOf(subject), ...shown, before: was, after: is });
    const way = JSON.stringify([was?.outcome ?? '', is?.outcome ?? '']);
    moved.set(way, (moved.get(way) ?? 0) + 1);
  };
  for (const row of after.determinations()) {
    const was = earlier.get(keyOf(row))?.decided;
    earlier.delete(keyOf(row));
    const is = decidedIn(row);
    if (was?.outcome !== is.outcome) note(keptOf(row), was, is);
    else if (was.reason !== is.reason) onlyReason++;
    else same++;
  }
  for (const { decided, kept } of earlier.values()) note(kept, decided, undefined);
  const whole = {
    severalRemedies: new Set([...before.record.remedies, ...after.record.remedies]).size > 1,
    causes: causesOf(before.record, after.record),
    same,
    onlyReason,
    moved: [...moved]
      .sort(([, a], [, b]) => b - a)
      .map(([way, convictions]) => {
        const [from, to] = JSON.parse(way) as [string, string];
        return { from, to, convictions };
      }),
    total: changed.length,
  };
  return { piece: ({ from, count }) => ({ ...whole, changed: changed.slice(from, from + count) }) };
}

function keyOf({ conviction_key: key, remedy }: DeterminationRow): string {
  return `${key} ${remedy}`;
}

function decidedIn({ outcome, reason }: DeterminationRow): Decided {
  return { outcome, reason };
}

function keptOf({ subject_id: subject, name, section, conviction_date: date, remedy }: DeterminationRow): Kept {
  return { subject, name, section, date, remedy };
}

function causesOf(before: Results['record'], after: Results['record']): readonly string[] {
  const hashes = (record: Results['record']): string => record.inputs.map(({ sha256 }) => sha256).join(' ');
  return [
    ...(hashes(before) === hashes(after) ? [] : ['the files']),
    ...(before.county === after.county ? [] : ['the county']),
    ...(before.remedies.join() === after.remedies.join() ? [] : ['the remedies']),
    ...(before.answers?.sha256 === after.answers?.sha256 ? [] : ['the answers of people']),
    ...(before.policySha256 === after.policySha256 ? [] : ['the policy']),
    ...(before.asOf === after.asOf ? [] : ['the day for which the law is applied']),
    ...(before.program.lawSha256 === after.program.lawSha256 ? [] : ['the law in the program']),
  ];
}
