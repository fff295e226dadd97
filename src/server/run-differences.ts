import { type DeterminationRow, type Results, personNamed } from '../results/index.ts';
import type { Changed, Piece, RunsCompared } from './api.ts';

/** What differs between two runs; the list of convictions is given a piece at a time. */
export type Differences = { readonly piece: (piece: Piece) => RunsCompared };

type Decided = { readonly outcome: string; readonly reason: string };
type Kept = Pick<Changed, 'id' | 'name' | 'section' | 'date' | 'remedy'>;
type Line = { readonly decided: Decided; readonly kept: Kept };

/** Sets a later run beside an earlier one, conviction by conviction. `placeOf` finds a person in the later one. */
export function differencesOf(
  before: Results,
  after: Results,
  placeOf: (subject: string) => number | undefined,
): Differences {
  const sameFiles = hashesOf(before.record) === hashesOf(after.record);
  const keyOf = sameFiles ? keyInFiles : keyInAnyFiles;
  // A number of another delivery may be somebody else's in this one.
  const placeBefore = sameFiles ? placeOf : () => undefined;
  let unidentified = 0;
  const earlier = new Map<string, Line[]>();
  const changed: Changed[] = [];
  const moved = new Map<string, number>();
  let [same, onlyReason, alone] = [0, 0, 0];
  const note = (kept: Kept, was: Decided | undefined, is: Decided | undefined): void => {
    changed.push({ ...kept, before: was, after: is });
    if (!was || !is) alone++;
    const way = JSON.stringify([was?.outcome ?? '', is?.outcome ?? '']);
    moved.set(way, (moved.get(way) ?? 0) + 1);
  };
  for (const row of before.determinations()) {
    const line = { decided: decidedIn(row), kept: keptOf(row, placeBefore) };
    const key = keyOf(row);
    if (key !== undefined) put(earlier, key, line);
    else {
      unidentified++;
      note(line.kept, line.decided, undefined);
    }
  }
  const paired = pairs(earlier, sameFiles ? undefined : countsOf(after, keyOf));
  for (const row of after.determinations()) {
    const key = keyOf(row);
    if (key === undefined) unidentified++;
    const was = key === undefined ? undefined : paired(key)?.decided;
    const is = decidedIn(row);
    if (was?.outcome !== is.outcome) note(keptOf(row, placeOf), was, is);
    else if (was.reason !== is.reason) onlyReason++;
    else same++;
  }
  for (const lines of earlier.values()) for (const { decided, kept } of lines) note(kept, decided, undefined);
  const whole = {
    severalRemedies: new Set([...before.record.remedies, ...after.record.remedies]).size > 1,
    sameFiles,
    unidentified,
    causes: causesOf(before.record, after.record),
    same,
    onlyReason,
    moved: [...moved]
      .sort(([, a], [, b]) => b - a)
      .map(([way, convictions]) => {
        const [from, to] = JSON.parse(way) as [string, string];
        return { from, to, convictions };
      }),
    alone,
    total: changed.length,
  };
  return { piece: ({ from, count }) => ({ ...whole, changed: changed.slice(from, from + count) }) };
}

/** Takes the earlier line of a key, in their order; none where a key has more lines in one run than in the other. */
function pairs(
  earlier: ReadonlyMap<string, Line[]>,
  counts: ReadonlyMap<string, number> | undefined,
): (key: string) => Line | undefined {
  const ambiguous = new Set(
    counts && [...earlier].filter(([key, { length }]) => length !== counts.get(key)).map(([key]) => key),
  );
  return (key) => (ambiguous.has(key) ? undefined : earlier.get(key)?.shift());
}

function countsOf(
  { determinations }: Results,
  keyOf: (row: DeterminationRow) => string | undefined,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const row of determinations()) {
    const key = keyOf(row);
    if (key !== undefined) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

function put(lines: Map<string, Line[]>, key: string, line: Line): void {
  const known = lines.get(key);
  if (known) known.push(line);
  else lines.set(key, [line]);
}

function keyInFiles({ conviction_key: key, remedy }: DeterminationRow): string {
  return `${key} ${remedy}`;
}

/** The places of cycles and counts move as a record grows. Nothing for who cannot be told by number and birth date. */
function keyInAnyFiles(row: DeterminationRow): string | undefined {
  const { cii, born } = personNamed(row);
  if (cii === undefined || born === undefined) return undefined;
  const { subject, county, case_numbers: cases, offense, conviction_date: date, remedy } = row;
  return JSON.stringify([cii, born, subject, county, cases, offense, date, remedy]);
}

function decidedIn({ outcome, reason }: DeterminationRow): Decided {
  return { outcome, reason };
}

function keptOf(row: DeterminationRow, placeOf: (subject: string) => number | undefined): Kept {
  const { subject_id: subject, name, section, conviction_date: date, remedy } = row;
  return { id: placeOf(subject), name, section, date, remedy };
}

function hashesOf({ inputs }: Results['record']): string {
  return inputs
    .map(({ sha256 }) => sha256)
    .sort()
    .join(' ');
}

function causesOf(before: Results['record'], after: Results['record']): readonly string[] {
  return [
    ...(hashesOf(before) === hashesOf(after) ? [] : ['the files']),
    ...(before.county === after.county ? [] : ['the county']),
    ...(before.remedies.join() === after.remedies.join() ? [] : ['the remedies']),
    ...(before.answers?.sha256 === after.answers?.sha256 ? [] : ['the answers of people']),
    ...(before.policySha256 === after.policySha256 ? [] : ['the policy']),
    ...(before.asOf === after.asOf ? [] : ['the day for which the law is applied']),
    ...(before.program.lawSha256 === after.program.lawSha256 ? [] : ['the law in the program']),
  ];
}
