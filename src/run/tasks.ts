import { type PartSurvey, PartSurveyor, type RowTools, guessRowStart, plainRowTools } from '../read/index.ts';
import { Benches } from './benches.ts';
import { type FoundInPiece, type Piece, type PieceContext, PieceDecider } from './decide-piece.ts';
import { GrowingTallies, type TalliesData } from './growing-tallies.ts';
import { type PieceResult, roomOf } from './piece-outputs.ts';
import { rowKey } from './decide-person.ts';
import { FindingsPacker, NOBODY_SCATTERED, type PackedFindings, roomOfFindings } from './findings.ts';
import type { InputFile } from './input-file.ts';
import type { LostRows } from './lost-rows.ts';
import { Nearby } from './nearby.ts';
import { NUMBERS, type PackedRuns, packedLength } from './packed-runs.ts';
import type { RunPlan } from './plan.ts';
import { RunGatherer } from './run-gatherer.ts';

/** People whose rows stand in several places, with all their runs, one person's after the other's. */
export type ScatteredGroup = {
  readonly people: readonly string[];
  readonly runs: PackedRuns;
  /** Of each person: how many runs there are up to their last. */
  readonly ends: Int32Array;
};

/** A piece of the work of a run: plain data, so that it can be handed to another thread. */
export type Task =
  | {
      readonly kind: 'survey';
      readonly file: number;
      readonly start: number;
      readonly end: number;
      readonly startIsRow: boolean;
    }
  | (ScatteredGroup & {
      readonly kind: 'scattered';
      readonly lost: LostRows;
      readonly orphans: LostRows;
      /** The bytes of all their runs, if somebody has gathered them already. */
      readonly gathered?: Uint8Array;
    })
  /** Bytes from anywhere, decided and forgotten. */
  | { readonly kind: 'practice'; readonly file: number; readonly start: number; readonly end: number }
  /** Decided and written; or only decided, for somebody else to write. */
  | (PieceTask & { readonly kind: 'decide' | 'find' });

export type ScatteredTask = Task & { readonly kind: 'scattered' };

/** A piece and what it cannot know by itself. */
export type PieceTask = PieceContext & { readonly piece: Piece };

export type TaskResult =
  | { readonly kind: 'survey'; readonly part: PartSurvey | undefined }
  | {
      readonly kind: 'scattered';
      readonly findings: PackedFindings;
      /** Of each person about whom something was found: under which plans. */
      readonly plans: readonly (readonly [string, readonly number[]])[];
      readonly tallies: TalliesData;
    }
  | { readonly kind: 'decide'; readonly result: PieceResult }
  | { readonly kind: 'practice' }
  | { readonly kind: 'find'; readonly found: FoundInPiece };

/** Small enough to stay in the processor's cache between being read and being looked at. */
const WINDOW = 1 << 18;

/** How far a part looks for a place where a row begins. */
const GUESS_WINDOW = 1 << 22;

/** Does tasks, one after the other, on inputs of its own. */
export class Worker {
  readonly #inputs: readonly InputFile[];
  readonly #plans: readonly RunPlan[];
  readonly #tools: RowTools;
  #made: PieceDecider | undefined;
  #madeGatherer: RunGatherer | undefined;
  readonly #packer = new FindingsPacker();

  /** Without a plan nothing can be decided, only surveyed. */
  constructor(plans: readonly RunPlan[], inputs: readonly InputFile[], tools: RowTools = plainRowTools()) {
    this.#inputs = inputs;
    this.#plans = plans;
    this.#tools = tools;
  }

  get #gatherer(): RunGatherer {
    return (this.#madeGatherer ??= new RunGatherer(this.#inputs));
  }

  get #decider(): PieceDecider {
    return (this.#made ??= new PieceDecider(new Benches(this.#plans), this.#tools));
  }

