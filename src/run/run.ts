import { type Problem, utf8 } from '../basics/index.ts';
import type { PersonRun } from '../read/index.ts';
import { COLUMNS } from '../read/index.ts';
import {
  DETERMINATIONS_HEADER,
  type OutputRecord,
  type RunRecord,
  SET_ASIDE_HEADER,
  Tally,
  balanceOf,
  imbalances,
  printRunRecord,
  resultHeader,
  summaryOf,
} from '../write/index.ts';
import { type PersonResult, benchOf } from './decide-person.ts';
import { type Piece, PieceDecider, type PieceResult } from './decide-piece.ts';
import { type OutputFile, type RunEffects, RunRefused } from './effects.ts';
import type { RunPlan } from './plan.ts';
import { type Survey, type SurveyedFile, surveyInputs } from './survey-inputs.ts';

/** About how many bytes of an input are decided at a time. */
const PIECE_BYTES = 1 << 22;

export type Program = { readonly name: string; readonly version: string; readonly lawSha256: string };

/** What a run did, for telling; the files hold the rest. */
export type RunOutcome = {
  readonly summary: Record<string, unknown>;
  readonly record: RunRecord;
  readonly outputs: readonly OutputRecord[];
  readonly tolerated: readonly Problem[];
  readonly scatteredPeople: number;
};

/** The main job: reads, decides, writes. Publishes everything, or nothing when the balance is wrong or an effect fails. */
export async function run(plan: RunPlan, program: Program, effects: RunEffects): Promise<RunOutcome> {
  try {
    const survey = surveyInputs(effects);
    requireCounty(plan.county, survey.counties);
    const done = decideAll(plan, survey, effects);
    const summary = summaryOf({ county: plan.county, asOf: plan.asOf, policy: plan.policy, tally: done.tally, rowsIn: survey.rows });
    const wrong = imbalances(balanceOf(done.tally, survey.rows));
    if (wrong.length > 0) {
      throw new RunRefused([{ code: 'out-of-balance', hint: `the results do not add up and were not published: ${wrong.join('; ')}. Please report this as a defect` }]);
    }
    const summaryFile = effects.output.create('summary.json');
    summaryFile.write(utf8(`${JSON.stringify(summary, null, 2)}\n`));
    const outputs = [...done.outputs, { name: 'summary.json', ...summaryFile.finish() }];
    const record = recordOf(plan, program, survey, done.tally, outputs, effects);
    const recordFile = effects.output.create('run.json');
    recordFile.write(utf8(printRunRecord(record)));
    const last = { name: 'run.json', ...recordFile.finish() };
    effects.output.publish();
    return { summary, record, outputs: [...outputs, last], tolerated: survey.tolerated, scatteredPeople: survey.scattered.size };
  } catch (problem) {
    effects.output.discard();
    throw problem;
  } finally {
    for (const input of effects.inputs) input.close();
  }
}

function requireCounty(county: string, found: ReadonlyMap<string, number>): void {
  if (found.has(county)) return;
  const list = [...found].filter(([name]) => name !== '').sort(([, a], [, b]) => b - a);
  const shown = list.slice(0, 20).map(([name, rows]) => `${name} (${rows} rows)`);
  const more = list.length > shown.length ? ` and ${list.length - shown.length} more` : '';
  throw new RunRefused([{ code: 'county-absent', hint: `no row is of ${county} county. The data holds ${shown.join(', ')}${more}. Choose one of these with --county` }]);
}

type Decision = { readonly tally: Tally; readonly outputs: readonly OutputRecord[] };

