import { OPENING_BYTES, joinParts, recognize } from '../read/index.js';
import { RunRefused } from './effects.js';
import { lostRows, ownersOf } from './lost-rows.js';
import { peopleIn } from './scattered.js';
/** About how many bytes of a file one task of the first pass reads. */
const PART_BYTES = 1 << 25;
const HASH_WINDOW = 1 << 22;
/** Reads every input once. Refuses with every problem found when an input is no DOJ bulk file. */
export async function surveyInputs(effects) {
    const problems = [];
    const files = [];
    const bytesAll = effects.inputs.reduce((sum, input) => sum + input.size, 0);
    let bytesDone = 0;
    let rowsDone = 0;
    const advance = (bytes, rows) => {
        bytesDone += bytes;
        rowsDone += rows;
        effects.progress({ phase: 'reading', bytesDone, bytesAll, rowsDone });
    };
    for (const [index, input] of effects.inputs.entries()) {
        const opening = recognize(input.name, input.read(0, OPENING_BYTES), input.size);
        if (!opening.ok)
            problems.push(...opening.problems);
        else {
            const surveying = surveyParts(input, index, opening.value, effects.crew, advance);
            // Both at once: when one fails, neither is left to fail unheard.
            const [sha256, parts] = await Promise.all([hashOf(input, effects), surveying]);
            const survey = joinParts(input.name, opening.value, parts);
            const twin = files.find((file) => file.sha256 === sha256);
            if (!survey.ok)
                problems.push(...survey.problems);
            else
                files.push({
                    name: input.name,
                    size: input.size,
                    sha256,
                    survey: twin ? undefined : survey.value,
                    firstLine: opening.value.firstLine,
                    sameAs: twin?.name,
                });
        }
    }
    if (problems.length > 0)
        throw new RunRefused(problems);
    return together(files);
}
async function hashOf(input, { hash, crew }) {
    const running = hash();
    for (let offset = 0; offset < input.size; offset += HASH_WINDOW) {
        running.update(input.read(offset, HASH_WINDOW));
        await crew.rest();
    }
    return running.hex();
}
/** The file in parts, each read by whoever is free. A part whose start was guessed wrongly is read again from the right place. */
async function surveyParts(input, file, opening, crew, advance) {
    const from = opening.dataStart;
    const count = Math.max(1, Math.ceil((input.size - from) / PART_BYTES));
    const cut = (i) => (i === count ? input.size : from + Math.floor(((input.size - from) * i) / count));
    const survey = async (start, end, startIsRow) => {
        const done = await crew.perform({ kind: 'survey', file, start, end, startIsRow });
        return done.kind === 'survey' ? done.part : undefined;
    };
    const guessed = Array.from({ length: count }, async (_, i) => {
        const part = await survey(cut(i), cut(i + 1), i === 0);
        advance(cut(i + 1) - (i === 0 ? 0 : cut(i)), part?.rows ?? 0);
        return part;
    });
    const settled = await Promise.allSettled(guessed);
    const parts = [];
    let position = from;
    for (const [i, outcome] of settled.entries()) {
        if (outcome.status === 'rejected')
            throw outcome.reason;
        const part = outcome.value;
        if (position >= cut(i + 1) && i < count - 1)
            continue;
        const sound = part?.start === position ? part : await survey(position, cut(i + 1), true);
        if (!sound)
            continue;
        parts.push(sound);
        position = sound.end;
    }
    return parts;
}
function together(files) {
    const people = peopleIn(files.map(({ survey }) => survey));
    const surveys = files.flatMap((file) => (file.survey ? [file.survey] : []));
    const counties = new Map();
    for (const survey of surveys)
        for (const [county, rows] of survey.counties)
            counties.set(county, (counties.get(county) ?? 0) + rows);
    return {
        files,
        rows: surveys.reduce((sum, survey) => sum + survey.rows, 0),
        people: people.size,
        scattered: people.scattered,
        lost: lostRows(surveys, (lost) => ownersOf(lost, people.has)),
        orphans: lostRows(surveys, ({ row }) => row.describes),
        counties,
        isPerson: people.has,
        tolerated: [...surveys.flatMap((survey) => survey.tolerated), ...files.flatMap(sameFile)],
    };
}
function sameFile({ name, sameAs }) {
    return sameAs === undefined
        ? []
        : [{ code: 'same-file', file: name, hint: `is the same, byte for byte, as ${sameAs}; its rows were counted once` }];
}
