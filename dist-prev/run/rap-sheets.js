import { utf8 } from '../basics/index.js';
import { CONVICTIONS_HEADER, DETERMINATIONS_HEADER, SHEETS_HEADER, SHEET_SUMMARY_HEADER, Tally, WARNINGS_HEADER, balanceOf, imbalances, printRunRecord, sheetLine, } from '../write/index.js';
import { GrowingTallies } from './decide-piece.js';
import { refusedSheet } from './decide-sheet.js';
import { RunRefused, publishAll } from './effects.js';
import { choicesRecord, summaryFor } from './summary-for.js';
/**
 * Reads and decides every sheet of the plan and writes the results; publishes everything or nothing. A file that cannot be
 * used is listed with its reason and does not stop the others; when none can be used the run is refused.
 */
export async function runSheets(plan, program, effects) {
    const { output, crew } = effects;
    try {
        const results = withoutSameFiles(await decideAll(plan, effects));
        const problems = results.flatMap(({ problem }) => (problem ? [problem] : []));
        if (problems.length === results.length)
            throw new RunRefused(noneUsable(problems));
        const tallies = new GrowingTallies();
        for (const result of results)
            tallies.addAll(result.tallies);
        const outcome = await publishable(plan, { program, results, tallies, effects });
        publishAll([output]);
        return { ...outcome, problems, results };
    }
    catch (problem) {
        output.discard();
        throw problem;
    }
    finally {
        await crew.dismiss();
    }
}
async function decideAll(plan, { crew, progress }) {
    const results = [];
    let next = 0;
    let sheetsDone = 0;
    const work = async () => {
        while (next < plan.inputs.length) {
            const file = next++;
            results[file] = await crew.perform(file);
            sheetsDone += 1;
            progress({ sheetsDone, sheetsAll: plan.inputs.length });
        }
    };
    const done = await Promise.allSettled(Array.from({ length: crew.hands }, work));
    for (const each of done)
        if (each.status === 'rejected')
            throw each.reason;
    return results;
}
/** A file with the bytes of one before it counts once. */
function withoutSameFiles(results) {
    const first = new Map();
    return results.map((result) => {
        const same = first.get(result.sha256);
        if (same === undefined || result.status === 'refused') {
            if (same === undefined)
                first.set(result.sha256, result.name);
            return result;
        }
        const { file, name, bytes, sha256 } = result;
        const problem = { code: 'same-file', file: name, hint: `holds the same bytes as ${same}; it was counted once` };
        return refusedSheet({ file, name, bytes, sha256 }, problem, { format: '', pages: 0 });
    });
}
const SHOWN = 20;
function noneUsable(problems) {
    const more = problems.length - SHOWN;
    const hint = `no file could be used as a RAP sheet${more > 0 ? `; ${more} more files have problems like these` : ''}`;
    return [...problems.slice(0, SHOWN), { code: 'no-sheet', hint }];
}
async function publishable(plan, { program, results, tallies, effects }) {
    const { output, hash } = effects;
    const tally = new Tally();
    tally.addAll(tallies.common.data());
    tally.addAll(tallies.of(0).data());
    const sheets = countsOf(results);
    const known = {
        rowsIn: results.reduce((sum, { lines }) => sum + lines, 0),
        peopleIn: sheets.in - sheets.refused,
    };
    const balance = balanceOf(tally, known);
    requireBalance(imbalances(balance));
    const summary = { ...summaryFor(plan, tally, known), sheets };
    const lines = results.flatMap((each) => each.determinations.map((own) => own.lines));
    const files = [
        ['determinations.csv', DETERMINATIONS_HEADER, lines],
        ['summary.csv', SHEET_SUMMARY_HEADER, results.map((each) => each.summary).join('')],
        ['convictions.csv', CONVICTIONS_HEADER, results.map((each) => each.convictions).join('')],
        [
            'sheets.csv',
            SHEETS_HEADER,
            results.map((each) => sheetLine({ ...each.sheet, sameCii: sameCii(each, results) })).join(''),
        ],
        ['warnings.csv', WARNINGS_HEADER, results.map((each) => each.warnings).join('')],
        ['summary.json', new Uint8Array(0), `${JSON.stringify(summary, null, 2)}\n`],
    ];
    const outputs = [];
    for (const [name, header, body] of files) {
        const file = output.create(name);
        file.write(header);
        for (const piece of typeof body === 'string' ? [utf8(body)] : body)
            file.write(piece);
        outputs.push({ name, ...(await file.finish()) });
    }
    const record = {
        program,
        kind: 'rap-sheets',
        ...choicesRecord(plan, hash),
        inputs: results.map(({ name, bytes, sha256, lines, status, ocr }) => ({
            name,
            bytes,
            sha256,
            rows: lines,
            setAside: status === 'refused' ? lines : 0,
            ...(ocr ? { ocrText: true } : {}),
        })),
        counts: { ...balance, sheets },
        outputs,
    };
    const recordFile = output.create('run.json');
    recordFile.write(utf8(printRunRecord(record)));
    return { summary, sheets, record, outputs: [...outputs, { name: 'run.json', ...(await recordFile.finish()) }] };
}
/** Other files that are about the same person, as far as CII numbers tell. */
export function sameCii({ name, cii }, results) {
    return cii === '' ? [] : results.filter((each) => each.cii === cii && each.name !== name).map((each) => each.name);
}
function countsOf(results) {
    const of = (status) => results.filter((each) => each.status === status).length;
    return { in: results.length, read: of('read'), needReview: of('needs review'), refused: of('refused') };
}
function requireBalance(wrong) {
    if (wrong.length === 0)
        return;
    throw new RunRefused([
        {
            code: 'out-of-balance',
            hint: `the results do not add up and were not published: ${wrong.join('; ')}. Please report this as a defect`,
        },
    ]);
}
