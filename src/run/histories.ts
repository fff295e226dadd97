import { type Problem, textOf } from '../basics/index.ts';
import type { CriminalHistory, Origin } from '../history/index.ts';
import { type NeutralRecord, readNeutral } from '../read/index.ts';
import { DETERMINATIONS_HEADER, type RunRecord, printRunRecord } from '../write/index.ts';
import { Benches } from './benches.ts';
import { GrowingTallies } from './growing-tallies.ts';
import { decidePerson } from './decide-person.ts';
import {
  type Hash,
  type OutputFile,
  type OutputFolder,
  type RunEffects,
  RunRefused,
  publishAll,
  textFile,
} from './effects.ts';
import type { InputFile } from './input-file.ts';
import type { RunPlan } from './plan.ts';
import { type PlanAndFolder, type Program, type RunOutcome, refuseCounty, requireUnchanged } from './run.ts';
import { choicesRecord, sumFiles, sumsOf } from './sums.ts';

/** What a run over histories needs of the machine; `rest` lets others have their turn, such as who stops it. */
export type HistoriesEffects = Pick<RunEffects, 'inputs' | 'hash' | 'progress'> & {
  readonly rest: () => Promise<void>;
  readonly onlyPresent?: boolean;
};

/** How many histories are decided between two rests, and how many bytes of JSON lines are read at a time. */
const BETWEEN_RESTS = 64;
const WINDOW = 1 << 22;
const MOST_PROBLEMS = 20;

/**
 * The main job on histories as neutral JSON, of any state: one pass, since a history is whole and nothing of it stands
 * elsewhere. What is decided of a person is what a run over the bulk file decides that the history was made from, line for
 * line; there are no rows to write out beside it. Publishes everything, or nothing.
 */
export async function runHistories(
  all: readonly PlanAndFolder[],
  program: Program,
  effects: HistoriesEffects,
): Promise<readonly RunOutcome[]> {
  const { inputs } = effects;
  try {
    const deciding = new Deciding(all);
    const read = await readAll(effects, (record) => deciding.take(record));
    requireUnchanged(inputs);
    const present = deciding.jobs.filter(({ plan }) => plan.county === '' || deciding.counties.has(plan.county));
    if (present.length === 0 || (present.length < all.length && !effects.onlyPresent))
      refuseCounty(
        all.map(({ plan }) => plan),
        deciding.counties,
      );
    const filled = effects.onlyPresent
      ? present.filter((job) => deciding.tallies.of(job.index).get('convictions') > 0)
      : present;
    const outcomes: RunOutcome[] = [];
    const counties = filled.map(({ plan }) => plan.county);
    for (const job of filled) outcomes.push(await job.finish(deciding.tallies, { program, read, counties, effects }));
    requireUnchanged(inputs);
    for (const job of deciding.jobs) if (!filled.includes(job)) job.folder.discard();
    publishAll(filled.map(({ folder }) => folder));
    return outcomes;
  } catch (problem) {
    for (const { folder } of all) folder.discard();
    requireUnchanged(inputs);
    throw problem;
  } finally {
    for (const input of inputs) input.close();
  }
}

/** People come one after the other, and each is decided under every plan that concerns them. */
class Deciding {
  readonly jobs: readonly Job[];
  readonly tallies = new GrowingTallies();
  /** Events by county, to name those that there are. */
  readonly counties = new Map<string, number>();
  readonly #plans: readonly RunPlan[];
  readonly #people = new Set<string>();
  #benches: Benches;
  #files: readonly string[];

  constructor(all: readonly PlanAndFolder[]) {
    this.#plans = all.map(({ plan }) => plan);
    this.jobs = all.map(({ plan, folder }, index) => new Job(plan, folder, index));
    this.#files = this.#plans[0]!.inputs;
    this.#benches = new Benches(this.#plans);
  }

