import { basename } from 'node:path';
import { Command } from 'commander';
import { isoDate } from '../basics/index.ts';
import { COURT_REMEDIES, STATUSES } from '../court/index.ts';
import { listOpenQuestions, sendToCourts, standingAt, takeInReturn } from '../paperwork/index.ts';
import { RunRefused } from '../run/index.ts';
import { asOfOf, collect } from './options.ts';
import { lostFiles, printEarlier, printExport, printImport, printStatus } from './print-court.ts';
import { number, say, sayJson } from './terminal.ts';

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
  readonly after?: readonly string[];
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
    .option(
      '--after <results>',
      'the results folder of an earlier delivery with its court ledger: what was sent from there is not sent again, and what people decided there holds; may be repeated',
      collect,
      [],
    )
    .option('--agency <name>', 'the requesting agency (default: the district attorney of the county)')
    .option('--decided-by <name>', 'who answers for the decisions')
    .option('--spreadsheet', 'CSV for spreadsheets: with the mark of UTF-8, and no cell that runs as a formula')
    .option('--fbi', 'include FBI numbers, where the court has agreed to get them')
    .option('--on <date>', 'the day of the export, YYYY-MM-DD (default: today)')
    .addHelpText(
      'after',
      '\nExamples:\n  cmr court export results\n  cmr court export results --reviewed reviewed.csv --spreadsheet\n  cmr court export results-2027 --after results-2026',
    )
    .action(exportTo);
}

async function exportTo(folder: string, options: ExportOptions): Promise<void> {
  say(printExport(await sendToCourts(folder, { ...options, on: asOfOf(options.on, '--on') })));
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
  const terms = { on: asOfOf(options.on, '--on'), correct: options.correct ?? false };
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
  const { ledger, status, lost, maybe } = standing;
  if (options.json) {
    const { open, ...counts } = status;
    sayJson({ asOf: isoDate(today), ...counts, open: open.length, maybeSent: maybe.length });
    return;
  }
  if (ledger.batches.length > 0) say(printStatus(status, isoDate(today)));
  else say('Nothing has been sent to a court from this folder; begin with cmr court export.');
  for (const line of [...printEarlier(status.earlier, maybe.length), ...lostFiles(lost)]) say(line);
  const name = listOpenQuestions(folder, standing);
  if (name !== undefined && status.open.length > 0)
    say(
      `\nOpen questions are in court/${name}. Where you find the court's number of a case, enter it under\ncorrected_case_number (or yes under withdraw), then: cmr court export RESULTS --corrections FILE\nWhat people decided before stands, without --reviewed too.`,
    );
  if (name !== undefined && maybe.length > 0)
    say(
      `\nWhat may have been sent or decided with an earlier delivery is in court/${name}, with the keys there that it may be.\nCompare them. Where it is the same, enter yes under withdraw, or of several keys the one that it is:\ncmr court export RESULTS --corrections FILE. Where it is not, decide it: cmr court export RESULTS --reviewed FILE.`,
    );
}
