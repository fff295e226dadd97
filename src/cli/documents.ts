import { typesetterThreads } from '../node/index.ts';
import { makeReport } from './report.ts';

/** Makes every document of a finished run in its folder, and tells what was made. */
export async function makeDocuments(folder: string): Promise<readonly string[]> {
  const typesetter = typesetterThreads(1);
  try {
    return [
      await makeReport(folder, typesetter, { paper: 'letter' }),
      await makeReport(folder, typesetter, { public: true, paper: 'letter' }),
    ];
  } finally {
    await typesetter.dismiss();
  }
}