/** Each output and the part of a piece's result that belongs in it. */
const OUTPUTS: readonly { readonly name: string; readonly of: (result: PieceResult) => Uint8Array; readonly header: Uint8Array }[] = [
  { name: 'All_Results.csv', of: (result) => result.all, header: resultHeader('All_Results.csv', COLUMNS) },
  { name: 'All_Results_Condensed.csv', of: (result) => result.condensed, header: resultHeader('All_Results_Condensed.csv', COLUMNS) },
  { name: 'Prop64_Results.csv', of: (result) => result.prop64, header: resultHeader('Prop64_Results.csv', COLUMNS) },
  { name: 'determinations.csv', of: (result) => result.determinations, header: DETERMINATIONS_HEADER },
  { name: 'rows_set_aside.csv', of: (result) => result.setAside, header: SET_ASIDE_HEADER },
];

function decideAll(plan: RunPlan, survey: Survey, effects: RunEffects): Decision {
  const decider = new PieceDecider(benchOf(plan));
  const tally = new Tally();
  const files = OUTPUTS.map(({ name, header }) => opened(effects.output.create(name), header));
  const scattered = decideScattered(decider, survey, effects, tally);
  const bytesAll = survey.files.reduce((sum, file) => sum + (file.survey ? file.size : 0), 0);
  let bytesDone = 0;
  let rowsDone = 0;
  survey.files.forEach((file, index) => {
    for (const piece of piecesOf(file, index)) {
      const bytes = effects.inputs[index]!.read(piece.start, piece.end - piece.start);
      const result = decider.piece(bytes, piece, { lost: survey.lost, scattered });
      OUTPUTS.forEach((output, i) => files[i]!.write(output.of(result)));
      tally.addAll(result.tally);
      bytesDone += bytes.length;
      rowsDone = tally.get('rows', 'used');
      effects.progress({ phase: 'deciding', bytesDone, bytesAll, rowsDone });
    }
  });
  return { tally, outputs: OUTPUTS.map(({ name }, i) => ({ name, ...files[i]!.finish() })) };
}

function opened(file: OutputFile, header: Uint8Array): OutputFile {
  file.write(header);
  return file;
}

/** Persons in several places are decided first, each from all of their rows, wherever those stand. */
function decideScattered(decider: PieceDecider, survey: Survey, effects: RunEffects, tally: Tally): ReadonlyMap<string, PersonResult> {
  const results = new Map<string, PersonResult>();
  for (const [person, runs] of survey.scattered) {
    const rows = runs.flatMap((run) => rowsOfRun(decider, run, effects));
    results.set(person, decider.person(rows, survey.lost.get(person) ?? [], tally));
  }
  return results;
}

function rowsOfRun(decider: PieceDecider, run: PersonRun, effects: RunEffects): ReturnType<PieceDecider['rows']> {
  return decider.rows(effects.inputs[run.file]!.read(run.start, run.end - run.start), run, run.person);
}

/** Cuts a file between persons. Rows set aside stay with the piece before them. */
export function piecesOf({ survey, firstLine }: SurveyedFile, file: number): readonly Piece[] {
  if (!survey) return [];
  const pieces: Piece[] = [];
  let open = { file, start: survey.dataStart, firstRow: 0, firstLine };
  for (const run of survey.runs) {
    if (run.start - open.start < PIECE_BYTES) continue;
    pieces.push({ ...open, end: run.start });
    open = { file, start: run.start, firstRow: run.firstRow, firstLine: run.firstLine };
  }
  return [...pieces, { ...open, end: survey.end }];
}

function recordOf(plan: RunPlan, program: Program, survey: Survey, tally: Tally, outputs: readonly OutputRecord[], effects: RunEffects): RunRecord {
  const policyHash = effects.hash();
  policyHash.update(utf8(JSON.stringify(plan.policy)));
  return {
    program,
    county: plan.county,
    asOf: plan.asOf,
    remedies: plan.remedies,
    policy: plan.policy,
    policySha256: policyHash.hex(),
    inputs: survey.files.map(({ name, size, sha256, survey: found, sameAs }) => ({
      name,
      bytes: size,
      sha256,
      rows: found?.rows ?? 0,
      setAside: found?.setAside.length ?? 0,
      ...(sameAs === undefined ? {} : { sameAs }),
    })),
    counts: balanceOf(tally, survey.rows),
    outputs,
  };
}

