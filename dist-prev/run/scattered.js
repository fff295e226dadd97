import { Findings } from './findings.js';
import { tasksInTurn } from './in-turn.js';
import { packRun, packedLength, runPlace, unpacked } from './run-place.js';
/** Finds out who stands in more than one place; files that were not read have nothing. */
export function peopleIn(surveys) {
    const numbers = new Map();
    const numbersIn = surveys.map((survey) => Int32Array.from(survey?.runs.people ?? [], (person) => {
        const known = numbers.get(person);
        if (known === undefined)
            numbers.set(person, numbers.size);
        return known ?? numbers.size - 1;
    }));
    const runsOf = new Int32Array(numbers.size);
    surveys.forEach((survey, file) => survey?.runs.person.forEach((person) => runsOf[numbersIn[file][person]]++));
    return {
        has: (person) => numbers.has(person),
        size: numbers.size,
        scattered: new ScatteredPeople(surveys, { numbers, numbersIn, runsOf }),
    };
}
/** People whose rows do not all stand together, and where; a few bytes for each run, since a file can hold millions. */
export class ScatteredPeople {
    #surveys;
    #numbers;
    #names;
    /** Of each person by number: where their runs begin among all runs of scattered people. */
    #from;
    #file;
    #run;
    constructor(surveys, { numbers, numbersIn, runsOf }) {
        this.#surveys = surveys;
        this.#numbers = numbers;
        this.#names = [...numbers].flatMap(([name, number]) => (runsOf[number] > 1 ? [name] : []));
        this.#from = new Int32Array(runsOf.length + 1);
        runsOf.forEach((runs, number) => (this.#from[number + 1] = this.#from[number] + (runs > 1 ? runs : 0)));
        this.#file = new Uint16Array(this.#from.at(-1));
        this.#run = new Int32Array(this.#from.at(-1));
        const next = this.#from.slice();
        surveys.forEach((survey, file) => survey?.runs.person.forEach((person, run) => {
            const number = numbersIn[file][person];
            if (runsOf[number] < 2)
                return;
            const at = next[number]++;
            this.#file[at] = file;
            this.#run[at] = run;
        }));
    }
    get size() {
        return this.#names.length;
    }
    /** In the order in which they are first met. */
    get names() {
        return this.#names;
    }
    has(person) {
        const number = this.#numbers.get(person);
        return number !== undefined && this.#from[number] < this.#from[number + 1];
    }
    /** All runs of a person who is scattered, in the order of the inputs; nothing for others. */
    get(person) {
        const packed = this.packed(person);
        return packed && unpacked(packed);
    }
    /** The same as numbers. */
    packed(person) {
        if (!this.has(person))
            return undefined;
        const number = this.#numbers.get(person);
        const from = this.#from[number];
        const to = this.#from[number + 1];
        const packed = new Float64Array((to - from) * 5);
        for (let i = from; i < to; i++) {
            const file = this.#file[i];
            packRun(runPlace(this.#surveys[file], file, this.#run[i]), packed, i - from);
        }
        return packed;
    }
    /** The bytes of all their runs. */
    get bytes() {
        let sum = 0;
        this.#run.forEach((run, i) => {
            const { runs, end } = this.#surveys[this.#file[i]];
            sum += (runs.start[run + 1] ?? end) - runs.start[run];
        });
        return sum;
    }
}
/** The more people at a time, the nearer their runs stand to each other; the fewer, the less memory they take. */
const PEOPLE_AT_A_TIME = 512;
const BYTES_AT_A_TIME = 3 << 22;
/** Persons in several places are decided first, each from all of their rows, wherever those stand. */
export async function decideScattered(known, crew, tallies, advance = () => { }) {
    const findings = new Findings();
    await tasksInTurn(scatteredTasks(known), crew, (task, done) => {
        if (done.kind !== 'scattered')
            return;
        findings.add(done.findings, done.plans);
        tallies.addAll(done.tallies);
        advance(task.people.reduce((sum, { runs }) => sum + packedLength(runs), 0));
    });
    return findings;
}
function* scatteredTasks({ scattered, lost, orphans }) {
    let people = [];
    let bytes = 0;
    for (const person of scattered.names) {
        const runs = scattered.packed(person);
        people.push({ person, runs, lost: lost.get(person) ?? [] });
        bytes += packedLength(runs);
        if (people.length < PEOPLE_AT_A_TIME && bytes < BYTES_AT_A_TIME)
            continue;
        yield { kind: 'scattered', people, orphans };
        people = [];
        bytes = 0;
    }
    if (people.length > 0)
        yield { kind: 'scattered', people, orphans };
}
