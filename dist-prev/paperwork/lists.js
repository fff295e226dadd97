import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isoDate } from '../basics/index.js';
import { challengeList, defenderList, dojList, listed, printList, readLedger, reviewWorkbook, } from '../court/index.js';
import { courtFolder, nodeHash, publishFiles, resultsSource } from '../node/index.js';
import { openResults } from '../results/index.js';
import { UNTOLD } from './effects.js';
import { reviewedIn } from './tables.js';
/** Makes the lists of a finished run in its folder `lists`. */
export async function makeLists(folder, asked = {}, { began } = UNTOLD) {
    const results = openResults(resultsSource(folder));
    const reviewed = await reviewedIn(asked.reviewed);
    const all = [];
    for (const row of results.byPolicy())
        all.push(listed(row, reviewed.get(row.conviction_key)));
    const ledger = readLedger(courtFolder(folder).store, nodeHash);
    const lists = [
        ['public_defender.csv', defenderList(all), 'challenged or waiting for a person; those under sentence first'],
        ['doj_update.csv', dojList(all, ledger), 'what is to change in DOJ’s record, and how far it is'],
        ['challenges.csv', challengeList(all), 'what the policy does not grant, with the grounds on record'],
    ];
    const out = join(folder, 'lists');
    const stamp = new Date(`${isoDate(results.record.asOf)}T00:00:00Z`);
    const bytes = await reviewWorkbook(all, results, { stamp });
    const workbook = workbookName(out, bytes);
    const files = lists.map(([file, list]) => [file, Buffer.from(printList(list), 'utf8')]);
    await publishFiles(out, workbook === undefined ? files : [...files, [workbook, bytes]], began);
    return {
        lists: lists.map(([file, list, says]) => ({ file, lines: list.rows.length, says })),
        convictions: all.length,
        workbook,
    };
}
/** A workbook that somebody may have filled in is not written over; nothing when the newest says the same. */
function workbookName(folder, workbook) {
    for (let i = 1;; i++) {
        const name = i === 1 ? 'review.xlsx' : `review_${i}.xlsx`;
        const path = join(folder, name);
        if (!existsSync(path))
            return name;
        if (Buffer.from(workbook).equals(readFileSync(path)))
            return undefined;
    }
}
