import type { Problem } from '../basics/index.ts';
import { COLUMNS } from '../read/index.ts';
import {
  DETERMINATIONS_HEADER,
  type OutputRecord,
  type RunRecord,
  SET_ASIDE_HEADER,
  printRunRecord,
  resultHeader,
} from '../write/index.ts';
import { type OutputFile, type OutputFolder, type RunEffects, RunRefused, publishAll, textFile } from './effects.ts';
import type { InputFile } from './input-file.ts';
import { GrowingTallies } from './growing-tallies.ts';
import { type PlanOutputs, roomOf } from './piece-outputs.ts';
import { tasksInTurn } from './in-turn.ts';
import { Pace } from './pace.ts';
import { piecesOfAll } from './pieces.ts';
import type { RunPlan } from './plan.ts';
import { decideScattered } from './scattered.ts';
import { writeSetAsideRows } from './set-aside-rows.ts';
import { choicesRecord, sumFiles, sumsOf } from './sums.ts';
import { type Survey, surveyInputs } from './survey-inputs.ts';

export type Program = { readonly name: string; readonly version: string; readonly lawSha256: string };

/** What a run did for one county, for telling; the files hold the rest. */
export type RunOutcome = {
  readonly summary: Record<string, unknown>;
  readonly record: RunRecord;
  readonly outputs: readonly OutputRecord[];
  readonly tolerated: readonly Problem[];
  readonly scatteredPeople: number;
};

/** One plan and the folder for its results. */
export type PlanAndFolder = { readonly plan: RunPlan; readonly folder: OutputFolder };

/** The main job: reads, decides, writes. Publishes everything, or nothing when the balance is wrong or an effect fails. */
export async function run(plan: RunPlan, program: Program, effects: RunEffects): Promise<RunOutcome> {
  const [outcome] = await runCounties([{ plan, folder: effects.output }], program, effects);
  return outcome!;
}

/**
 * The main job for several counties at once, the inputs read once. All plans name the same inputs. With `onlyPresent`,
 * counties of which the data has no conviction in scope are left out instead of refused.
 */
export async function runCounties(
  all: readonly PlanAndFolder[],
  program: Program,
  effects: Omit<RunEffects, 'output'> & { readonly onlyPresent?: boolean },
): Promise<readonly RunOutcome[]> {
  try {
    const survey = await surveyInputs(effects);
    requireUnchanged(effects.inputs);
    const pace = new Pace();
    // Heard where it is used: whatever goes wrong before that is told first.
    const hashes = hashesOf(survey, pace);
    hashes.catch(() => {});
    const present = all
      .map(({ plan, folder }, index) => ({ plan, folder, index }))
      .filter(({ plan }) => survey.counties.has(plan.county));
    if (present.length === 0 || (present.length < all.length && !effects.onlyPresent))
      refuseCounty(
        all.map(({ plan }) => plan),
        survey.counties,
      );
    const jobs = present.map((each) => new Job(each.plan, each.folder, each.index));
    const plans = all.map(({ plan }) => plan);
    const tallies = await decideAll(jobs, plans, survey, { ...effects, pace });
    requireUnchanged(effects.inputs);
    const filled = effects.onlyPresent ? jobs.filter((job) => tallies.of(job.index).get('convictions') > 0) : jobs;
    const outcomes: RunOutcome[] = [];
    const counties = filled.map(({ county }) => county);
    const read = { survey, hashes: await hashes, counties };
    for (const job of filled) outcomes.push(await job.finish(read, tallies, program, effects));
    requireUnchanged(effects.inputs);
    // From here to the return nothing waits, so nothing comes between: a run is stopped before it is published or after.
    await effects.crew.dismiss();
    for (const job of jobs) if (!filled.includes(job)) job.folder.discard();
    publishAll(filled.map(({ folder }) => folder));
    return outcomes;
  } catch (problem) {
    for (const { folder } of all) folder.discard();
    // Whatever went wrong may come of that, and this is what can be mended.
    requireUnchanged(effects.inputs);
    throw problem;
  } finally {
    await effects.crew.dismiss();
    for (const input of effects.inputs) input.close();
  }
}

/** One file after the other: a disk reads them sooner so. Deciding comes first, and most of all its beginning. */
async function hashesOf({ files }: Survey, pace: Pace): Promise<readonly string[]> {
  const found: string[] = [];
  let before = 0;
  for (const file of files) {
    const start = before;
    found.push(await file.sha256((offset) => pace.reached(start + offset)));
    before += file.size;
  }
  return found;
}

/** Says which counties there are when one that was asked for is not among them. */
export function refuseCounty(asked: readonly Pick<RunPlan, 'county'>[], found: ReadonlyMap<string, number>): never {
  const absent = asked.map(({ county }) => county).filter((county) => !found.has(county));
  const list = [...found].filter(([name]) => name !== '').sort(([, a], [, b]) => b - a);
  const shown = list
    .slice(0, 20)
    .map(([name, rows]) => `${name} (${rows.toLocaleString('en-US')} ${rows === 1 ? 'row' : 'rows'})`);
  const more = list.length > shown.length ? ` and ${list.length - shown.length} more` : '';
  throw new RunRefused([
    {
      code: 'county-absent',
      hint: `no row is of ${absent.join(', ')} county. The data holds ${shown.join(', ')}${more}. Choose one of these with --county`,
    },
  ]);
}

/** Refuses when an input is another than it was when it was opened. */
export function requireUnchanged(inputs: readonly InputFile[]): void {
  const changed = inputs.filter((input) => !input.unchanged());
  if (changed.length === 0) return;
  throw new RunRefused(
    changed.map(({ name }) => ({
      code: 'file-changed',
      file: name,
      hint: 'the file was changed, replaced or removed while it was read; nothing was published. Run again when it is complete',
    })),
  );
}

