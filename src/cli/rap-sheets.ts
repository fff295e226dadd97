import { availableParallelism } from 'node:os';
import { basename } from 'node:path';
import { Command } from 'commander';
import { isoDate, onOneLine, printProblem } from '../basics/index.ts';
import { findSheets, nodeHash, sheetThreads, sheetsHere, thisProgram, useSheets } from '../node/index.ts';
import { type RunPlan, type SheetsOutcome, runSheets } from '../run/index.ts';
import {
  type JobOptions,
  choicesOf,
  countyOf,
  outPath,
  refuse,
  someOf,
  withChoices,
  withRemedies,
  workerCount,
} from './options.ts';
import { printSheets } from './print-sheets.ts';
import { policyNotices } from './policy-notices.ts';
import { resultsFolder } from './results-folder.ts';
import { stoppable } from './stoppable.ts';
import { countTo } from './progress.ts';
import { DONE, DONE_WITH_ROWS_SET_ASIDE, say, sayJson } from './terminal.ts';

type SheetOptions = Omit<JobOptions, 'input'> & {
  readonly out: string;
  readonly ocrText?: string;
  readonly workers?: number;
  readonly json?: boolean;
  readonly quiet?: boolean;
};

export function rapSheetsCommand(): Command {
  return withRemedies(
    withChoices(new Command('rap-sheets').argument('<path...>', 'RAP sheets (PDF or text), or folders of them')),
  )
    .description(
      'Read California DOJ RAP sheets, decide every conviction in scope, and write the results. The sheets are only read.',
    )
    .requiredOption('-c, --county <name>', 'the county whose convictions are decided, in any case; see `cmr counties`')
    .requiredOption('-o, --out <folder>', 'the folder for the results; made if need be', outPath)
    .option('--ocr-text <folder>', 'for scanned PDFs: a folder with the text that OCR made of NAME.pdf as NAME.txt')
    .option('--workers <n>', 'how many worker threads (default: one for each core, at most 8)', workerCount)
    .option('--json', 'print the summary as JSON and nothing else')
    .option('-q, --quiet', 'no progress, no report; the exit code tells')
    .addHelpText(
      'after',
      '\nExample:\n  cmr rap-sheets sheets --county "SAN FRANCISCO" --policy san-francisco-2018 --as-of 2020-07-01 --out results',
    )
    .action(decideSheets);
}

async function decideSheets(paths: readonly string[], options: SheetOptions): Promise<void> {
  const county = countyOf(options.county);
  const choices = choicesOf(options);
  const { policy, asOf } = choices;
  const { sheets, passedOver } = findSheets(paths, options.ocrText);
  if (sheets.length === 0) refuse('no-input', 'no .pdf or .txt file was found there');
  useSheets(sheets);
  const plan: RunPlan = {
    inputs: sheets.map(({ path }) => basename(path)),
    county,
    ...choices,
  };
  const talks = !options.json && !options.quiet;
  if (talks) say(`Law applied as of ${isoDate(asOf)}, ${county} county, policy ${policy.id}.`);
  const started = performance.now();
  const outcome = await run(plan, sheets, { folder: options.out, workers: options.workers, talks });
  const seconds = (performance.now() - started) / 1000;
  if (options.json) {
    sayJson({ summary: outcome.summary, record: outcome.record, problems: outcome.problems, seconds });
  } else if (talks) {
    for (const notice of policyNotices(plan)) say(`Notice: ${notice}.`);
    if (passedOver.length > 0) say(`Notice: neither .pdf nor .txt, and left alone: ${onOneLine(someOf(passedOver))}.`);
    for (const problem of outcome.problems) say(`Refused: ${printProblem(problem)}.`);
    say(printSheets(outcome, options.out, seconds));
  }
  process.exitCode = outcome.problems.length > 0 ? DONE_WITH_ROWS_SET_ASIDE : DONE;
}

type How = { readonly folder: string; readonly workers: number | undefined; readonly talks: boolean };

async function run(
  plan: RunPlan,
  paths: Parameters<typeof sheetThreads>[0]['paths'],
  { folder, workers, talks }: How,
): Promise<SheetsOutcome> {
  const hands = Math.min(workers ?? Math.min(8, availableParallelism()), paths.length);
  const start = { plan, paths };
  const crew = hands > 1 ? sheetThreads(start, hands) : sheetsHere(start);
  const output = resultsFolder(folder);
  const progress = countTo(process.stderr, !talks);
  return stoppable({ discard: output.discard, clear: progress.clear }, () =>
    runSheets(plan, thisProgram(), {
      crew,
      hash: nodeHash,
      output,
      progress: ({ sheetsDone, sheetsAll }) => progress.show('Sheets', sheetsDone, sheetsAll),
    }),
  );
}
