import { basename } from 'node:path';
import { Command } from 'commander';
import { isoDate } from '../basics/index.ts';
import { COURT_REMEDIES, STATUSES } from '../court/index.ts';
import { listOpenQuestions, sendToCourts, standingAt, takeInReturn } from '../paperwork/index.ts';
import { RunRefused } from '../run/index.ts';
import { asOfOf } from './options.ts';
import { lostFiles, printExport, printImport, printStatus } from './print-court.ts';
import { number, say } from './terminal.ts';

export function courtCommand(): Command {
  const command = new Command('court').description(
    'Send decisions to the courts as files, take in their answers, and say where everything stands.',
  );
  for (const each of [exportCommand(), importCommand(), statusCommand()]) command.addCommand(each);
  return command;
}

const COURTS_GET = [...COURT_REMEDIES.keys()].join(', ');

type ExportOptions = {
  readonly remedy: string;
  readonly agency?: string;
  readonly decidedBy?: string;
  readonly reviewed?: string;
  readonly corrections?: string;
  readonly spreadsheet?: boolean;
  readonly fbi?: boolean;
  readonly on?: string;
};

function exportCommand(): Command {
  return new Command('export')
    .argument('<results>', 'the folder of a run')
    .description(
      'Write for each court what it does not have yet: what is decided, never what waits for a person. Repeating it sends nothing twice.',
    )
    .option('--remedy <name>', `the remedy whose decisions are sent: ${COURTS_GET}`, 'prop-64')
    .option(
      '--reviewed <file>',
      "people's decisions, as CSV or as the workbook with its decisions filled in; kept in the ledger, for later exports too",
    )
    .option(
      '--corrections <file>',
      'the list of open questions with corrected case numbers or what is withdrawn, as CSV or workbook',
    )
    .option('--agency <name>', 'the requesting agency (default: the district attorney of the county)')
    .option('--decided-by <name>', 'who answers for the decisions')
    .option('--spreadsheet', 'CSV for spreadsheets: with the mark of UTF-8, and no cell that runs as a formula')
    .option('--fbi', 'include FBI numbers, where the court has agreed to get them')
    .option('--on <date>', 'the day of the export, YYYY-MM-DD (default: today)')
    .addHelpText(
      'after',
      '\nExamples:\n  cmr court export results\n  cmr court export results --reviewed reviewed.csv --spreadsheet',
    )
    .action(exportTo);
}

async function exportTo(folder: string, options: ExportOptions): Promise<void> {
  say(printExport(await sendToCourts(folder, { ...options, on: asOfOf(options.on) })));
}

function importCommand(): Command {
  return new Command('import-return')
    .argument('<results>', 'the folder of a run')
    .argument('<files...>', "the court's return files, as CSV or workbooks")
    .description("Take in a court's answers: all of a file, or nothing of it. Repeating it changes nothing.")
    .option('--correct', 'let this file replace final answers given before')
    .option('--on <date>', 'the day on which it came, YYYY-MM-DD (default: today)')
    .addHelpText(
      'after',
      `\nA line of the file: batch_id, line_id, status, and where known court_case_number, order_number, order_date, judge, note.\nStatus is one of ${STATUSES.join(', ')}.\n\nExample:\n  cmr court import-return results court-return_001_cascyolo.csv`,
    )
    .action(importFrom);
}

async function importFrom(
  folder: string,
  files: readonly string[],
  options: { readonly correct?: boolean; readonly on?: string },
): Promise<void> {
  const terms = { on: asOfOf(options.on), correct: options.correct ?? false };
  const refused: RunRefused[] = [];
  for (const path of files) {
    try {
      say(printImport(basename(path), await takeInReturn(folder, { ...terms, path })));
    } catch (cause) {
      if (!(cause instanceof RunRefused)) throw cause;
      refused.push(cause);
    }
  }
  const problems = refused.flatMap((each) => each.problems);
  if (problems.length === 0) return;
  const shown = problems.slice(0, 30);
  const more = problems.length - shown.length;
  throw new RunRefused([
    ...shown,
    ...(more > 0 ? [{ code: 'more', hint: `and ${number(more)} more of this kind` }] : []),
    {
      code: 'not-taken-in',
      hint: `nothing was taken in of ${refused.length === 1 ? 'the file' : 'the files'} with these lines`,
    },
  ]);
}

type StatusOptions = { readonly asOf?: string; readonly json?: boolean };

function statusCommand(): Command {
  return new Command('status')
    .argument('<results>', 'the folder of a run')
    .description(
      'Say what became of every line sent: ordered, refused, not found, outstanding and for how long. Writes the list of open questions.',
    )
    .option('--as-of <date>', 'the day on which ages are counted, YYYY-MM-DD (default: today)')
    .option('--json', 'print it as JSON, and write nothing')
    .addHelpText('after', '\nExample:\n  cmr court status results')
    .action(showStatus);
}

function showStatus(folder: string, options: StatusOptions): void {
  const today = asOfOf(options.asOf);
  const standing = standingAt(folder, today);
  const { ledger, status, lost } = standing;
  if (options.json) {
    const { open, ...counts } = status;
    say(JSON.stringify({ asOf: isoDate(today), ...counts, open: open.length }, null, 2));
    return;
  }
  if (ledger.batches.length === 0) {
    say('Nothing has been sent to a court from this folder; begin with cmr court export.');
    return;
  }
  say(printStatus(status, isoDate(today)));
  for (const line of lostFiles(lost)) say(line);
  const name = listOpenQuestions(folder, standing);
  if (name !== undefined)
    say(
      `\nOpen questions are in court/${name}. Where you find the court's number of a case, enter it under\ncorrected_case_number (or yes under withdraw), then: cmr court export RESULTS --corrections FILE\nWhat people decided before stands, without --reviewed too.`,
    );
}
