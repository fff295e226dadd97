import { basename, dirname, join } from 'node:path';
import { Command } from 'commander';
import { type Paper, publicReportDocument, reportDocument, summaryIn } from '../documents/index.ts';
import { resultsSource, typesetterThreads } from '../node/index.ts';
import { openResults } from '../results/index.ts';
import { typesetSources } from '../write/index.ts';
import { paperOption } from './paper.ts';
import { say } from './terminal.ts';
import { publish } from './what-if.ts';

type ReportOptions = { readonly public?: boolean; readonly paper: Paper; readonly out?: string };

export function reportCommand(): Command {
  return new Command('report')
    .argument('<results>', 'the folder of a run')
    .description('Make the summary report of a run as PDF: its figures, pictures, choices, and what to do next.')
    .option('--public', 'the version for everybody: small counts put together, nothing that identifies anybody')
    .addOption(paperOption())
    .option(
      '-o, --out <file>',
      'where to write it (default: Summary_Report.pdf or Public_Report.pdf among the results)',
    )
    .addHelpText(
      'after',
      '\nExamples:\n  cmr report results\n  cmr report results --public --paper a4 --out report.pdf',
    )
    .action(report);
}

async function report(folder: string, options: ReportOptions): Promise<void> {
  const out = options.out ?? join(folder, options.public ? 'Public_Report.pdf' : 'Summary_Report.pdf');
  const { record, summary } = openResults(resultsSource(folder));
  const parts = { record, summary: summaryIn(summary()) };
  const document = options.public ? publicReportDocument(parts, options.paper) : reportDocument(parts, options.paper);
  const typesetter = typesetterThreads(1);
  try {
    await publish(dirname(out), { [basename(out)]: await typesetter.typeset(typesetSources(document)) });
  } finally {
    await typesetter.dismiss();
  }
  say(`Wrote ${out}.`);
}
