import { basename, dirname, join } from 'node:path';
import { type Paper, canBeReported, publicReportDocument, reportDocument, summaryIn } from '../documents/index.ts';
import { publishFiles, resultsSource, typesetterThreads } from '../node/index.ts';
import { openResults } from '../results/index.ts';
import { RunRefused } from '../run/index.ts';
import { typesetSources } from '../write/index.ts';
import { UNTOLD } from './effects.ts';

export type ReportAsked = {
  /** The version for everybody. */
  readonly public?: boolean;
  readonly paper: Paper;
  /** The file; Summary_Report.pdf or Public_Report.pdf among the results unless told otherwise. */
  readonly out?: string;
};

/** Makes one of the two reports of a run, and tells where it is. */
export async function makeReport(folder: string, asked: ReportAsked, effects = UNTOLD): Promise<string> {
  const out = asked.out ?? join(folder, asked.public ? 'Public_Report.pdf' : 'Summary_Report.pdf');
  const { record, recordSha256, summary, flow } = openResults(resultsSource(folder));
  if (!canBeReported(record))
    throw new RunRefused([
      {
        code: 'other-remedies',
        hint: `a report tells of ${record.policy.remedy}, and this run did not ask about it. What it found is in summary.json and determinations.csv; for a report, run again with --remedy ${record.policy.remedy} as well`,
      },
    ]);
  const parts = { record, recordSha256, summary: summaryIn(summary()), flow: flow() };
  const document = asked.public ? publicReportDocument(parts, asked.paper) : reportDocument(parts, asked.paper);
  const typesetter = typesetterThreads(1);
  try {
    const pdf = await typesetter.typeset(typesetSources(document));
    await publishFiles(dirname(out), [[basename(out), pdf]], effects);
    return out;
  } finally {
    await typesetter.dismiss();
  }
}
