import { Command, Option } from 'commander';
import { isoDate } from '../basics/index.ts';
import { PLACES, type Paper, type ProgressReport, type Stage, progressOf } from '../documents/index.ts';
import { resultsSource } from '../node/index.ts';
import { ledgerIn, makeReport, reviewedIn } from '../paperwork/index.ts';
import { openResults } from '../results/index.ts';
import { outPath, refuse } from './options.ts';
import { paperOption } from './paper.ts';
import { stoppableMaking } from './stoppable.ts';
import { plural, say, sayJson, table } from './terminal.ts';

type ReportOptions = {
  readonly public?: boolean;
  readonly progress?: boolean;
  readonly reviewed?: string;
  readonly json?: boolean;
  readonly paper: Paper;
  readonly out?: string;
};

export function reportCommand(): Command {
  return new Command('report')
    .argument('<results>', 'the folder of a run')
    .description('Make the summary report of a run as PDF: its figures, pictures, choices, and what to do next.')
    .option('--public', 'the version for everybody: small counts put together, nothing that identifies anybody')
    .addOption(paperOption())
    .option(
      '-o, --out <file>',
      'where to write it (default: Summary_Report.pdf or Public_Report.pdf among the results)',
      outPath,
    )
    .addOption(
      new Option(
        '--progress',
        'print instead what was identified, granted, challenged and is pending (HS 11361.9, AB 1706), from the ledger',
      ).conflicts(['public', 'out', 'paper']),
    )
    .option('--reviewed <file>', "with --progress: people's decisions, as CSV")
    .option('--json', 'with --progress: print it as JSON')
    .addHelpText(
      'after',
      '\nExamples:\n  cmr report results\n  cmr report results --public --paper a4 --out report.pdf\n  cmr report results --progress',
    )
    .action(report);
}

async function report(folder: string, options: ReportOptions): Promise<void> {
  if (options.progress) return progress(folder, options);
  const forProgress = (['reviewed', 'json'] as const).filter((name) => options[name] !== undefined);
  if (forProgress.length > 0)
    refuse(
      'only-progress',
      `--${forProgress[0]} is for --progress: the report tells what the run decided. Give both or neither`,
    );
  say(`Wrote ${await stoppableMaking((effects) => makeReport(folder, options, effects))}.`);
}

async function progress(folder: string, options: ReportOptions): Promise<void> {
  const results = openResults(resultsSource(folder));
  const { record, determinations } = results;
  const found = progressOf({
    determinations: determinations(),
    ledger: ledgerIn(folder, results),
    reviewed: await reviewedIn(options.reviewed),
  });
  const head = { county: record.county, asOf: isoDate(record.asOf) };
  if (options.json) return sayJson({ ...head, ...found });
  say(`${head.county} county, convictions under Proposition 64 (HS 11361.9), law applied as of ${head.asOf}.\n`);
  say(printProgress(found));
}

function printProgress({ identified, people, stages }: ProgressReport): string {
  const rows = (Object.keys(PLACES) as Stage[]).flatMap((stage) => {
    const words: Readonly<Record<string, string>> = PLACES[stage];
    const { all, of } = stages[stage];
    return [[stage, all], ...Object.entries<number>(of).map(([place, count]) => [`  ${words[place]}`, count])] as const;
  });
  return table([[`identified, of ${plural(people, 'person')}`, identified], ...rows]);
}
