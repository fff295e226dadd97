import { join } from 'node:path';
import { makeLetters, makeLists, makeMotions, makeReport } from '../paperwork/index.js';
import { plural } from './terminal.js';
/** Makes every document of a finished run in its folder, and tells what was made. Motions and letters need the county's profile. */
export async function makeDocuments(folder, countyProfile) {
    const made = [
        await makeReport(folder, { paper: 'letter' }),
        await makeReport(folder, { public: true, paper: 'letter' }),
    ];
    const { lists, workbook } = await makeLists(folder);
    made.push(...[...lists.map(({ file }) => file), workbook ?? 'review.xlsx'].map((name) => join(folder, 'lists', name)));
    if (countyProfile === undefined)
        return made;
    const out = join(folder, 'motions');
    const { files } = await makeMotions(folder, out, { countyProfile, remedy: 'prop-64', paper: 'letter' });
    if (files.length > 0)
        made.push(`${out} (${plural(files.length, 'motion')})`);
    const announced = join(folder, 'letters_announced');
    const { letters } = await makeLetters(folder, announced, {
        announce: true,
        countyProfile,
        language: 'both',
        batch: 250,
        paper: 'letter',
    });
    return letters === 0 ? made : [...made, `${announced} (${plural(letters, 'letter')}, to be dated)`];
}