/** The outputs that grow piece by piece, and the part of a piece's result that belongs in each. */
const GROWING: readonly {
  readonly name: string;
  readonly of: (result: PlanOutputs) => Uint8Array;
  readonly header: Uint8Array;
}[] = [
  { name: 'All_Results.csv', of: (result) => result.all, header: resultHeader('All_Results.csv', COLUMNS) },
  {
    name: 'All_Results_Condensed.csv',
    of: (result) => result.condensed,
    header: resultHeader('All_Results_Condensed.csv', COLUMNS),
  },
  { name: 'Prop64_Results.csv', of: (result) => result.prop64, header: resultHeader('Prop64_Results.csv', COLUMNS) },
  { name: 'determinations.csv', of: (result) => result.determinations, header: DETERMINATIONS_HEADER },
];

type WhatWasRead = {
  readonly survey: Survey;
  /** The hash of each of the files surveyed. */
  readonly hashes: readonly string[];
  /** The counties that the run has results of. */
  readonly counties: readonly string[];
};

/** One county's results on their way to its folder. */
class Job {
  readonly folder: OutputFolder;
  get county(): string {
    return this.#plan.county;
  }

  /** The plan's place among all plans. */
  readonly index: number;
  readonly #plan: RunPlan;
  readonly #files: readonly OutputFile[];
  readonly #lostPeople = new Set<string>();

  constructor(plan: RunPlan, folder: OutputFolder, index: number) {
    this.#plan = plan;
    this.folder = folder;
    this.index = index;
    this.#files = GROWING.map(({ name, header }) => {
      const file = folder.create(name);
      file.write(header);
      return file;
    });
  }

  take(result: PlanOutputs): void {
    GROWING.forEach((output, i) => this.#files[i]!.write(output.of(result)));
    for (const person of result.lostPeople) this.#lostPeople.add(person);
  }

  async finish(
    { survey, hashes, counties }: WhatWasRead,
    tallies: GrowingTallies,
    program: Program,
    { inputs, hash }: Pick<RunEffects, 'inputs' | 'hash'>,
  ): Promise<RunOutcome> {
    const tally = tallies.whole(this.index);
    const sums = sumsOf(this.#plan, tally, { rowsIn: survey.rows, peopleIn: survey.people });
    const aside = this.folder.create('rows_set_aside.csv');
    aside.write(SET_ASIDE_HEADER);
    writeSetAsideRows(survey, inputs, aside, this.#plan.onlyPeopleInScope ? this.#lostPeople : undefined);
    const texts = sumFiles(this.#plan, tally, sums);
    const names = [...GROWING.map(({ name }) => name), 'rows_set_aside.csv', ...texts.map(([name]) => name)];
    const written = [...this.#files, aside, ...texts.map(([name, text]) => textFile(this.folder, name, text))];
    const finished = await Promise.all(written.map((file) => file.finish()));
    const outputs = names.map((name, i) => ({ name, ...finished[i]! }));
    const record = recordOf(this.#plan, { program, survey, hashes, counties, counts: sums.balance, outputs, hash });
    await this.folder.admit?.(record);
    const last = { name: 'run.json', ...(await textFile(this.folder, 'run.json', printRunRecord(record)).finish()) };
    return {
      summary: sums.summary,
      record,
      outputs: [...outputs, last],
      tolerated: survey.tolerated,
      scatteredPeople: survey.scattered.size,
    };
  }
}

async function decideAll(
  jobs: readonly Job[],
  plans: readonly RunPlan[],
  survey: Survey,
  effects: Omit<RunEffects, 'output'> & { readonly pace: Pace },
): Promise<GrowingTallies> {
  const tallies = new GrowingTallies();
  const jobOf = new Map(jobs.map((job) => [job.index, job]));
  // Whoever is scattered is read twice.
  const bytesAll =
    survey.scattered.bytes +
    survey.files.reduce((sum, { survey: found }) => sum + (found ? found.end - found.dataStart : 0), 0);
  let bytesDone = 0;
  const advance = (bytes: number): void => {
    bytesDone += bytes;
    effects.pace.advance(bytes);
    effects.progress({ phase: 'deciding', bytesDone, bytesAll, rowsDone: tallies.common.get('rows', 'used') });
  };
  const findings = await decideScattered(survey, effects.crew, tallies, advance);
  await tasksInTurn(piecesOfAll(survey, findings, plans), effects.crew, ({ piece }, done) => {
    if (done.kind !== 'decide') return;
    for (const output of done.result.outputs) jobOf.get(output.plan)?.take(output);
    effects.crew.reuse?.(roomOf(done.result));
    tallies.addAll(done.result.tallies);
    advance(piece.end - piece.start);
  });
  effects.pace.end();
  return tallies;
}

type RecordParts = WhatWasRead & {
  readonly program: Program;
  readonly counts: RunRecord['counts'];
  readonly outputs: readonly OutputRecord[];
  readonly hash: RunEffects['hash'];
};

function recordOf(plan: RunPlan, { program, survey, hashes, counties, counts, outputs, hash }: RecordParts): RunRecord {
  return {
    program,
    ...choicesRecord(plan, hash),
    ...(plan.onlyPeopleInScope ? { onlyPeopleInScope: true as const, counties } : {}),
    inputs: survey.files.map(({ name, size, survey: found, sameAs }, i) => ({
      name,
      bytes: size,
      sha256: hashes[i]!,
      rows: found?.rows ?? 0,
      setAside: found?.setAside.length ?? 0,
      ...(sameAs === undefined ? {} : { sameAs }),
    })),
    counts,
    outputs,
  };
}
