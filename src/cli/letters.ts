import { readdirSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { Command, InvalidArgumentError, Option } from 'commander';
import { isoDate } from '../basics/index.ts';
import { readLedger } from '../court/index.ts';
import {
  LANGUAGES,
  type Languages,
  type LetterTerms,
  type Letters,
  type Office,
  type Paper,
  districtAttorneyOf,
  inBatches,
  lettersDocument,
  lettersIndex,
  lettersOf,
  readAddresses,
  readOffice,
  titleCase,
} from '../documents/index.ts';
import { courtFolder, nodeHash, resultsSource, typesetterThreads } from '../node/index.ts';
import { openResults } from '../results/index.ts';
import { RunRefused } from '../run/index.ts';
import { typesetSources } from '../write/index.ts';
import { asOfOf, checked, readText } from './options.ts';
import { profileAt } from './motions.ts';
import { paperOption, typesetHands } from './paper.ts';
import { sheetAt } from './tables.ts';
import { plural, say } from './terminal.ts';
import { publish } from './what-if.ts';

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
    )
    .addHelpText(
      'after',
      '\nExamples:\n  cmr letters results --county-profile yolo.json --addresses addresses.csv\n  cmr letters results --announce --language es',
    )
    .action(writeLetters);
}

async function writeLetters(folder: string, options: LettersOptions): Promise<void> {
  const out = options.out ?? join(folder, options.announce ? 'letters_announced' : 'letters');
  const { letters, files } = await makeLetters(folder, out, { ...options, on: isoDate(asOfOf(options.on)) });
  if (files === 0) return say(nobody(letters));
  const without = letters.letters.filter(({ address }) => address.length === 0).length;
  say(`Wrote ${plural(letters.letters.length, 'letter')} in ${plural(files, 'file')} to ${out}.`);
  say('letters_index.csv says whose each is; keep it in the office.');
  if (without > 0)
    say(
      `${plural(without, 'letter')} ${without === 1 ? 'has' : 'have'} no address: DOJ's file holds none. Give them with --addresses.`,
    );
  if (letters.deceased > 0) say(`${plural(letters.deceased, 'person')} died, says the record, and got no letter.`);
}

/** Makes the letters of a run into a folder, in place of those made there before. `on` is the day that stands on them, if any. */
export async function makeLetters(
  folder: string,
  out: string,
  options: Omit<LettersOptions, 'out'>,
): Promise<{ readonly letters: Letters; readonly files: number }> {
  const results = openResults(resultsSource(folder));
  const ledger = readLedger(courtFolder(folder).store, nodeHash);
  const county = titleCase(results.record.county);
  const terms: LetterTerms = {
    kind: options.announce ? 'announced' : 'changed',
    county,
    office: officeIn(options.countyProfile, results.record.county),
    languages: options.language,
    on: options.on,
    asOf: results.record.asOf,
    paper: options.paper,
  };
  const addresses = await addressesIn(options.addresses);
  const letters = lettersOf({ determinations: results.determinations(), ledger, addresses }, terms.kind);
  if (letters.letters.length === 0) return { letters, files: 0 };
  const files = await made(letters, terms, options.batch);
  await publish(out, files);
  for (const name of readdirSync(out)) if (/^letters_\d+\.pdf$/.test(name) && !(name in files)) rmSync(join(out, name));
  return { letters, files: Object.keys(files).length - 1 };
}

function nobody({ kind, deceased }: Letters): string {
  const dead = deceased > 0 ? ` ${plural(deceased, 'person')} died, says the record.` : '';
  return kind === 'changed'
    ? `No court has ordered anything yet, so there is nobody to write to.${dead} Take in its answer with cmr court import-return, or tell people beforehand with --announce.`
    : `Nothing is asked of a court that it has not answered, so there is nobody to write to.${dead}`;
}

async function made({ letters }: Letters, terms: LetterTerms, size: number): Promise<Record<string, Uint8Array>> {
  const batches = inBatches(letters, size);
  const typesetter = typesetterThreads(typesetHands(batches.length));
  try {
    const pdfs = await Promise.all(
      batches.map(async (batch) => {
        const pdf = await typesetter.typeset(typesetSources(lettersDocument(batch.letters, terms)));
        return [batch.file, pdf] as const;
      }),
    );
    return Object.fromEntries([...pdfs, ['letters_index.csv', lettersIndex(batches)]]);
  } finally {
    await typesetter.dismiss();
  }
}

function officeIn(path: string | undefined, county: string): Office {
  if (path === undefined) return districtAttorneyOf(titleCase(county));
  profileAt(path, county);
  return checked(readOffice(readText(path), basename(path)));
}

async function addressesIn(path: string | undefined): Promise<ReadonlyMap<string, readonly string[]>> {
  if (path === undefined) return new Map();
  const { addresses, problems } = readAddresses((await sheetAt(path, 'subject_id')).sheet);
  if (problems.length > 0) throw new RunRefused(problems);
  return addresses;
}

function batchSize(text: string): number {
  const count = Number(text);
  if (!Number.isInteger(count) || count < 1 || count > 2000)
    throw new InvalidArgumentError('Expected a whole number from 1 to 2000.');
  return count;
}
