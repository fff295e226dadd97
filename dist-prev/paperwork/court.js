import { isoDate } from '../basics/index.js';
import { courtStatus, exportRelief, finishPublishing, importReturn, openQuestions, readLedger, titled, } from '../court/index.js';
import { courtFolder, nodeHash, resultsSource, thisProgram } from '../node/index.js';
import { openResults } from '../results/index.js';
import { correctionsIn, reviewedIn, sheetAt } from './tables.js';
/** Writes for each court what it does not have yet, and enters it in the ledger as sent. */
export async function sendToCourts(folder, order) {
    const results = openResults(resultsSource(folder));
    return exportRelief(results, {
        terms: {
            agency: order.agency ?? districtAttorney(results.record.county),
            decisionDate: isoDate(results.record.asOf),
            decidedBy: order.decidedBy ?? '',
            on: isoDate(order.on),
            programVersion: thisProgram().version,
            withFbi: order.fbi ?? false,
        },
        remedy: order.remedy,
        reviewed: await reviewedIn(order.reviewed),
        corrections: await correctionsIn(order.corrections),
        variant: order.spreadsheet ? 'spreadsheet' : 'plain',
    }, courtOf(folder));
}
function districtAttorney(county) {
    return `District Attorney, County of ${titled(county)}`;
}
/** Takes in a court's return file: all of it or nothing. */
export async function takeInReturn(folder, { path, correct, on }) {
    openResults(resultsSource(folder));
    const { sheet, sha256 } = await sheetAt(path, 'status');
    return importReturn(sheet, sha256, { today: on, correct }, courtOf(folder));
}
export function standingAt(folder, on) {
    const results = openResults(resultsSource(folder));
    const effects = courtOf(folder);
    const ledger = readLedger(effects.store, effects.hash);
    const lost = finishPublishing(ledger, effects);
    return { results, ledger, status: courtStatus(ledger, on), lost };
}
/** Writes the list of open questions beside the courts' files and tells its name; nothing when there is none. */
export function listOpenQuestions(folder, { results, ledger, status }) {
    if (status.open.length === 0)
        return undefined;
    const name = `open-questions_${String(ledger.entries).padStart(3, '0')}.csv`;
    writeOnce(courtOf(folder), name, openQuestions(status.open, rowsFor(results, status)));
    return name;
}
function courtOf(folder) {
    return { ...courtFolder(folder), hash: nodeHash };
}
/** A list that somebody may have filled in is not written over. */
function writeOnce({ files }, name, text) {
    const hash = nodeHash();
    hash.update(Buffer.from(text));
    const sha256 = hash.hex();
    if (files.publish(name, sha256))
        return;
    files.prepare(name, text, sha256);
    files.publish(name, sha256);
}
function rowsFor(results, { open }) {
    const wanted = new Set(open.map(({ key }) => key));
    const rows = new Map();
    for (const row of results.byPolicy())
        if (wanted.has(row.conviction_key))
            rows.set(row.conviction_key, row);
    return rows;
}
