import { closeSync, mkdirSync, openSync, renameSync, rmSync, writeFileSync, writeSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { Command, InvalidArgumentError, Option } from 'commander';
import { utf8 } from '../basics/index.js';
import { answersHeader, invent, inventSheets } from '../invent/index.js';
import { reason } from '../node/index.js';
import { RunRefused } from '../run/index.js';
import { countyOf, refuse } from './options.js';
import { number, plural, say } from './terminal.js';
const FORMATS = ['doj-bulk', 'rap-sheet', 'rap-sheet-pdf'];
export function generateCommand() {
    return new Command('generate')
        .description('Invent people and write them as a DOJ bulk file, or as RAP sheets. The same seed gives the same bytes.')
        .addOption(new Option('--as <format>', 'a bulk file; or RAP sheets as text or PDF, one file a person')
        .choices(FORMATS)
        .default('doj-bulk'))
        .option('--people <n>', 'how many people', whole)
        .option('--rows <n>', 'stop after the person who reaches this many rows', whole)
        .option('-c, --county <name>', 'the county in which everybody has a conviction in scope; "all": each in a county of their own', 'SACRAMENTO')
        .option('--seed <n>', 'a whole number', whole, 64)
        .option('--faults <dial>', 'the share of people who carry dirt, from 0 to 1, the kinds evenly; known answers go to OUT.answers.csv', dial, 0)
        .option('--scatter', "deal each person's rows over the file")
        .option('--no-header', 'leave out the header')
        .requiredOption('-o, --out <file>', 'the file to write; for RAP sheets, the folder')
        .addHelpText('after', '\nExamples:\n  cmr generate --people 2000 --county SACRAMENTO --seed 64 --faults 0.2 --out doj.csv\n  cmr generate --as rap-sheet --people 20 --county "SAN FRANCISCO" --out sheets')
        .action(generate);
}
function generate(options) {
    if (options.as !== 'doj-bulk')
        return generateSheets(options);
    if (options.people === undefined && options.rows === undefined)
        refuse('no-size', 'say how many: --people N or --rows N');
    const plan = {
        county: options.county.trim().toLowerCase() === 'all' ? 'all' : countyOf(options.county),
        seed: options.seed,
        faults: options.faults,
        header: options.header,
        ...(options.people === undefined ? {} : { people: options.people }),
        ...(options.rows === undefined ? {} : { rows: options.rows }),
        ...(options.scatter ? { scatter: true } : {}),
    };
    const answersPath = options.faults > 0 ? `${options.out}.answers.csv` : undefined;
    const { bytes, answers } = writeInvented(plan, options.out, answersPath);
    say(`Wrote ${number(bytes)} bytes of invented people to ${options.out}.`);
    if (answersPath !== undefined)
        say(`Wrote ${number(answers)} known answers to ${answersPath}.`);
}
/** One file for each person, in a folder. */
function generateSheets({ people, rows, county, seed, faults, scatter, out, as }) {
    if (rows !== undefined || faults > 0 || scatter)
        refuse('not-for-sheets', '--rows, --faults and --scatter are for bulk files; leave them out with --as ' + as);
    if (people === undefined)
        return refuse('no-size', 'say how many sheets: --people N');
    let bytes = 0;
    try {
        mkdirSync(out, { recursive: true });
        const format = as === 'rap-sheet-pdf' ? 'pdf' : 'text';
        for (const sheet of inventSheets({ county: countyOf(county), seed, people }, format)) {
            writeFileSync(join(out, sheet.name), sheet.bytes);
            bytes += sheet.bytes.length;
        }
    }
    catch (cause) {
        if (cause instanceof Error && 'code' in cause)
            throw new RunRefused([{ code: 'cannot-write', file: basename(out), hint: reason(cause, 'written') }]);
        throw cause;
    }
    say(`Wrote ${plural(people, 'RAP sheet')} of invented people, ${number(bytes)} bytes, to the folder ${out}.`);
}
/** Both files appear under their names when all of them is written. */
function writeInvented(plan, path, answersPath) {
    const part = (name) => `${name}.cmr-part`;
    let bytes = 0;
    let answers = 0;
    try {
        mkdirSync(dirname(path), { recursive: true });
        const file = openSync(part(path), 'w');
        const beside = answersPath === undefined ? undefined : openSync(part(answersPath), 'w');
        if (beside !== undefined)
            writeAll(beside, utf8(answersHeader));
        for (const piece of invent(plan)) {
            writeAll(file, piece.bytes);
            bytes += piece.bytes.length;
            if (beside === undefined || piece.answers === '')
                continue;
            writeAll(beside, utf8(piece.answers));
            answers += piece.answers.split('\n').length - 1;
        }
        closeSync(file);
        if (beside !== undefined)
            closeSync(beside);
        renameSync(part(path), path);
        if (answersPath !== undefined)
            renameSync(part(answersPath), answersPath);
    }
    catch (cause) {
        for (const each of [path, answersPath])
            if (each !== undefined)
                rmSync(part(each), { force: true });
        if (cause instanceof Error && 'code' in cause)
            throw new RunRefused([{ code: 'cannot-write', file: basename(path), hint: reason(cause, 'written') }]);
        throw cause;
    }
    return { bytes, answers };
}
function writeAll(handle, bytes) {
    for (let done = 0; done < bytes.length;)
        done += writeSync(handle, bytes, done, bytes.length - done);
}
function whole(text) {
    if (!/^\d{1,12}$/.test(text) || Number(text) < 0)
        throw new InvalidArgumentError('Expected a whole number.');
    return Number(text);
}
function dial(text) {
    const value = Number(text);
    if (!(value >= 0 && value <= 1) || text.trim() === '')
        throw new InvalidArgumentError('Expected a number from 0 to 1.');
    return value;
}