  perform(task: Task): TaskResult {
    switch (task.kind) {
      case 'survey':
        return { kind: 'survey', part: surveyPart(this.#inputs[task.file]!, task, this.#tools) };
      case 'scattered':
        return this.#scattered(task);
      case 'practice':
        this.#practise(task);
        return { kind: 'practice' };
      case 'decide':
        return { kind: 'decide', result: this.#decider.piece(this.#bytesOf(task), task.piece, task) };
      case 'find':
        return { kind: 'find', found: this.#decider.find(this.#bytesOf(task), task.piece, task) };
    }
  }

  /** The bytes of a task's people, one person after the other: in the room given, or else in room that the next task overwrites. */
  gather({ runs }: ScatteredTask, room?: Uint8Array): Uint8Array {
    return this.#gatherer.gather(runs, room);
  }

  /** Writes what another worker found in a piece. */
  write(task: PieceTask, { scattered, tallies }: FoundInPiece): PieceResult {
    return this.#decider.piece(this.#bytesOf(task), task.piece, { ...task, scattered }, tallies);
  }

  /** Takes back room in which results lay that have been written away. */
  reuse(buffers: readonly ArrayBuffer[]): void {
    this.#made?.shelf.put(buffers);
  }

  #practise({ file, start, end }: Task & { kind: 'practice' }): void {
    const piece = { file, start, end, firstRow: 0, firstLine: 1 };
    const alone = { piece, lost: new Map(), orphans: new Map(), scattered: NOBODY_SCATTERED };
    this.#decider.find(this.#bytesOf(alone), piece, alone);
  }

  #bytesOf({ piece: { file, start, end } }: PieceTask): Uint8Array {
    return this.#inputs[file]!.read(start, end - start, this.#tools.room);
  }

  /** Each person from all of their rows, wherever those stand. */
  #scattered(task: ScatteredTask): TaskResult {
    const { people, runs, ends, lost, orphans, gathered } = task;
    const tallies = new GrowingTallies();
    const nearby = new Nearby(gathered ?? this.gather(task), this.#tools.room);
    let firstRun = 0;
    let from = 0;
    const packer = this.#packer;
    const plans: (readonly [string, readonly number[]])[] = [];
    for (const [i, person] of people.entries()) {
      const own = runs.subarray(firstRun * NUMBERS, (firstRun = ends[i]!) * NUMBERS);
      const to = from + packedLength(own);
      const near = nearby.holding(from, to);
      const rows = this.#decider.rows(near.bytes, own, from - near.base);
      from = to;
      const lostRows = this.#decider.lostOf(rows, lost.get(person) ?? [], orphans);
      const result = this.#decider.person(rows, lostRows, tallies);
      packer.person(rowKey(result.first.file, result.first.row), result.plans);
      if (result.plans.length > 0) plans.push([person, result.plans.map(({ plan }) => plan)]);
    }
    return { kind: 'scattered', findings: packer.packed(), plans, tallies: tallies.data() };
  }
}

/** The room that a task lies in and that may be handed to whoever does it: it is not looked at again. */
export function roomOfTask(task: Task): readonly ArrayBuffer[] {
  return task.kind === 'decide' || task.kind === 'find' ? roomOfFindings(task.scattered.findings) : [];
}

/** The room that a result lies in. */
export function roomOfResult(done: TaskResult): readonly ArrayBuffer[] {
  if (done.kind === 'decide') return roomOf(done.result);
  if (done.kind === 'find') return roomOfFindings(done.found.scattered.findings);
  return done.kind === 'scattered' ? roomOfFindings(done.findings) : [];
}

/** Nothing when no row start could be found near the start of the part. */
function surveyPart(
  input: InputFile,
  { file, start, end, startIsRow }: Task & { kind: 'survey' },
  tools: RowTools,
): PartSurvey | undefined {
  let from = start;
  if (!startIsRow) {
    const bytes = input.read(start, GUESS_WINDOW);
    const guess = guessRowStart(bytes, start + GUESS_WINDOW >= input.size);
    if (guess < 0 || start + guess >= end) return undefined;
    from = start + guess;
  }
  const surveyor = new PartSurveyor(file, from, tools);
  let window = WINDOW;
  while (surveyor.position < end && surveyor.position < input.size) {
    const at = surveyor.position;
    surveyor.take(input.read(at, window, tools.room), end, at + window >= input.size);
    // A line longer than the window is read again with a larger one.
    window = surveyor.position === at ? window * 2 : WINDOW;
  }
  return surveyor.finish();
}
