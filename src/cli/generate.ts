import { basename, dirname } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { Command, InvalidArgumentError, Option } from 'commander';
import { utf8 } from '../basics/index.ts';
import { type InventPlan, answersHeader, invent, inventSheets } from '../invent/index.ts';
import { countyOf, outPath, refuse } from './options.ts';
import { makingFiles } from './stoppable.ts';
import { number, plural, say } from './terminal.ts';

type GenerateOptions = {
  readonly people?: number;
  readonly rows?: number;
  readonly county: string;
  readonly seed: number;
  readonly out: string;
  readonly faults: number;
  readonly header: boolean;
  readonly scatter?: boolean;
  readonly as: (typeof FORMATS)[number];
};

const FORMATS = ['doj-bulk', 'rap-sheet', 'rap-sheet-pdf'] as const;

export function generateCommand(): Command {
  return new Command('generate')
    .description(
      'Invent people and write them as a DOJ bulk file, or as RAP sheets. The same seed gives the same bytes.',
    )
    .addOption(
      new Option('--as <format>', 'a bulk file; or RAP sheets as text or PDF, one file a person')
        .choices(FORMATS)
        .default('doj-bulk'),
    )
    .option('--people <n>', 'how many people', whole)
    .option('--rows <n>', 'stop after the person who reaches this many rows', whole)
    .option(
      '-c, --county <name>',
      'the county in which everybody has a conviction in scope; "all": each in a county of their own',
      'SACRAMENTO',
    )
    .option('--seed <n>', 'a whole number', whole, 64)
    .option(
      '--faults <dial>',
      'the share of people who carry dirt, from 0 to 1, the kinds evenly; known answers go to OUT.answers.csv',
      dial,
      0,
    )
    .option('--scatter', "deal each person's rows over the file")
    .option('--no-header', 'leave out the header')
    .requiredOption('-o, --out <file>', 'the file to write; for RAP sheets, the folder', outPath)
    .addHelpText(
      'after',
      '\nExamples:\n  cmr generate --people 2000 --county SACRAMENTO --seed 64 --faults 0.2 --out doj.csv\n  cmr generate --as rap-sheet --people 20 --county "SAN FRANCISCO" --out sheets',
    )
    .action(generate);
}

async function generate(options: GenerateOptions): Promise<void> {
  if (options.as !== 'doj-bulk') return generateSheets(options);
  if (options.people === undefined && options.rows === undefined)
    refuse('no-size', 'say how many: --people N or --rows N');
  const plan: InventPlan = {
    county: options.county.trim().toLowerCase() === 'all' ? 'all' : countyOf(options.county),
    seed: options.seed,
    faults: options.faults,
    header: options.header,
    ...(options.people === undefined ? {} : { people: options.people }),
    ...(options.rows === undefined ? {} : { rows: options.rows }),
    ...(options.scatter ? { scatter: true } : {}),
  };
  const answersPath = options.faults > 0 ? `${options.out}.answers.csv` : undefined;
  const { bytes, answers } = await writeInvented(plan, options.out, answersPath);
  say(`Wrote ${number(bytes)} bytes of invented people to ${options.out}.`);
  if (answersPath !== undefined) say(`Wrote ${number(answers)} known answers to ${answersPath}.`);
}

/** One file for each person, in a folder. */
async function generateSheets({
  people,
  rows,
  county,
  seed,
  faults,
  scatter,
  out,
  as,
}: GenerateOptions): Promise<void> {
  if (rows !== undefined || faults > 0 || scatter)
    refuse('not-for-sheets', '--rows, --faults and --scatter are for bulk files; leave them out with --as ' + as);
  if (people === undefined) return refuse('no-size', 'say how many sheets: --people N');
  const plan = { county: countyOf(county), seed, people };
  const bytes = await makingFiles(out, async (folder) => {
    let written = 0;
    for (const sheet of inventSheets(plan, as === 'rap-sheet-pdf' ? 'pdf' : 'text')) {
      const file = folder.create(sheet.name);
      file.write(sheet.bytes);
      await file.finish();
      written += sheet.bytes.length;
    }
    return written;
  });
  say(`Wrote ${plural(people, 'RAP sheet')} of invented people, ${number(bytes)} bytes, to the folder ${out}.`);
}

/** Both files appear under their names when all of them is written. */
function writeInvented(
  plan: InventPlan,
  path: string,
  answersPath: string | undefined,
): Promise<{ readonly bytes: number; readonly answers: number }> {
  return makingFiles(dirname(path), async (folder) => {
    const file = folder.create(basename(path));
    const beside = answersPath === undefined ? undefined : folder.create(basename(answersPath));
    beside?.write(utf8(answersHeader));
    let answers = 0;
    for (const piece of invent(plan)) {
      file.write(piece.bytes);
      if (piece.answers !== '') {
        beside?.write(utf8(piece.answers));
        answers += piece.answers.split('\n').length - 1;
      }
      await setImmediate();
    }
    await beside?.finish();
    return { bytes: (await file.finish()).bytes, answers };
  });
}

function whole(text: string): number {
  if (!/^\d{1,12}$/.test(text) || Number(text) < 0) throw new InvalidArgumentError('Expected a whole number.');
  return Number(text);
}

function dial(text: string): number {
  const value = Number(text);
  if (!(value >= 0 && value <= 1) || text.trim() === '')
    throw new InvalidArgumentError('Expected a number from 0 to 1.');
  return value;
}
