import {} from '../results/index.js';
import { RunRefused } from '../run/index.js';
import { decidedOf } from './decisions.js';
import { printEntry, readLedger, sha256Of } from './ledger.js';
import { planExport } from './plan-export.js';
import { batchFileName, reliefBatch, reliefCsv, reliefJson, returnTemplate, } from './relief-files.js';
import { SOURCE_COLUMNS } from './relief-line.js';
/**
 * Writes for each court what it does not have yet, and enters it in the ledger: files beside their names, then the
 * ledger's entry, then the files in place. Whatever stops it in between, the next command finishes or repeats it.
 */
export function exportRelief(results, asked, effects) {
    const decided = decidedIn(results, asked);
    const sources = results.carryingRows(SOURCE_COLUMNS);
    for (let attempt = 0; attempt < 20; attempt++) {
        const ledger = readLedger(effects.store, effects.hash);
        const lost = finishPublishing(ledger, effects);
        requireSameInputs(results, ledger);
        const plan = planExport(decided, ledger, asked.corrections);
        if (plan.problems.length > 0)
            throw new RunRefused(plan.problems);
        if (plan.batches.length === 0)
            return { plan, batches: [], lost };
        const parts = { results, sources, terms: asked.terms, hash: effects.hash };
        const batches = plan.batches.map((planned, i) => reliefBatch(planned, ledger.batches.length + 1 + i, parts));
        const files = batches.map((batch) => filesOf(batch, asked.variant, parts));
        const named = files.flat();
        for (const { name, text, sha256 } of named)
            effects.files.prepare(name, text, sha256);
        const records = batches.map(({ id, number, court, ledgerLines }, i) => ({
            id,
            number,
            court,
            files: files[i].map(({ name, sha256 }) => ({ name, sha256 })),
            lines: ledgerLines,
        }));
        const entry = {
            seq: ledger.entries + 1,
            previous: ledger.entries === 0 ? results.recordSha256 : ledger.head,
            on: asked.terms.on,
            kind: 'export',
            run: runOf(results),
            batches: records,
        };
        if (effects.store.append(entry.seq, printEntry(entry, effects.hash))) {
            for (const { name, sha256 } of named)
                effects.files.publish(name, sha256);
            return { plan, batches, lost };
        }
        // Another command was faster. What it wrote is looked at, and what is left is planned anew.
        for (const { name, sha256 } of named)
            effects.files.discard(name, sha256);
    }
    throw new RunRefused([
        { code: 'ledger-busy', hint: 'other commands keep writing to this ledger; wait until they are done, then repeat' },
    ]);
}
/** Every conviction of the remedy with what may go to a court. Decisions about convictions that are not there are refused. */
export function decidedIn(results, { remedy, reviewed }) {
    if (!results.record.remedies.includes(remedy))
        throw new RunRefused([
            {
                code: 'unknown-remedy',
                field: '--remedy',
                hint: `the results are of ${results.record.remedies.join(', ')}; name one of these`,
            },
        ]);
    const decided = [];
    const known = new Set();
    for (const row of results.determinations()) {
        if (row.remedy !== remedy)
            continue;
        known.add(row.conviction_key);
        decided.push(decidedOf(row, reviewed.get(row.conviction_key)));
    }
    const strays = [...reviewed.keys()].filter((key) => !known.has(key)).length;
    if (strays > 0)
        throw new RunRefused([
            {
                code: 'unknown-conviction',
                field: 'conviction_key',
                hint: `${strays} reviewed decisions are about convictions that these results do not have; give the decisions made on these results`,
            },
        ]);
    return decided;
}
/** The courts' files, and an empty return file for the clerk. */
function filesOf(batch, variant, parts) {
    const texts = [
        [`${batchFileName(batch)}.csv`, reliefCsv(batch, variant)],
        [`${batchFileName(batch)}.json`, reliefJson(batch, parts)],
        [`${batchFileName(batch, 'court-return')}.csv`, returnTemplate(batch)],
    ];
    return texts.map(([name, text]) => ({ name, text, sha256: sha256Of(text, parts.hash) }));
}
/** Puts in place what a stopped command left beside its name; tells what is gone. */
export function finishPublishing(ledger, { files }) {
    return ledger.batches.flatMap((batch) => batch.files.filter(({ name, sha256 }) => !files.publish(name, sha256)).map(({ name }) => name));
}
function runOf({ record, recordSha256 }) {
    return { recordSha256, county: record.county, inputs: record.inputs.map(({ sha256 }) => sha256) };
}
/** Keys of convictions mean the same only within one delivery. */
function requireSameInputs(results, ledger) {
    const last = ledger.runs.at(-1);
    const now = runOf(results);
    if (!last || (last.county === now.county && last.inputs.join() === now.inputs.join()))
        return;
    throw new RunRefused([
        {
            code: 'other-inputs',
            hint: 'the batches already sent from this folder were made from other inputs, or for another county. Keep that folder for its court, and put these results in a folder of their own',
        },
    ]);
}
