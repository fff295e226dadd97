import { utf8 } from '../basics/index.js';
import { COLUMNS } from '../read/index.js';
import { DETERMINATIONS_HEADER, SET_ASIDE_HEADER, Tally, balanceOf, flowSvg, imbalances, printFlowFile, printRunRecord, resultHeader, } from '../write/index.js';
import { benchOf } from './benches.js';
import { RunRefused, publishAll } from './effects.js';
import { GrowingTallies, roomOf } from './decide-piece.js';
import { flowFileOf, passageIn } from './flow-counts.js';
import { tasksInTurn } from './in-turn.js';
import { piecesOfAll } from './pieces.js';
import { decideScattered } from './scattered.js';
import { writeSetAsideRows } from './set-aside-rows.js';
import { choicesRecord, summaryFor } from './summary-for.js';
import { surveyInputs } from './survey-inputs.js';
/** The main job: reads, decides, writes. Publishes everything, or nothing when the balance is wrong or an effect fails. */
export async function run(plan, program, effects) {
    const [outcome] = await runCounties([{ plan, folder: effects.output }], program, effects);
    return outcome;
}
/**
 * The main job for several counties at once, the inputs read once. All plans name the same inputs. With `onlyPresent`,
 * counties of which the data has no conviction in scope are left out instead of refused.
 */
