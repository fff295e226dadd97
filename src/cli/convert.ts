import { basename, dirname } from 'node:path';
import { Command, Option } from 'commander';
import { nodeHash, openInputs, sameThreadCrew } from '../node/index.ts';
import {
  type Converted,
  type Sink,
  bulkToNeutral,
  neutralToBulk,
  neutralToNeutral,
  whileUnchanged,
} from '../run/index.ts';
import { isNeutralInput, readHistories } from './neutral-input.ts';
import { outPath, pathsOf, refuse, withInput } from './options.ts';
import { makingFiles } from './stoppable.ts';
import { DONE, DONE_WITH_ROWS_SET_ASIDE, plural, say } from './terminal.ts';

type ConvertOptions = {
  readonly input: readonly string[];
  readonly to: 'json' | 'doj-bulk';
  readonly person?: string;
  readonly rows: boolean;
  readonly out: string;
};

export function convertCommand(): Command {
  return withInput(new Command('convert'), ', or neutral JSON (.json, .jsonl)')
    .description(
      'Write criminal histories as neutral JSON, one person on each line, or such JSON as a bulk file again; decides nothing.',
    )
    .addOption(new Option('--to <format>', 'what to write').choices(['json', 'doj-bulk']).default('json'))
    .option('--person <id>', 'only this SUBJECT_ID')
    .option('--no-rows', 'leave out the rows of the bulk file; the JSON then cannot become one again')
    .requiredOption('-o, --out <file>', 'the file to write', outPath)
    .addHelpText(
      'after',
      '\nExamples:\n  cmr convert --input doj.csv --out histories.jsonl\n  cmr convert --input histories.jsonl --to doj-bulk --out doj-again.csv',
    )
    .action(convert);
}

async function convert(options: ConvertOptions): Promise<void> {
  const paths = pathsOf(options.input);
  const neutral = isNeutralInput(paths);
  if (!neutral && options.to === 'doj-bulk')
    refuse('nothing-to-convert', 'the input is a bulk file already; --to doj-bulk is for JSON (.json, .jsonl)');
  // What is read is known before a file is made that could take its place.
  const conversion = neutral ? fromJson(paths, options) : fromBulk(paths, options);
  const converted = await makingFiles(dirname(options.out), async (folder) => {
    const file = folder.create(basename(options.out));
    const made = await conversion((piece) => file.write(piece));
    await file.finish();
    return made;
  });
  say(`Wrote ${plural(converted.people, 'person')} to ${options.out}.`);
  tellOfLost(converted, options);
}

/** Writes what was asked for, from inputs that are open or read. */
type Conversion = (write: Sink) => Converted | Promise<Converted>;

function tellOfLost({ rowsLost, rowsOfNobody }: Converted, { to }: ConvertOptions): void {
  if (rowsLost > 0)
    say(
      to === 'doj-bulk'
        ? `Set aside before, and written back as they stood: ${plural(rowsLost, 'row')}.`
        : `Set aside: ${plural(rowsLost, 'row')}, of which the histories say that they were lost; nothing is granted there without a person.`,
    );
  if (rowsOfNobody > 0) say(`Set aside, and of nobody who was written: ${plural(rowsOfNobody, 'row')}, left out.`);
  process.exitCode = rowsLost + rowsOfNobody > 0 ? DONE_WITH_ROWS_SET_ASIDE : DONE;
}

function fromBulk(paths: readonly string[], { person, rows }: ConvertOptions): Conversion {
  const inputs = openInputs(paths);
  const effects = { inputs, crew: sameThreadCrew([], inputs), hash: nodeHash, progress: () => {} };
  return (write) => whileUnchanged(inputs, () => bulkToNeutral(effects, { only: person, withRows: rows }, write));
}

function fromJson(paths: readonly string[], { to, person, rows }: ConvertOptions): Conversion {
  const mine = readHistories(paths).filter(({ history }) => person === undefined || history.person.key === person);
  if (mine.length === 0) refuse('no-such-person', 'the input has nobody with this person number');
  if (to === 'json') return (write) => neutralToNeutral(mine, { withRows: rows }, write);
  if (!rows) refuse('no-rows', '--no-rows leaves out what a bulk file is made of');
  const names = paths.map((path) => basename(path)).join(', ');
  return (write) => neutralToBulk(mine, names, write);
}
