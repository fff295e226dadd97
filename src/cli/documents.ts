import { join } from 'node:path';
import { type PaperEffects, makeLetters, makeLists, makeMotions, makeReport } from '../paperwork/index.ts';
import { motionNotes } from './motion-notes.ts';
import { stoppableMaking } from './stoppable.ts';
import { plural } from './terminal.ts';

/** What is said when the making is stopped: the run has been published by then, and so may be some of its documents. */
const STANDS = 'The results of the run are published';

/** The paths of documents, and what an attorney should know of the motions among them. */
export type DocumentsMade = { readonly made: readonly string[]; readonly notes: readonly string[] };

/** Makes every document of a finished run in its folder, and tells what was made. Motions and letters need the county's profile. */
export async function makeDocuments(folder: string, countyProfile: string | undefined): Promise<DocumentsMade> {
  const made: string[] = [
    await making((effects) => makeReport(folder, { paper: 'letter' }, effects)),
    await making((effects) => makeReport(folder, { public: true, paper: 'letter' }, effects)),
  ];
  const { lists, workbook } = await making((effects) => makeLists(folder, {}, effects));
  made.push(
    ...[...lists.map(({ file }) => file), workbook ?? 'review.xlsx'].map((name) => join(folder, 'lists', name)),
  );
  if (countyProfile === undefined) return { made, notes: [] };
  const out = join(folder, 'motions');
  const asked = { countyProfile, remedy: 'prop-64', paper: 'letter' } as const;
  const motions = await making((effects) => makeMotions(folder, out, asked, effects));
  if (motions.files.length > 0) made.push(`${out} (${plural(motions.files.length, 'motion')})`);
  const announced = join(folder, 'letters_announced');
  const told = { announce: true, countyProfile, language: 'both', batch: 250, paper: 'letter' } as const;
  const { letters } = await making((effects) => makeLetters(folder, announced, told, effects));
  if (letters > 0) made.push(`${announced} (${plural(letters, 'letter')}, to be dated)`);
  return { made, notes: motionNotes(motions) };
}

function making<T>(make: (effects: PaperEffects) => Promise<T>): Promise<T> {
  return stoppableMaking(make, STANDS);
}
