import { basename, dirname, join } from 'node:path';
import { publicReportDocument, reportDocument, summaryIn } from '../documents/index.js';
import { publishFiles, resultsSource, typesetterThreads } from '../node/index.js';
import { openResults } from '../results/index.js';
import { typesetSources } from '../write/index.js';
import { UNTOLD } from './effects.js';
/** Makes one of the two reports of a run, and tells where it is. */
export async function makeReport(folder, asked, { began } = UNTOLD) {
    const out = asked.out ?? join(folder, asked.public ? 'Public_Report.pdf' : 'Summary_Report.pdf');
    const { record, recordSha256, summary, flow } = openResults(resultsSource(folder));
    const parts = { record, recordSha256, summary: summaryIn(summary()), flow: flow() };
    const document = asked.public ? publicReportDocument(parts, asked.paper) : reportDocument(parts, asked.paper);
    const typesetter = typesetterThreads(1);
    try {
        const pdf = await typesetter.typeset(typesetSources(document));
        await publishFiles(dirname(out), [[basename(out), pdf]], began);
        return out;
    }
    finally {
        await typesetter.dismiss();
    }
}
