import { readdirSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import {
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
import { publishFiles, resultsSource, typesetterThreads } from '../node/index.ts';
import { openResults } from '../results/index.ts';
import { RunRefused, checked } from '../run/index.ts';
import { typesetSources } from '../write/index.ts';
import { ledgerIn } from './court-effects.ts';
import { type PaperEffects, UNTOLD, typesetHands } from './effects.ts';
import { profileAt } from './profile-at.ts';
import { sheetAt, textAt } from './tables.ts';

export type LettersAsked = {
  /** To those for whom a court is asked and has not answered, instead of those for whom it has changed something. */
  readonly announce?: boolean;
  /** Files: the county's profile, and where people live. */
  readonly countyProfile?: string | undefined;
  readonly addresses?: string | undefined;
  readonly language: Languages;
  /** Letters to a file. */
  readonly batch: number;
  /** The day that stands on them, YYYY-MM-DD, if any. */
  readonly on?: string;
  readonly paper: Paper;
};

export type LettersMade = {
  readonly kind: Letters['kind'];
  readonly letters: number;
  readonly files: readonly string[];
  readonly withoutAddress: number;
  /** People to whom no letter goes, since the record says that they died. */
  readonly deceased: number;
  /** Convictions that an earlier delivery sent: its letters tell of them. Absent in what was made before there were any. */
  readonly earlier?: number;
};

/** Makes the letters of a run into a folder, in place of those made there before. */
export async function makeLetters(
  folder: string,
  out: string,
  asked: LettersAsked,
  effects: PaperEffects = UNTOLD,
): Promise<LettersMade> {
  const results = openResults(resultsSource(folder));
  const ledger = ledgerIn(folder, results);
  const county = titleCase(results.record.county);
  const terms: LetterTerms = {
    kind: asked.announce ? 'announced' : 'changed',
    county,
    office: officeIn(asked.countyProfile, results.record.county),
    languages: asked.language,
    on: asked.on,
    asOf: results.record.asOf,
    paper: asked.paper,
  };
  const addresses = await addressesIn(asked.addresses);
  const found = lettersOf({ determinations: results.byPolicy(), ledger, addresses }, terms.kind);
  const withoutAddress = found.letters.filter(({ address }) => address.length === 0).length;
  const files = found.letters.length === 0 ? [] : await written(out, found, { terms, size: asked.batch, effects });
  const { kind, deceased, earlier } = found;
  return { kind, letters: found.letters.length, files, withoutAddress, deceased, earlier };
}

async function written(
  out: string,
  { letters }: Letters,
  { terms, size, effects }: { readonly terms: LetterTerms; readonly size: number; readonly effects: PaperEffects },
): Promise<readonly string[]> {
  const batches = inBatches(letters, size);
  const typesetter = typesetterThreads(typesetHands(batches.length));
  let done = 0;
  try {
    effects.progress(0, letters.length);
    const pdfs = await Promise.all(
      batches.map(async (batch) => {
        const pdf = await typesetter.typeset(typesetSources(lettersDocument(batch.letters, terms)));
        effects.progress((done += batch.letters.length), letters.length);
        return [batch.file, pdf] as const;
      }),
    );
    await publishFiles(out, [...pdfs, ['letters_index.csv', lettersIndex(batches)]], effects);
  } finally {
    await typesetter.dismiss();
  }
  const files = batches.map(({ file }) => file);
  for (const name of readdirSync(out))
    if (/^letters_\d+\.pdf$/.test(name) && !files.includes(name)) rmSync(join(out, name));
  return files;
}

function officeIn(path: string | undefined, county: string): Office {
  if (path === undefined) return districtAttorneyOf(titleCase(county));
  profileAt(path, county);
  return checked(readOffice(textAt(path), basename(path)));
}

async function addressesIn(path: string | undefined): Promise<ReadonlyMap<string, readonly string[]>> {
  if (path === undefined) return new Map();
  const { addresses, problems } = readAddresses((await sheetAt(path, 'subject_id')).sheet);
  if (problems.length > 0) throw new RunRefused(problems);
  return addresses;
}
