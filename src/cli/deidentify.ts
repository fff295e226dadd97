import { basename } from 'node:path';
import { Command, Option } from 'commander';
import { type Problem, printProblem, utf8 } from '../basics/index.ts';
import { deidentifyBulkFile, deidentifySheet, isBulkFile } from '../deidentify/index.ts';
import { findSheets, newKey, readSheetFile, secretFrom, useSheets } from '../node/index.ts';
import { readRapSheet } from '../read/index.ts';
import { type OutputFolder, RunRefused, sheetPages } from '../run/index.ts';
import { outPath, refuse } from './options.ts';
import { makingFiles } from './stoppable.ts';
import { DONE, DONE_WITH_ROWS_SET_ASIDE, number, plural, say } from './terminal.ts';

type Options = {
  readonly key?: string;
  readonly newKey?: string;
  readonly out: string;
  readonly ocrText?: string;
};

export function deidentifyCommand(): Command {
  return new Command('deidentify')
    .argument('<path...>', 'RAP sheets (PDF or text), DOJ bulk files, or folders of them')
    .description(
      'Write RAP sheets and bulk files with nobody in them: no name, number, address, comment or date of theirs.',
    )
    .addOption(
      new Option('--key <file>', 'the secret by which dates are moved: a file of 16 bytes or more that stays with you'),
    )
    .addOption(new Option('--new-key <file>', 'make such a file, and use it').conflicts('key'))
    .option('--ocr-text <folder>', 'for scanned PDFs: a folder with the text that OCR made of NAME.pdf as NAME.txt')
    .requiredOption('-o, --out <folder>', 'the folder for the files; made if need be', outPath)
    .addHelpText('after', '\nExample:\n  cmr deidentify sheets --new-key our.key --out shareable')
    .action(deidentify);
}

type Told = { readonly lines: string[]; readonly problems: Problem[] };

async function deidentify(paths: readonly string[], options: Options): Promise<void> {
  if (options.newKey !== undefined) newKey(options.newKey);
  const key = options.key ?? options.newKey;
  if (key === undefined)
    return refuse('no-key', 'say by which secret dates are moved: --key FILE, or --new-key FILE to make one');
  const secret = secretFrom(key);
  const { sheets } = findSheets(paths, options.ocrText, true);
  if (sheets.length === 0) refuse('no-input', 'no .pdf, .txt, .csv or .dat file was found there');
  useSheets(sheets);
  const told = await makingFiles(options.out, async (output) => {
    const found = await writeAll(sheets, secret, output);
    if (found.lines.length === 0) throw new RunRefused(found.problems);
    return found;
  });
  for (const problem of told.problems) say(`Left out: ${printProblem(problem)}.`);
  say(told.lines.join('\n'));
  say(`Written to ${options.out}. Read a few of them before you share any; keep the key to yourself.`);
  process.exitCode = told.problems.length > 0 ? DONE_WITH_ROWS_SET_ASIDE : DONE;
}

async function writeAll(
  paths: readonly Parameters<typeof readSheetFile>[0][],
  secret: (text: string) => string,
  output: OutputFolder,
): Promise<Told> {
  const told: Told = { lines: [], problems: [] };
  let sheets = 0;
  for (const [i, path] of paths.entries()) {
    const { name, text } = await readSheetFile(path, i);
    if (text.kind === 'refused') {
      told.problems.push(text.problem);
      continue;
    }
    if (text.kind === 'text' && isBulkFile(name, text.bytes)) {
      const bulk = deidentifyBulkFile(name, text.bytes, secret);
      const to = `bulk-${place(i)}.csv`;
      await write(output, to, bulk.bytes);
      told.lines.push(`${to}: ${plural(bulk.rows, 'row')} of ${plural(bulk.people, 'person')}`);
      if (bulk.leftOut + bulk.betraying > 0) told.problems.push(rowsLeftOut(name, bulk));
      continue;
    }
    const { sheet, problem } = readRapSheet(sheetPages(text));
    const lines = problem ? undefined : deidentifySheet(sheet, { secret, sequence: i + 1, file: basename(path.path) });
    if (!lines) {
      const hint = problem?.hint ?? 'a name, number or date of the person would have been left in it';
      told.problems.push({ code: problem?.code ?? 'still-known', file: name, hint });
      continue;
    }
    sheets += 1;
    await write(output, `sheet-${place(i)}.txt`, utf8(`${lines.join('\n')}\n`));
  }
  if (sheets > 0) told.lines.push(`${plural(sheets, 'RAP sheet')}, as text`);
  return told;
}

function rowsLeftOut(file: string, { leftOut, betraying }: ReturnType<typeof deidentifyBulkFile>): Problem {
  const hint = `${number(leftOut)} rows could not be read, and ${number(betraying)} would have told who the person is; they were left out`;
  return { code: 'rows-left-out', file, hint };
}

/** Names tell the place of the input among the inputs, and nothing of what it was called or holds. */
function place(index: number): string {
  return String(index + 1).padStart(4, '0');
}

async function write(output: OutputFolder, name: string, bytes: Uint8Array): Promise<void> {
  const file = output.create(name);
  file.write(bytes);
  await file.finish();
}
