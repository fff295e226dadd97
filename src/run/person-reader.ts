import { type Facts, type Origin, factsOf } from '../history/index.ts';
import { type BulkRow, COLUMNS, type FileSurvey, buildHistory, cellText } from '../read/index.ts';
import { Benches, benchOf } from './benches.ts';
import { type Decided, decide } from './decide-person.ts';
import { type DecidedOn, decideOthers } from './decide-remedies.ts';
import { PieceDecider } from './decide-piece.ts';
import { withFactsLookedAt } from './looked-at.ts';
import type { RunEffects } from './effects.ts';
import type { RunPlan } from './plan.ts';
import { type SurveyedRun, packedRuns } from './packed-runs.ts';
import { bytesOf } from './run-gatherer.ts';
import { type Survey, surveyInputs } from './survey-inputs.ts';
import type { InputFile } from './input-file.ts';

/** A row as it stands in an input: where, and its 95 cells, without the quotes of the file. */
export type RecordRow = { readonly origin: Origin; readonly cells: readonly string[] };

/** A person's rows, the facts drawn from them, and every determination about them. */
export type PersonRecord = {
  readonly facts: Facts;
  readonly decided: readonly Decided[];
  /** The same of the plan's other remedies, which their statutes alone decide. */
  readonly others: readonly DecidedOn[];
  readonly rows: readonly RecordRow[];
};

/** Finds people by their SUBJECT_ID; nothing when no row has that number. */
export type PersonReader = (person: string) => PersonRecord | undefined;

/** Reads the inputs once for where everybody stands; after that each person is found at once and decided as a run would. */
export async function personReader(
  plan: RunPlan,
  effects: Pick<RunEffects, 'inputs' | 'crew' | 'hash' | 'progress'>,
): Promise<PersonReader> {
  const { read } = await historyReader([plan], effects);
  return (person) => {
    const found = read(person);
    return found && personRecord(found, plan);
  };
}

/** What is decided about a person whose record was found. */
export function personRecord({ facts, rows }: Found, plan: RunPlan): PersonRecord {
  const bench = benchOf(plan);
  const decided = withFactsLookedAt(decide(facts, bench), facts, bench);
  return { facts, decided, others: decideOthers(facts, bench), rows };
}

type Found = Pick<PersonRecord, 'facts' | 'rows'>;

/** Everybody in the inputs, in the order in which they are first named, and the way to one person's history and rows. */
export type HistoryReader = {
  readonly people: readonly string[];
  readonly read: (person: string) => Found | undefined;
};

export async function historyReader(
  plans: readonly RunPlan[],
  effects: Pick<RunEffects, 'inputs' | 'crew' | 'hash' | 'progress'>,
): Promise<HistoryReader> {
  return historiesIn(await surveyInputs(effects), plans, effects.inputs);
}

/** The same of inputs that were surveyed before. */
export function historiesIn(survey: Survey, plans: readonly RunPlan[], inputs: readonly InputFile[]): HistoryReader {
  const places = survey.files.map(({ survey: found }) => new Map(found?.runs.people.map((name, i) => [name, i])));
  const decider = new PieceDecider(new Benches(plans));
  return {
    people: [...new Set(survey.files.flatMap(({ survey: found }) => found?.runs.people ?? []))],
    read: (person) => {
      const found = survey.files.flatMap(({ survey: own }, file) =>
        own ? runsOf(own, file, places[file]!.get(person)) : [],
      );
      if (found.length === 0) return undefined;
      const runs = packedRuns(found.length, (i) => found[i]!);
      const rows = decider.rows(bytesOf(inputs, runs), runs);
      const lost = decider.lostOf(rows, survey.lost.get(person) ?? [], survey.orphans);
      return { facts: factsOf(buildHistory(rows, lost).history), rows: rows.map(recordRow) };
    },
  };
}

function runsOf(survey: FileSurvey, file: number, place: number | undefined): readonly SurveyedRun[] {
  const found: SurveyedRun[] = [];
  if (place !== undefined)
    survey.runs.person.forEach((each, run) => each === place && found.push({ survey, file, run }));
  return found;
}

function recordRow({ batch, index, origin }: BulkRow): RecordRow {
  return { origin, cells: COLUMNS.map((_, column) => cellText(batch, index, column)) };
}
