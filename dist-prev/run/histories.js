import { textOf, utf8 } from '../basics/index.js';
import { readNeutral } from '../read/index.js';
import { DETERMINATIONS_HEADER, Tally, balanceOf, flowSvg, imbalances, printFlowFile, printRunRecord, } from '../write/index.js';
import { Benches, benchOf } from './benches.js';
import { GrowingTallies } from './decide-piece.js';
import { decidePerson } from './decide-person.js';
import { RunRefused, publishAll } from './effects.js';
import { flowFileOf, passageIn } from './flow-counts.js';
import { refuseCounty, requireUnchanged } from './run.js';
import { choicesRecord, summaryFor } from './summary-for.js';
/** How many histories are decided between two rests, and how many bytes of JSON lines are read at a time. */
const BETWEEN_RESTS = 64;
const WINDOW = 1 << 22;
const MOST_PROBLEMS = 20;
/**
 * The main job on histories as neutral JSON, of any state: one pass, since a history is whole and nothing of it stands
 * elsewhere. What is decided of a person is what a run over the bulk file decides that the history was made from, line for
 * line; there are no rows to write out beside it. Publishes everything, or nothing.
 */
export async function runHistories(all, program, effects) {
    const { inputs } = effects;
    try {
        const deciding = new Deciding(all);
        const read = await readAll(effects, (record) => deciding.take(record));
        requireUnchanged(inputs);
        const present = deciding.jobs.filter(({ plan }) => plan.county === '' || deciding.counties.has(plan.county));
        if (present.length === 0 || (present.length < all.length && !effects.onlyPresent))
            refuseCounty(all, deciding.counties);
        const filled = effects.onlyPresent
            ? present.filter((job) => deciding.tallies.of(job.index).get('convictions') > 0)
            : present;
        const outcomes = [];
        const counties = filled.map(({ plan }) => plan.county);
        for (const job of filled)
            outcomes.push(await job.finish(deciding.tallies, { program, read, counties, effects }));
        requireUnchanged(inputs);
        for (const job of deciding.jobs)
            if (!filled.includes(job))
                job.folder.discard();
        publishAll(filled.map(({ folder }) => folder));
        return outcomes;
    }
    catch (problem) {
        for (const { folder } of all)
            folder.discard();
        requireUnchanged(inputs);
        throw problem;
    }
    finally {
        for (const input of inputs)
            input.close();
    }
}
/** People come one after the other, and each is decided under every plan that concerns them. */
class Deciding {
    jobs;
    tallies = new GrowingTallies();
    /** Events by county, to name those that there are. */
    counties = new Map();
    #plans;
    #people = new Set();
    #benches;
    #files;
    constructor(all) {
        this.#plans = all.map(({ plan }) => plan);
        this.jobs = all.map(({ plan, folder }, index) => new Job(plan, folder, index));
        this.#files = this.#plans[0].inputs;
        this.#benches = new Benches(this.#plans);
    }
    /** Decides one person; or says that somebody of this number was decided before, since two histories are not joined. */
    take({ history, files }) {
        const { key } = history.person;
        if (this.#people.has(key))
            return 'met-before';
        this.#people.add(key);
        this.#speakOf(files);
        this.tallies.common.add(['rows', 'used']);
        const byKey = new Map(history.cycles.map((cycle) => [cycle.key, cycle]));
        const cycle = (wanted) => byKey.get(wanted);
        this.#note(history);
        const result = decidePerson({ history, first: START, repeated: 0, cycle }, this.#benches, this.tallies);
        for (const { plan, lines } of result.plans)
            this.jobs[plan].take(lines);
        return 'taken';
    }
    /** Places in a history are in the files that it was made from, by their numbers there. */
    #speakOf(files) {
        if (files.length === this.#files.length && files.every((name, i) => name === this.#files[i]))
            return;
        this.#files = files;
        this.#benches = new Benches(this.#plans.map((plan) => ({ ...plan, inputs: files })));
    }
    #note({ cycles }) {
        for (const { county } of cycles.flatMap(({ events }) => events))
            this.counties.set(county, (this.counties.get(county) ?? 0) + 1);
    }
}
const START = { file: 0, row: 0, line: 1 };
async function readAll(effects, take) {
    const { inputs, hash, progress, rest } = effects;
    const bytesAll = inputs.reduce((sum, { size }) => sum + size, 0);
    const problems = [];
    const found = [];
    let [before, rowsDone] = [0, 0];
    for (const input of inputs) {
        const running = hash();
        let histories = 0;
        for (const { text, line, bytesDone } of documentsOf(input, running)) {
            const read = readNeutral(text, input.name);
            if (!read.ok)
                problems.push(...read.problems.map((each) => (line ? { ...each, line } : each)));
            for (const record of read.ok ? read.value : []) {
                histories += 1;
                if (problems.length === 0 && take(record) === 'met-before')
                    problems.push(twice(input, histories, line));
                if ((rowsDone += 1) % BETWEEN_RESTS === 0) {
                    progress({ phase: 'deciding', bytesDone: before + bytesDone, bytesAll, rowsDone });
                    await rest();
                }
            }
            if (problems.length >= MOST_PROBLEMS)
                throw new RunRefused(problems);
        }
        before += input.size;
        found.push({ sha256: running.hex(), histories });
    }
    if (problems.length > 0)
        throw new RunRefused(problems);
    return found;
}
function twice({ name }, place, line) {
    return {
        code: 'person-twice',
        file: name,
        ...(line && { line }),
        field: line ? 'person.key' : `history ${place}, person.key`,
        hint: 'an earlier history has this person; join the two, since what stands in one bears on the other',
    };
}
/** JSON lines come one by one, however large the file; another file is one document, and read whole. */
function* documentsOf(input, hash) {
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
            if (text.trim() !== '')
                yield { text, line, bytesDone: offset };
            start = end + 1;
        }
        carried = bytes.slice(start);
    }
    const text = textOf(carried, 0, carried.length);
    if (text.trim() !== '')
        yield { text, line: line + 1, bytesDone: input.size };
}
const NEWLINE = 10;
const LONGEST_FIRST_LINE = 1 << 26;
/** Whether the first line is a JSON document by itself, and not a list of them. */
function hasLines(input) {
    for (let length = WINDOW;; length *= 4) {
        const bytes = input.read(0, Math.min(length, input.size));
        const end = bytes.indexOf(NEWLINE);
        if (end < 0 && length < input.size && length < LONGEST_FIRST_LINE)
            continue;
        try {
            const first = JSON.parse(textOf(bytes, 0, end < 0 ? bytes.length : end).replace(/^\uFEFF/, ''));
            return !Array.isArray(first);
        }
        catch {
            return false;
        }
    }
}
/** One county's results on their way to its folder. */
class Job {
    plan;
    folder;
    index;
    #determinations;
    constructor(plan, folder, index) {
        this.plan = plan;
        this.folder = folder;
        this.index = index;
        this.#determinations = folder.create('determinations.csv');
        this.#determinations.write(DETERMINATIONS_HEADER);
    }
    take(lines) {
        this.#determinations.write(lines);
    }
    async finish(tallies, { program, read, counties, effects: { inputs, hash } }) {
        const { plan, folder } = this;
        const tally = new Tally();
        tally.addAll(tallies.common.data());
        tally.addAll(tallies.of(this.index).data());
        const histories = read.reduce((sum, each) => sum + each.histories, 0);
        const known = { rowsIn: histories, peopleIn: histories };
        const balance = balanceOf(tally, known);
        const wrong = imbalances(balance);
        if (wrong.length > 0)
            throw new RunRefused([
                {
                    code: 'out-of-balance',
                    hint: `the results do not add up and were not published: ${wrong.join('; ')}. Please report this as a defect`,
                },
            ]);
        const summary = summaryFor(plan, tally, known);
        const flow = flowFileOf(plan, passageIn(tally, benchOf(plan).byPolicy.stations));
        const outputs = [{ name: 'determinations.csv', ...(await this.#determinations.finish()) }];
        const write = async (name, text) => {
            const file = folder.create(name);
            file.write(utf8(text));
            outputs.push({ name, ...(await file.finish()) });
        };
        await write('summary.json', `${JSON.stringify(summary, null, 2)}\n`);
        await write('flow.json', printFlowFile(flow));
        await write('flow.svg', flowSvg(flow));
        const record = {
            program,
            kind: 'histories',
            ...choicesRecord(plan, hash),
            ...(plan.onlyPeopleInScope ? { onlyPeopleInScope: true, counties } : {}),
            inputs: inputs.map(({ name, size }, i) => ({
                name,
                bytes: size,
                sha256: read[i].sha256,
                rows: read[i].histories,
                setAside: 0,
            })),
            counts: balance,
            outputs: [...outputs],
        };
        await write('run.json', printRunRecord(record));
        return { summary, record, outputs, tolerated: [], scatteredPeople: 0 };
    }
}
