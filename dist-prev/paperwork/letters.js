import { readdirSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { readLedger } from '../court/index.js';
import { districtAttorneyOf, inBatches, lettersDocument, lettersIndex, lettersOf, readAddresses, readOffice, titleCase, } from '../documents/index.js';
import { courtFolder, nodeHash, publishFiles, resultsSource, typesetterThreads } from '../node/index.js';
import { openResults } from '../results/index.js';
import { RunRefused } from '../run/index.js';
import { typesetSources } from '../write/index.js';
import { UNTOLD, typesetHands } from './effects.js';
import { profileAt } from './profile-at.js';
import { checked, sheetAt, textAt } from './tables.js';
/** Makes the letters of a run into a folder, in place of those made there before. */
export async function makeLetters(folder, out, asked, effects = UNTOLD) {
    const results = openResults(resultsSource(folder));
    const ledger = readLedger(courtFolder(folder).store, nodeHash);
    const county = titleCase(results.record.county);
    const terms = {
        kind: asked.announce ? 'announced' : 'changed',
        county,
        office: officeIn(asked.countyProfile, results.record.county),
        languages: asked.language,
        on: asked.on,
        asOf: results.record.asOf,
        paper: asked.paper,
    };
    const addresses = await addressesIn(asked.addresses);
    const found = lettersOf({ determinations: results.byPolicy(), ledger, addresses }, terms.kind);
    const withoutAddress = found.letters.filter(({ address }) => address.length === 0).length;
    const files = found.letters.length === 0 ? [] : await written(out, found, { terms, size: asked.batch, effects });
    const { kind, deceased } = found;
    return { kind, letters: found.letters.length, files, withoutAddress, deceased };
}
async function written(out, { letters }, { terms, size, effects }) {
    const batches = inBatches(letters, size);
    const typesetter = typesetterThreads(typesetHands(batches.length));
    let done = 0;
    try {
        effects.progress(0, letters.length);
        const pdfs = await Promise.all(batches.map(async (batch) => {
            const pdf = await typesetter.typeset(typesetSources(lettersDocument(batch.letters, terms)));
            effects.progress((done += batch.letters.length), letters.length);
            return [batch.file, pdf];
        }));
        await publishFiles(out, [...pdfs, ['letters_index.csv', lettersIndex(batches)]], effects.began);
    }
    finally {
        await typesetter.dismiss();
    }
    const files = batches.map(({ file }) => file);
    for (const name of readdirSync(out))
        if (/^letters_\d+\.pdf$/.test(name) && !files.includes(name))
            rmSync(join(out, name));
    return files;
}
function officeIn(path, county) {
    if (path === undefined)
        return districtAttorneyOf(titleCase(county));
    profileAt(path, county);
    return checked(readOffice(textAt(path), basename(path)));
}
async function addressesIn(path) {
    if (path === undefined)
        return new Map();
    const { addresses, problems } = readAddresses((await sheetAt(path, 'subject_id')).sheet);
    if (problems.length > 0)
        throw new RunRefused(problems);
    return addresses;
}
