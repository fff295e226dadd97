import { type BulkRow, type RowReader, type RowTable, peopleInTable } from '../read/index.ts';
import type { PieceDecider } from './decide-piece.ts';
import type { InputFile } from './input-file.ts';
import { type RunPlace, placeAt } from './packed-runs.ts';
import { bytesOf } from './run-gatherer.ts';
import type { Survey } from './survey-inputs.ts';

/** Where the rows of people are found that do not all stand in one table. */
type Elsewhere = {
  readonly survey: Survey;
  readonly inputs: readonly InputFile[];
  readonly decider: PieceDecider;
};

type WholePerson = { readonly person: string; readonly rows: readonly BulkRow[] };

/**
 * Who is first met in a table, each with all of their rows, wherever those stand: over all pieces, everybody once. The
 * rows are good until the next person's.
 */
export function* wholePeople(
  table: RowTable,
  reader: RowReader,
  { survey, inputs, decider }: Elsewhere,
): Generator<WholePerson, void> {
  for (const { person, rows: here } of peopleInTable(table, reader)) {
    const runs = survey.scattered.get(person);
    if (!runs) yield { person, rows: here.map((index) => reader.row(table, index)) };
    else if (beginsWith(table, here[0]!, placeAt(runs, 0)))
      yield { person, rows: decider.rows(bytesOf(inputs, runs), runs) };
  }
}

function beginsWith({ files, numbers }: RowTable, row: number, { file, firstRow }: RunPlace): boolean {
  return files[row] === file && numbers[row] === firstRow;
}
