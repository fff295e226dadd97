import { parseIsoDate } from '../../src/basics/index.ts';
import { type Facts, factsOf } from '../../src/history/index.ts';
import { type BulkRow, RowReader, buildHistory, recognize, rowFault, splitRows } from '../../src/read/index.ts';
import { type CheckReport, check, explainPerson } from '../../src/run/index.ts';
import { printExplanation } from '../../src/write/index.ts';
import { type Asked, type Files, jobOn } from './run-on.ts';

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
export function checkOn(files: Files, asOf = '2020-07-01'): Promise<CheckReport> {
  return check({ ...jobOn(files), progress: () => {} }, parseIsoDate(asOf)!);
}

/** What `cmr explain` prints about each conviction in scope of a person. */
export async function explainOn(files: Files, person: string, asked: Asked = {}): Promise<readonly string[]> {
  const job = jobOn(files, asked);
  const { decided } = await explainPerson(job.plan, person, job);
  return decided.map((each) => printExplanation({ ...each, asOf: job.plan.asOf, files: job.plan.inputs }));
}