  /** Decides one person; or says that somebody of this number was decided before, since two histories are not joined. */
  take({ history, files }: NeutralRecord): 'taken' | 'met-before' {
    const { key } = history.person;
    if (this.#people.has(key)) return 'met-before';
    this.#people.add(key);
    this.#speakOf(files);
    this.tallies.common.add(['rows', 'used']);
    const byKey = new Map(history.cycles.map((cycle) => [cycle.key, cycle]));
    const reader = { wholeCycle: (wanted: string) => byKey.get(wanted) };
    this.#note(history);
    const result = decidePerson({ history, first: START, repeated: 0, reader }, this.#benches, this.tallies);
    for (const { plan, lines } of result.plans) this.jobs[plan]!.take(lines);
    return 'taken';
  }

  /** Places in a history are in the files that it was made from, by their numbers there. */
  #speakOf(files: readonly string[]): void {
    if (files.length === this.#files.length && files.every((name, i) => name === this.#files[i])) return;
    this.#files = files;
    this.#benches = new Benches(this.#plans.map((plan) => ({ ...plan, inputs: files })));
  }

  #note({ cycles }: CriminalHistory): void {
    for (const { county } of cycles.flatMap(({ events }) => events))
      this.counties.set(county, (this.counties.get(county) ?? 0) + 1);
  }
}

const START: Origin = { file: 0, row: 0, line: 1 };

/** What was read of an input: its hash and the number of histories in it. */
type ReadInput = { readonly sha256: string; readonly histories: number };

type Take = (record: NeutralRecord) => 'taken' | 'met-before';

async function readAll(effects: HistoriesEffects, take: Take): Promise<readonly ReadInput[]> {
  const { inputs, hash, progress, rest } = effects;
  const bytesAll = inputs.reduce((sum, { size }) => sum + size, 0);
  const problems: Problem[] = [];
  const found: ReadInput[] = [];
  let [before, rowsDone] = [0, 0];
  for (const input of inputs) {
    const running = hash();
    let histories = 0;
    for (const { text, line, bytesDone } of documentsOf(input, running)) {
      const read = readNeutral(text, input.name);
      if (!read.ok) problems.push(...read.problems.map((each) => (line ? { ...each, line } : each)));
      for (const record of read.ok ? read.value : []) {
        histories += 1;
        if (problems.length === 0 && take(record) === 'met-before') problems.push(twice(input, histories, line));
        if ((rowsDone += 1) % BETWEEN_RESTS === 0) {
          progress({ phase: 'deciding', bytesDone: before + bytesDone, bytesAll, rowsDone });
          await rest();
        }
      }
      if (problems.length >= MOST_PROBLEMS) throw new RunRefused(problems);
    }
    before += input.size;
    found.push({ sha256: running.hex(), histories });
  }
  if (problems.length > 0) throw new RunRefused(problems);
  return found;
}

function twice({ name }: InputFile, place: number, line: number | undefined): Problem {
  return {
    code: 'person-twice',
    file: name,
    ...(line && { line }),
    field: line ? 'person.key' : `history ${place}, person.key`,
    hint: 'an earlier history has this person; join the two, since what stands in one bears on the other',
  };
}

type Document = { readonly text: string; readonly line: number | undefined; readonly bytesDone: number };

/** JSON lines come one by one, however large the file; another file is one document, and read whole. */
function* documentsOf(input: InputFile, hash: Hash): Generator<Document> {
  if (!hasLines(input)) {
    const bytes = input.read(0, input.size);
    hash.update(bytes);
    yield { text: textOf(bytes, 0, bytes.length), line: undefined, bytesDone: input.size };
    return;
  }
  let carried = new Uint8Array(0);
  let line = 0;
  for (let offset = 0; offset < input.size; offset += WINDOW) {
    const window = input.read(offset, WINDOW);
    hash.update(window);
    const bytes = new Uint8Array(carried.length + window.length);
    bytes.set(carried);
    bytes.set(window, carried.length);
    let start = 0;
    for (let end = bytes.indexOf(NEWLINE); end >= 0; end = bytes.indexOf(NEWLINE, start)) {
      const text = textOf(bytes, start, end);
      line += 1;
      if (text.trim() !== '') yield { text, line, bytesDone: offset };
      start = end + 1;
    }
    carried = bytes.slice(start);
  }
  const text = textOf(carried, 0, carried.length);
  if (text.trim() !== '') yield { text, line: line + 1, bytesDone: input.size };
}

const NEWLINE = 10;
const LONGEST_FIRST_LINE = 1 << 26;

/** Whether the first line is a JSON document by itself, and not a list of them. */
function hasLines(input: InputFile): boolean {
  for (let length = WINDOW; ; length *= 4) {
    const bytes = input.read(0, Math.min(length, input.size));
    const end = bytes.indexOf(NEWLINE);
    if (end < 0 && length < input.size && length < LONGEST_FIRST_LINE) continue;
    try {
      const first: unknown = JSON.parse(textOf(bytes, 0, end < 0 ? bytes.length : end).replace(/^\uFEFF/, ''));
      return !Array.isArray(first);
    } catch {
      return false;
    }
  }
}

type Finishing = {
  readonly program: Program;
  readonly read: readonly ReadInput[];
  readonly counties: readonly string[];
  readonly effects: HistoriesEffects;
};

/** One county's results on their way to its folder. */
class Job {
  readonly plan: RunPlan;
  readonly folder: OutputFolder;
  readonly index: number;
  readonly #determinations: OutputFile;

  constructor(plan: RunPlan, folder: OutputFolder, index: number) {
    this.plan = plan;
    this.folder = folder;
    this.index = index;
    this.#determinations = folder.create('determinations.csv');
    this.#determinations.write(DETERMINATIONS_HEADER);
  }

  take(lines: Uint8Array): void {
    this.#determinations.write(lines);
  }

  async finish(
    tallies: GrowingTallies,
    { program, read, counties, effects: { inputs, hash } }: Finishing,
  ): Promise<RunOutcome> {
    const { plan, folder } = this;
    const tally = tallies.whole(this.index);
    const histories = read.reduce((sum, each) => sum + each.histories, 0);
    const sums = sumsOf(plan, tally, { rowsIn: histories, peopleIn: histories });
    const outputs = [{ name: 'determinations.csv', ...(await this.#determinations.finish()) }];
    const write = async (name: string, text: string): Promise<void> =>
      void outputs.push({ name, ...(await textFile(folder, name, text).finish()) });
    for (const [name, text] of sumFiles(plan, tally, sums)) await write(name, text);
    const record: RunRecord = {
      program,
      kind: 'histories',
      ...choicesRecord(plan, hash),
      ...(plan.onlyPeopleInScope ? { onlyPeopleInScope: true as const, counties } : {}),
      inputs: inputs.map(({ name, size }, i) => ({
        name,
        bytes: size,
        sha256: read[i]!.sha256,
        rows: read[i]!.histories,
        setAside: 0,
      })),
      counts: sums.balance,
      outputs: [...outputs],
    };
    await folder.admit?.(record);
    await write('run.json', printRunRecord(record));
    return { summary: sums.summary, record, outputs, tolerated: [], scatteredPeople: 0 };
  }
}
