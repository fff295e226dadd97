import { join } from 'node:path';
import { Command, InvalidArgumentError, Option } from 'commander';
import { isoDate } from '../basics/index.ts';
import { LANGUAGES, type Languages, type Paper } from '../documents/index.ts';
import { type LettersMade, makeLetters } from '../paperwork/index.ts';
import { asOfOf, outPath } from './options.ts';
import { paperOption } from './paper.ts';
import { stoppableMaking } from './stoppable.ts';
import { plural, say } from './terminal.ts';

type LettersOptions = {
  readonly announce?: boolean;
  readonly countyProfile?: string;
  readonly addresses?: string;
  readonly language: Languages;
  readonly batch: number;
  readonly on?: string;
  readonly paper: Paper;
  readonly out?: string;
};

export function lettersCommand(): Command {
  return new Command('letters')
    .argument('<results>', 'the folder of a run')
    .description(
      'Write a letter to each person whose convictions a court has changed: what changed, what not, whom to ask.',
    )
    .option('--announce', 'write instead to those for whom a court is asked and has not answered yet')
    .option('--county-profile <file>', 'who writes and whom people may ask, as JSON')
    .option('--addresses <file>', 'where people live, as CSV: subject_id, address_1, address_2 …')
    .addOption(new Option('--language <which>', 'the language of the letters').choices(LANGUAGES).default('both'))
    .option('--batch <n>', 'how many letters to a file; 1 makes a file of each', batchSize, 250)
    .option('--on <date>', 'the day that stands on the letters, YYYY-MM-DD (default: today)')
    .addOption(paperOption())
    .option(
      '-o, --out <folder>',
      'the folder for the letters (default: letters, or letters_announced, among the results)',
      outPath,
    )
    .addHelpText(
      'after',
      '\nExamples:\n  cmr letters results --county-profile yolo.json --addresses addresses.csv\n  cmr letters results --announce --language es',
    )
    .action(writeLetters);
}

async function writeLetters(folder: string, options: LettersOptions): Promise<void> {
  const out = options.out ?? join(folder, options.announce ? 'letters_announced' : 'letters');
  const asked = { ...options, on: isoDate(asOfOf(options.on, '--on')) };
  const made = await stoppableMaking((effects) => makeLetters(folder, out, asked, effects));
  const { letters, files, withoutAddress, deceased, earlier = 0 } = made;
  if (letters === 0) say(nobody(made));
  else {
    say(`Wrote ${plural(letters, 'letter')} in ${plural(files.length, 'file')} to ${out}.`);
    say('letters_index.csv says whose each is; keep it in the office.');
    if (withoutAddress > 0)
      say(
        `${plural(withoutAddress, 'letter')} ${withoutAddress === 1 ? 'has' : 'have'} no address: DOJ's file holds none. Give them with --addresses.`,
      );
    if (deceased > 0) say(`${plural(deceased, 'person')} died, says the record, and got no letter.`);
  }
  if (earlier > 0)
    say(
      `${plural(earlier, 'conviction')} ${earlier === 1 ? 'was' : 'were'} sent with an earlier delivery: letters about ${earlier === 1 ? 'it' : 'them'} are made from its results.`,
    );
}

function nobody({ kind, deceased, earlier = 0 }: LettersMade): string {
  const dead = deceased > 0 ? ` ${plural(deceased, 'person')} died, says the record.` : '';
  if (earlier > 0) return `Nothing that was sent from these results is to be written about.${dead}`;
  return kind === 'changed'
    ? `No court has ordered anything yet, so there is nobody to write to.${dead} Take in its answer with cmr court import-return, or tell people beforehand with --announce.`
    : `Nothing is asked of a court that it has not answered, so there is nobody to write to.${dead}`;
}

function batchSize(text: string): number {
  const count = Number(text);
  if (!Number.isInteger(count) || count < 1 || count > 2000)
    throw new InvalidArgumentError('Expected a whole number from 1 to 2000.');
  return count;
}
