import { join } from 'node:path';
import { typesetterThreads } from '../node/index.ts';
import { makeLetters } from './letters.ts';
import { makeLists } from './lists.ts';
import { makeMotions } from './motions.ts';
import { makeReport } from './report.ts';
import { plural } from './terminal.ts';

/** Makes every document of a finished run in its folder, and tells what was made. Motions and letters need the county's profile. */
export async function makeDocuments(folder: string, countyProfile: string | undefined): Promise<readonly string[]> {
  const typesetter = typesetterThreads(1);
  const made: string[] = [];
  try {
    made.push(await makeReport(folder, typesetter, { paper: 'letter' }));
    made.push(await makeReport(folder, typesetter, { public: true, paper: 'letter' }));
  } finally {
    await typesetter.dismiss();
  }
  const { rows } = await makeLists(folder);
  made.push(...rows.map(([name]) => join(folder, 'lists', name)));
  if (countyProfile === undefined) return made;
  const out = join(folder, 'motions');
  const { files } = await makeMotions(folder, out, { countyProfile, remedy: 'prop-64', paper: 'letter' });
  if (files > 0) made.push(`${out} (${plural(files, 'motion')})`);
  const announced = join(folder, 'letters_announced');
  const { letters } = await makeLetters(folder, announced, {
    announce: true,
    countyProfile,
    language: 'both',
    batch: 250,
    paper: 'letter',
  });
  const count = letters.letters.length;
  return count === 0 ? made : [...made, `${announced} (${plural(count, 'letter')}, to be dated)`];
}
