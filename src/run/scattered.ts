import type { FileSurvey } from '../read/index.ts';
import type { Crew } from './crew.ts';
import type { GrowingTallies } from './growing-tallies.ts';
import { Findings } from './findings.ts';
import { tasksInTurn } from './in-turn.ts';
import type { LostRows } from './lost-rows.ts';
import { type PackedRuns, type SurveyedRun, endOfRun, packedLength, packedRuns } from './packed-runs.ts';
import type { ScatteredPerson, Task } from './tasks.ts';

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
  /** Of each person by number: where their runs begin among all runs of scattered people. */
  readonly #from: Int32Array;
  readonly #file: Uint16Array;
  readonly #run: Int32Array;

  constructor(surveys: readonly (FileSurvey | undefined)[], { numbers, numbersIn, runsOf }: Numbered) {
    this.#surveys = surveys;
    this.#numbers = numbers;
    this.#names = [...numbers].flatMap(([name, number]) => (runsOf[number]! > 1 ? [name] : []));
    this.#from = new Int32Array(runsOf.length + 1);
    runsOf.forEach((runs, number) => (this.#from[number + 1] = this.#from[number]! + (runs > 1 ? runs : 0)));
    this.#file = new Uint16Array(this.#from.at(-1)!);
    this.#run = new Int32Array(this.#from.at(-1)!);
    const next = this.#from.slice();
    surveys.forEach((survey, file) =>
      survey?.runs.person.forEach((person, run) => {
        const number = numbersIn[file]![person]!;
        if (runsOf[number]! < 2) return;
        const at = next[number]!++;
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
    const number = this.#numbers.get(person);
    return number !== undefined && this.#from[number]! < this.#from[number + 1]!;
  }

  /** All runs of a person who is scattered, in the order of the inputs; nothing for others. */
  get(person: string): PackedRuns | undefined {
    if (!this.has(person)) return undefined;
    const number = this.#numbers.get(person)!;
    const from = this.#from[number]!;
    return packedRuns(this.#from[number + 1]! - from, (i) => this.#runAt(from + i));
  }

  /** The bytes of all their runs. */
  get bytes(): number {
    let sum = 0;
    for (let i = 0; i < this.#run.length; i++) {
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
const PEOPLE_AT_A_TIME = 512;
const BYTES_AT_A_TIME = 3 << 22;

type ScatteredTask = Task & { kind: 'scattered' };
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
    advance(task.people.reduce((sum, { runs }) => sum + packedLength(runs), 0));
  });
  return findings;
}

function* scatteredTasks({ scattered, lost, orphans }: Known): Generator<ScatteredTask> {
  let people: ScatteredPerson[] = [];
  let bytes = 0;
  for (const person of scattered.names) {
    const runs = scattered.get(person)!;
    people.push({ person, runs, lost: lost.get(person) ?? [] });
    bytes += packedLength(runs);
    if (people.length < PEOPLE_AT_A_TIME && bytes < BYTES_AT_A_TIME) continue;
    yield { kind: 'scattered', people, orphans };
    people = [];
    bytes = 0;
  }
  if (people.length > 0) yield { kind: 'scattered', people, orphans };
}
