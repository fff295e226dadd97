import { type Problem, utf8 } from '../basics/index.ts';
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
import type { PersonResult } from './decide-person.ts';
import type { Piece, PieceResult } from './decide-piece.ts';
import { type Crew, type InputFile, type OutputFile, type RunEffects, RunRefused } from './effects.ts';
import type { RunPlan } from './plan.ts';
import { type Survey, type SurveyedFile, surveyInputs } from './survey-inputs.ts';
import type { Task, TaskResult } from './tasks.ts';

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
    const survey = await surveyInputs(effects);
    requireCounty(plan.county, survey.counties);
    const done = await decideAll(survey, effects);
    const summary = summaryOf({ county: plan.county, asOf: plan.asOf, policy: plan.policy, tally: done.tally, rowsIn: survey.rows });
    const wrong = imbalances(balanceOf(done.tally, survey.rows));
    if (wrong.length > 0) {
      throw new RunRefused([{ code: 'out-of-balance', hint: `the results do not add up and were not published: ${wrong.join('; ')}. Please report this as a defect` }]);
    }
    const summaryFile = effects.output.create('summary.json');
    summaryFile.write(utf8(`${JSON.stringify(summary, null, 2)}\n`));
    const outputs = [...done.outputs, { name: 'summary.json', ...(await summaryFile.finish()) }];
    const record = recordOf(plan, program, survey, done.tally, outputs, effects);
    const recordFile = effects.output.create('run.json');
    recordFile.write(utf8(printRunRecord(record)));
    const last = { name: 'run.json', ...(await recordFile.finish()) };
    requireUnchanged(effects.inputs);
    effects.output.publish();
    return { summary, record, outputs: [...outputs, last], tolerated: survey.tolerated, scatteredPeople: survey.scattered.size };
  } catch (problem) {
    effects.output.discard();
    throw problem;
  } finally {
    await effects.crew.dismiss();
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

function requireUnchanged(inputs: readonly InputFile[]): void {
  const changed = inputs.filter((input) => !input.unchanged());
  if (changed.length === 0) return;
  throw new RunRefused(changed.map(({ name }) => ({ code: 'file-changed', file: name, hint: 'the file changed while it was read; nothing was published. Run again when it is complete' })));
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

async function decideAll(survey: Survey, effects: RunEffects): Promise<Decision> {
  const tally = new Tally();
  const files = OUTPUTS.map(({ name, header }) => opened(effects.output.create(name), header));
  const scattered = await decideScattered(survey, effects.crew, tally);
  const bytesAll = survey.files.reduce((sum, file) => sum + (file.survey ? file.size : 0), 0);
  let bytesDone = 0;
  const take = (piece: Piece, result: PieceResult): void => {
    OUTPUTS.forEach((output, i) => files[i]!.write(output.of(result)));
    tally.addAll(result.tally);
    bytesDone += piece.end - piece.start;
    effects.progress({ phase: 'deciding', bytesDone, bytesAll, rowsDone: tally.get('rows', 'used') });
  };
  await inTurn(piecesOfAll(survey, scattered), effects.crew, take);
  const finished = await Promise.all(files.map((file) => file.finish()));
  return { tally, outputs: OUTPUTS.map(({ name }, i) => ({ name, ...finished[i]! })) };
}

function opened(file: OutputFile, header: Uint8Array): OutputFile {
  file.write(header);
  return file;
}

/** Hands out pieces, a few more than there are hands, and takes the results in the order of the input. */
async function inTurn(tasks: Iterable<Task & { kind: 'decide' }>, crew: Crew, take: (piece: Piece, result: PieceResult) => void): Promise<void> {
  const waiting: { readonly piece: Piece; readonly done: Promise<TaskResult> }[] = [];
  const takeFirst = async (): Promise<void> => {
    const { piece, done } = waiting.shift()!;
    const found = await done;
    if (found.kind === 'decide') take(piece, found.result);
  };
  try {
    for (const task of tasks) {
      waiting.push({ piece: task.piece, done: crew.perform(task) });
      if (waiting.length >= crew.hands + Math.min(crew.hands, 2)) await takeFirst();
    }
    while (waiting.length > 0) await takeFirst();
  } finally {
    await Promise.allSettled(waiting.map(({ done }) => done));
  }
}

const SCATTERED_AT_A_TIME = 256;

/** Persons in several places are decided first, each from all of their rows, wherever those stand. */
async function decideScattered(survey: Survey, crew: Crew, tally: Tally): Promise<ReadonlyMap<string, PersonResult>> {
  const results = new Map<string, PersonResult>();
  const people = [...survey.scattered].map(([person, runs]) => ({ person, runs, lost: survey.lost.get(person) ?? [] }));
  const batches: (typeof people)[] = [];
  for (let i = 0; i < people.length; i += SCATTERED_AT_A_TIME) batches.push(people.slice(i, i + SCATTERED_AT_A_TIME));
  const done = await Promise.all(batches.map((batch) => crew.perform({ kind: 'scattered', people: batch })));
  for (const found of done) {
    if (found.kind !== 'scattered') continue;
    for (const [person, result] of found.results) results.set(person, result);
    tally.addAll(found.tally);
  }
  return results;
}

/** Every file cut between persons, each piece with what it needs to know of the rest. Rows set aside stay with the piece before them. */
function* piecesOfAll(survey: Survey, scattered: ReadonlyMap<string, PersonResult>): Generator<Task & { kind: 'decide' }> {
  for (const [index, file] of survey.files.entries()) {
    for (const { piece, people } of piecesOf(file, index)) {
      const about = <T>(known: ReadonlyMap<string, T>): (readonly [string, T])[] =>
        known.size === 0 ? [] : [...people].flatMap((person) => (known.has(person) ? [[person, known.get(person)!] as const] : []));
      yield { kind: 'decide', piece, lost: about(survey.lost), scattered: about(scattered) };
    }
  }
}

/** Cuts a file between persons, and says who stands in each piece. */
export function piecesOf({ survey, firstLine }: SurveyedFile, file: number, pieceBytes = PIECE_BYTES): readonly { readonly piece: Piece; readonly people: ReadonlySet<string> }[] {
  if (!survey) return [];
  const { people, person, start, firstRow, firstLine: lines } = survey.runs;
  const pieces: { readonly piece: Piece; readonly people: ReadonlySet<string> }[] = [];
  let open = { file, start: survey.dataStart, firstRow: 0, firstLine };
  let here = new Set<string>();
  for (let i = 0; i < start.length; i++) {
    if (start[i]! - open.start >= pieceBytes) {
      pieces.push({ piece: { ...open, end: start[i]! }, people: here });
      open = { file, start: start[i]!, firstRow: firstRow[i]!, firstLine: lines[i]! };
      here = new Set();
    }
    here.add(people[person[i]!]!);
  }
  return [...pieces, { piece: { ...open, end: survey.end }, people: here }];
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

