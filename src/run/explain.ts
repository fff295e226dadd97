import type { Facts } from '../history/index.ts';
import { factsOf } from '../history/index.ts';
import { type FileSurvey, buildHistory } from '../read/index.ts';
import { Benches, type Decided, benchOf, decide } from './decide-person.ts';
import { PieceDecider } from './decide-piece.ts';
import { type RunEffects, RunRefused } from './effects.ts';
import type { RunPlan } from './plan.ts';
import { type RunPlace, bytesOf, runPlace } from './run-place.ts';
import { surveyInputs } from './survey-inputs.ts';

/** A person's facts and every determination about them. */
export type Explained = { readonly facts: Facts; readonly decided: readonly Decided[] };

/** Finds one person in the inputs, wherever their rows stand, and decides their convictions as a run would. */
export async function explainPerson(
  plan: RunPlan,
  person: string,
  effects: Pick<RunEffects, 'inputs' | 'crew' | 'hash'>,
): Promise<Explained> {
  const survey = await surveyInputs({ ...effects, progress: () => {} });
  const runs = survey.files.flatMap(({ survey: found }, file) => (found ? runsOf(found, file, person) : []));
  if (runs.length === 0) {
    throw new RunRefused([
      {
        code: 'no-such-person',
        field: 'SUBJECT_ID',
        hint: 'no row of the inputs has this person number; give it as it stands in the file, or a conviction key as in determinations.csv',
      },
    ]);
  }
  const decider = new PieceDecider(new Benches([plan]));
  const rows = decider.rows(bytesOf(effects.inputs, runs), runs, person);
  const facts = factsOf(
    buildHistory(rows, decider.lostOf(rows, survey.lost.get(person) ?? [], survey.orphans)).history,
  );
  return { facts, decided: decide(facts, benchOf(plan)) };
}

function runsOf(survey: FileSurvey, file: number, person: string): readonly RunPlace[] {
  const place = survey.runs.people.indexOf(person);
  const runs: RunPlace[] = [];
  if (place >= 0) survey.runs.person.forEach((each, i) => each === place && runs.push(runPlace(survey, file, i)));
  return runs;
}
