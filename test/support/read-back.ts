import { parseIsoDate } from '../../src/basics/index.ts';
import { type Facts, factsOf } from '../../src/history/index.ts';
import { type BulkRow, RowReader, buildHistory, recognize, rowFault, splitRows } from '../../src/read/index.ts';
import { type CheckReport, check, crewOfOne } from '../../src/run/index.ts';
import { memoryInput, sha256 } from './run-on.ts';

/** The facts of every person in a file, by SUBJECT_ID. */
export function factsIn(bytes: Uint8Array): ReadonlyMap<string, Facts> {
  const opening = recognize('doj.csv', bytes, bytes.length);
  if (!opening.ok) throw new Error(`not recognised: ${opening.problems[0]?.hint}`);
  const { dataStart, firstLine } = opening.value;
  const reader = new RowReader();
  const batch = splitRows(bytes.subarray(dataStart), { file: 0, firstRow: 0, firstLine });
  const people = new Map<string, BulkRow[]>();
  for (let i = 0; i < batch.count; i++) {
    if (rowFault(batch, i)) continue;
    const read = reader.row(batch, i);
    people.set(read.person, [...(people.get(read.person) ?? []), read]);
  }
  return new Map([...people].map(([person, rows]) => [person, factsOf(buildHistory(rows, []).history)]));
}

/** What `cmr check` reports about files in memory. */
export function checkOn(files: readonly Uint8Array[] | Uint8Array, asOf = '2020-07-01'): Promise<CheckReport> {
  const list = files instanceof Uint8Array ? [files] : files;
  const inputs = list.map((bytes, i) => memoryInput(`doj-${i + 1}.csv`, bytes));
  return check({ inputs, crew: crewOfOne(undefined, inputs), hash: sha256, progress: () => {} }, parseIsoDate(asOf)!);
}
