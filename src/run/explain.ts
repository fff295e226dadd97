import type { Facts } from '../history/index.ts';
import { factsOf } from '../history/index.ts';
import { RowReader, buildHistory, splitRows } from '../read/index.ts';
import type { BulkRow, PersonRun } from '../read/index.ts';
import { type Decided, benchOf, decide } from './decide-person.ts';
import { type RunEffects, RunRefused } from './effects.ts';
import type { RunPlan } from './plan.ts';
import { surveyInputs } from './survey-inputs.ts';

/** A person's facts and every determination about them. */
export type Explained = { readonly facts: Facts; readonly decided: readonly Decided[] };

/** Finds one person in the inputs, wherever their rows stand, and decides their convictions as a run would. */
export function explainPerson(plan: RunPlan, person: string, effects: Pick<RunEffects, 'inputs' | 'hash'>): Explained {
  const survey = surveyInputs({ ...effects, progress: () => {} });
  const runs = survey.files.flatMap((file) => file.survey?.runs.filter((run) => run.person === person) ?? []);
  if (runs.length === 0) {
    throw new RunRefused([{ code: 'no-such-person', field: 'SUBJECT_ID', hint: 'no row of the inputs has this person number; give it as it stands in the file, or a conviction key as in determinations.csv' }]);
  }
  const reader = new RowReader();
  const rows = runs.flatMap((run) => rowsOf(run, reader, effects));
  const facts = factsOf(buildHistory(rows, survey.lost.get(person) ?? [], reader).history);
  return { facts, decided: decide(facts, benchOf(plan)) };
}

function rowsOf(run: PersonRun, reader: RowReader, effects: Pick<RunEffects, 'inputs'>): readonly BulkRow[] {
  const batch = splitRows(effects.inputs[run.file]!.read(run.start, run.end - run.start), run);
  const rows: BulkRow[] = [];
  for (let i = 0; i < batch.count; i++) if (!reader.fault(batch, i)) rows.push(reader.row(batch, i));
  return rows;
}
