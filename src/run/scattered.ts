import type { FileSurvey } from '../read/index.ts';
import type { Crew } from './crew.ts';
import type { GrowingTallies } from './growing-tallies.ts';
import { Findings } from './findings.ts';
import { tasksInTurn } from './in-turn.ts';
import { type LostRows, lostBy } from './lost-rows.ts';
import { type PackedRuns, type SurveyedRun, endOfRun, packedLength, packedRuns } from './packed-runs.ts';
import type { ScatteredGroup, ScatteredTask } from './tasks.ts';

/** Everybody who stands in the inputs, each once, in the order in which they are first met. */
export type People = {
  readonly has: (person: string) => boolean;
  readonly size: number;
  readonly scattered: ScatteredPeople;
};

/** Finds out who stands in more than one place; files that were not read have nothing. */
export function peopleIn(surveys: readonly (FileSurvey | undefined)[]): People {
  const numbers = new Map<string, number>();
  const numbersIn = surveys.map((survey) =>
    Int32Array.from(survey?.runs.people ?? [], (person) => {
      const known = numbers.get(person);
      if (known === undefined) numbers.set(person, numbers.size);
      return known ?? numbers.size - 1;
    }),
  );
  const runsOf = new Int32Array(numbers.size);
  surveys.forEach((survey, file) => survey?.runs.person.forEach((person) => runsOf[numbersIn[file]![person]!]!++));
  return {
    has: (person) => numbers.has(person),
    size: numbers.size,
    scattered: new ScatteredPeople(surveys, { numbers, numbersIn, runsOf }),
  };
}

type Numbered = {
  readonly numbers: ReadonlyMap<string, number>;
  /** Of each file: the number of each of its people. */
  readonly numbersIn: readonly Int32Array[];
  readonly runsOf: Int32Array;
};

/** People whose rows do not all stand together, and where; a few bytes for each run, since a file can hold millions. */
export class ScatteredPeople {
  readonly #surveys: readonly (FileSurvey | undefined)[];
  readonly #numbers: ReadonlyMap<string, number>;
  readonly #names: readonly string[];
  /** Of each scattered person by place among the names: where their runs begin among all of those; at the end, their number. */
  readonly #from: Int32Array;
  /** Of each person by number: the place among the names, or -1. */
  readonly #place: Int32Array;
  readonly #file: Uint16Array;
  readonly #run: Int32Array;

  constructor(surveys: readonly (FileSurvey | undefined)[], { numbers, numbersIn, runsOf }: Numbered) {
    this.#surveys = surveys;
    this.#numbers = numbers;
    this.#names = [...numbers].flatMap(([name, number]) => (runsOf[number]! > 1 ? [name] : []));
    this.#from = new Int32Array(this.#names.length + 1);
    let size = 0;
    this.#place = runsOf.map((runs) => {
      if (runs < 2) return -1;
      this.#from[size + 1] = this.#from[size]! + runs;
      return size++;
    });
    this.#file = new Uint16Array(this.#from.at(-1)!);
    this.#run = new Int32Array(this.#from.at(-1)!);
    const next = this.#from.slice();
    surveys.forEach((survey, file) =>
      survey?.runs.person.forEach((person, run) => {
        const place = this.#place[numbersIn[file]![person]!]!;
        if (place < 0) return;
        const at = next[place]!++;
        this.#file[at] = file;
        this.#run[at] = run;
      }),
    );
  }

  get size(): number {
    return this.#names.length;
  }

  /** In the order in which they are first met. */
  get names(): readonly string[] {
    return this.#names;
  }

  has(person: string): boolean {
    return this.#placeOf(person) >= 0;
  }

  /** All runs of a person who is scattered, in the order of the inputs; nothing for others. */
  get(person: string): PackedRuns | undefined {
    const place = this.#placeOf(person);
    return place < 0 ? undefined : this.#runs(place, place + 1);
  }

  /** People with all their runs, from one place among the names on: not more than so many, nor many more bytes than so many. */
  group(first: number, most: { readonly people: number; readonly bytes: number }): ScatteredGroup {
    let end = first;
    for (let bytes = 0; end < this.size && end - first < most.people && bytes < most.bytes; end++)
      bytes += this.#bytes(this.#from[end]!, this.#from[end + 1]!);
    return {
      people: this.#names.slice(first, end),
      runs: this.#runs(first, end),
      ends: this.#from.subarray(first + 1, end + 1).map((each) => each - this.#from[first]!),
    };
  }

  #placeOf(person: string): number {
    const number = this.#numbers.get(person);
    return number === undefined ? -1 : this.#place[number]!;
  }

  /** All runs of the people from one place among the names to before another. */
  #runs(first: number, end: number): PackedRuns {
    const from = this.#from[first]!;
    return packedRuns(this.#from[end]! - from, (i) => this.#runAt(from + i));
  }

  /** The bytes of all their runs. */
  get bytes(): number {
    return this.#bytes(0, this.#run.length);
  }

  #bytes(from: number, to: number): number {
    let sum = 0;
    for (let i = from; i < to; i++) {
      const { survey, run } = this.#runAt(i);
      sum += endOfRun(survey, run) - survey.runs.start[run]!;
    }
    return sum;
  }

  /** A run by its place among all runs of scattered people. */
  #runAt(i: number): SurveyedRun {
    const file = this.#file[i]!;
    return { survey: this.#surveys[file]!, file, run: this.#run[i]! };
  }
}

/** The more people at a time, the nearer their runs stand to each other; the fewer, the less memory they take. */
const AT_A_TIME = { people: 512, bytes: 3 << 22 };

type Known = { readonly scattered: ScatteredPeople; readonly lost: LostRows; readonly orphans: LostRows };

/** Persons in several places are decided first, each from all of their rows, wherever those stand. */
export async function decideScattered(
  known: Known,
  crew: Crew,
  tallies: GrowingTallies,
  advance: (bytes: number) => void = () => {},
): Promise<Findings> {
  const findings = new Findings();
  await tasksInTurn(scatteredTasks(known), crew, (task, done) => {
    if (done.kind !== 'scattered') return;
    findings.add(done.findings, done.plans);
    tallies.addAll(done.tallies);
    advance(packedLength(task.runs));
  });
  return findings;
}

function* scatteredTasks({ scattered, lost, orphans }: Known): Generator<ScatteredTask> {
  for (let first = 0; first < scattered.size;) {
    const group = scattered.group(first, AT_A_TIME);
    yield { kind: 'scattered', ...group, lost: lostBy(group.people, lost), orphans };
    first += group.people.length;
  }
}