export async function runCounties(all, program, effects) {
    try {
        const survey = await surveyInputs(effects);
        requireUnchanged(effects.inputs);
        const present = all
            .map(({ plan, folder }, index) => ({ plan, folder, index }))
            .filter(({ plan }) => survey.counties.has(plan.county));
        if (present.length === 0 || (present.length < all.length && !effects.onlyPresent))
            refuseCounty(all, survey.counties);
        const jobs = present.map((each) => new Job(each.plan, each.folder, each.index));
        const plans = all.map(({ plan }) => plan);
        const tallies = await decideAll(jobs, plans, survey, effects);
        requireUnchanged(effects.inputs);
        const filled = effects.onlyPresent ? jobs.filter((job) => tallies.of(job.index).get('convictions') > 0) : jobs;
        const outcomes = [];
        const counties = filled.map(({ county }) => county);
        for (const job of filled)
            outcomes.push(await job.finish(survey, tallies, program, { ...effects, counties }));
        requireUnchanged(effects.inputs);
        // From here to the return nothing waits, so nothing comes between: a run is stopped before it is published or after.
        await effects.crew.dismiss();
        for (const job of jobs)
            if (!filled.includes(job))
                job.folder.discard();
        publishAll(filled.map(({ folder }) => folder));
        return outcomes;
    }
    catch (problem) {
        for (const { folder } of all)
            folder.discard();
        // Whatever went wrong may come of that, and this is what can be mended.
        requireUnchanged(effects.inputs);
        throw problem;
    }
    finally {
        await effects.crew.dismiss();
        for (const input of effects.inputs)
            input.close();
    }
}
/** Says which counties there are when one that was asked for is not among them. */
export function refuseCounty(all, found) {
    const absent = all.filter(({ plan }) => !found.has(plan.county)).map(({ plan }) => plan.county);
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
export function requireUnchanged(inputs) {
    const changed = inputs.filter((input) => !input.unchanged());
    if (changed.length === 0)
        return;
    throw new RunRefused(changed.map(({ name }) => ({
        code: 'file-changed',
        file: name,
        hint: 'the file was changed, replaced or removed while it was read; nothing was published. Run again when it is complete',
    })));
}
/** The outputs that grow piece by piece, and the part of a piece's result that belongs in each. */
const GROWING = [
    { name: 'All_Results.csv', of: (result) => result.all, header: resultHeader('All_Results.csv', COLUMNS) },
    {
        name: 'All_Results_Condensed.csv',
        of: (result) => result.condensed,
        header: resultHeader('All_Results_Condensed.csv', COLUMNS),
    },
    { name: 'Prop64_Results.csv', of: (result) => result.prop64, header: resultHeader('Prop64_Results.csv', COLUMNS) },
    { name: 'determinations.csv', of: (result) => result.determinations, header: DETERMINATIONS_HEADER },
];
/** One county's results on their way to its folder. */
class Job {
    folder;
    get county() {
        return this.#plan.county;
    }
    /** The plan's place among all plans. */
    index;
    #plan;
    #files;
    #lostPeople = new Set();
    constructor(plan, folder, index) {
        this.#plan = plan;
        this.folder = folder;
        this.index = index;
        this.#files = GROWING.map(({ name, header }) => {
            const file = folder.create(name);
            file.write(header);
            return file;
        });
    }
    take(result) {
        GROWING.forEach((output, i) => this.#files[i].write(output.of(result)));
        for (const person of result.lostPeople)
            this.#lostPeople.add(person);
    }
    async finish(survey, tallies, program, { inputs, hash, counties }) {
        const tally = new Tally();
        tally.addAll(tallies.common.data());
        tally.addAll(tallies.of(this.index).data());
        const known = { rowsIn: survey.rows, peopleIn: survey.people };
        const summary = summaryFor(this.#plan, tally, known);
        const balance = balanceOf(tally, known);
        const wrong = imbalances(balance);
        if (wrong.length > 0) {
            throw new RunRefused([
                {
                    code: 'out-of-balance',
                    hint: `the results do not add up and were not published: ${wrong.join('; ')}. Please report this as a defect`,
                },
            ]);
        }
        const aside = this.folder.create('rows_set_aside.csv');
        aside.write(SET_ASIDE_HEADER);
        writeSetAsideRows(survey, inputs, aside, this.#plan.onlyPeopleInScope ? this.#lostPeople : undefined);
        const summaryFile = this.folder.create('summary.json');
        summaryFile.write(utf8(`${JSON.stringify(summary, null, 2)}\n`));
        const flow = flowFileOf(this.#plan, passageIn(tally, benchOf(this.#plan).byPolicy.stations));
        const flowJson = this.folder.create('flow.json');
        flowJson.write(utf8(printFlowFile(flow)));
        const flowPicture = this.folder.create('flow.svg');
        flowPicture.write(utf8(flowSvg(flow)));
        const names = [...GROWING.map(({ name }) => name), 'rows_set_aside.csv', 'summary.json', 'flow.json', 'flow.svg'];
        const written = [...this.#files, aside, summaryFile, flowJson, flowPicture];
        const finished = await Promise.all(written.map((file) => file.finish()));
        const outputs = names.map((name, i) => ({ name, ...finished[i] }));
        const record = recordOf(this.#plan, { program, survey, counties, counts: balance, outputs, hash });
        const recordFile = this.folder.create('run.json');
        recordFile.write(utf8(printRunRecord(record)));
        const last = { name: 'run.json', ...(await recordFile.finish()) };
        return {
            summary,
            record,
            outputs: [...outputs, last],
            tolerated: survey.tolerated,
            scatteredPeople: survey.scattered.size,
        };
    }
}
async function decideAll(jobs, plans, survey, effects) {
    const tallies = new GrowingTallies();
    const jobOf = new Map(jobs.map((job) => [job.index, job]));
    // Whoever is scattered is read twice.
    const bytesAll = survey.scattered.bytes +
        survey.files.reduce((sum, { survey: found }) => sum + (found ? found.end - found.dataStart : 0), 0);
    let bytesDone = 0;
    const advance = (bytes) => {
        bytesDone += bytes;
        effects.progress({ phase: 'deciding', bytesDone, bytesAll, rowsDone: tallies.common.get('rows', 'used') });
    };
    const findings = await decideScattered(survey, effects.crew, tallies, advance);
    await tasksInTurn(piecesOfAll(survey, findings, plans), effects.crew, ({ piece }, done) => {
        if (done.kind !== 'decide')
            return;
        for (const output of done.result.outputs)
            jobOf.get(output.plan)?.take(output);
        effects.crew.reuse?.(roomOf(done.result));
        tallies.addAll(done.result.tallies);
        advance(piece.end - piece.start);
    });
    return tallies;
}
function recordOf(plan, { program, survey, counties, counts, outputs, hash }) {
    return {
        program,
        ...choicesRecord(plan, hash),
        ...(plan.onlyPeopleInScope ? { onlyPeopleInScope: true, counties } : {}),
        inputs: survey.files.map(({ name, size, sha256, survey: found, sameAs }) => ({
            name,
            bytes: size,
            sha256,
            rows: found?.rows ?? 0,
            setAside: found?.setAside.length ?? 0,
            ...(sameAs === undefined ? {} : { sameAs }),
        })),
        counts,
        outputs,
    };
}
