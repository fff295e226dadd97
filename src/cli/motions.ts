import { basename, join } from 'node:path';
import { Command, InvalidArgumentError } from 'commander';
import { type Decision, decidedIn } from '../court/index.ts';
import {
  type BlankForm,
  type CountyProfile,
  FIELD_MAPS,
  type MotionCase,
  type MotionTerms,
  type Paper,
  bulkBatches,
  filledForm,
  fittingForm,
  formValues,
  bulkMotionDocument,
  motionCases,
  motionDocument,
  motionFile,
  motionsIndex,
  readFieldMap,
  readProfile,
} from '../documents/index.ts';
import { outputFolder, resultsSource, typesetterThreads } from '../node/index.ts';
import { openResults } from '../results/index.ts';
import { type Typesetter, RunRefused, publishAll } from '../run/index.ts';
import { type Document, typesetSources } from '../write/index.ts';
import { checked, collect, readText, refuse } from './options.ts';
import { paperOption, typesetHands } from './paper.ts';
import { bytesAt, reviewedIn } from './tables.ts';
import { plural, say } from './terminal.ts';

export type MotionsOptions = {
  readonly countyProfile: string;
  readonly remedy: string;
  readonly bulk?: number;
  readonly form: readonly string[];
  readonly formMap: readonly string[];
  readonly reviewed?: string;
  readonly paper: Paper;
  readonly out?: string;
};

export function motionsCommand(): Command {
  return new Command('motions')
    .argument('<results>', 'the folder of a run')
    .description(
      'Write a motion for each court case, with its proposed order and proof of service; or one motion for many cases.',
    )
    .requiredOption('--county-profile <file>', 'who files, where, and in which words, as JSON')
    .option('--bulk <n>', 'one motion and one proposed order for so many cases, which an exhibit lists', bulkSize)
    .option(
      '--form <form=file>',
      'fill this blank form instead, such as CR-400=blank.pdf; may be repeated',
      collect,
      [],
    )
    .option(
      '--form-map <file>',
      'a field map of your own, for a form or an edition that has none; may be repeated',
      collect,
      [],
    )
    .option('--remedy <name>', 'the remedy whose decisions are asked for', 'prop-64')
    .option('--reviewed <file>', "people's decisions, as CSV or as the workbook with its decisions filled in")
    .addOption(paperOption())
    .option('-o, --out <folder>', 'the folder for the motions (default: motions among the results)')
    .addHelpText(
      'after',
      '\nExamples:\n  cmr motions results --county-profile yolo.json\n  cmr motions results --county-profile yolo.json --bulk 500\n  cmr motions results --county-profile yolo.json --form CR-400=cr400.pdf',
    )
    .action(writeMotions);
}

async function writeMotions(folder: string, options: MotionsOptions): Promise<void> {
  const out = options.out ?? join(folder, 'motions');
  if (options.form.length > 0 && options.bulk !== undefined)
    refuse('form-or-bulk', '--form fills a form for each case; leave out --bulk');
  const made = await makeMotions(folder, out, options, await formsIn(options));
  if (made.cases.length === 0) return say('No conviction is decided for relief, so there is nothing to move for.');
  say(
    `Wrote ${plural(made.files, options.form.length > 0 ? 'form' : options.bulk === undefined ? 'motion' : 'bulk motion')} in ${plural(made.cases.length, 'case')} to ${out}.`,
  );
  say('motions_index.csv says which is whose; keep it in the office.');
  const numberless = made.cases.filter(({ caseNumber }) => caseNumber === '').length;
  if (numberless > 0)
    say(
      `${plural(numberless, 'case')} ${numberless === 1 ? 'has' : 'have'} no number in the record: counts of one court step are one case, and the motion says so.`,
    );
}

/** Makes the motions of a finished run. */
export async function makeMotions(
  folder: string,
  out: string,
  options: Pick<MotionsOptions, 'countyProfile' | 'remedy' | 'bulk' | 'reviewed' | 'paper'>,
  forms: readonly BlankForm[] = [],
): Promise<{ readonly files: number; readonly cases: readonly MotionCase[] }> {
  const results = openResults(resultsSource(folder));
  const profile = profileAt(options.countyProfile, results.record.county);
  const reviewed = await reviewedIn(options.reviewed);
  const decisions = decidedIn(results, { remedy: options.remedy, reviewed }).filter(
    (each): each is Decision & { kind: 'decision' } => each.kind === 'decision',
  );
  const cases = motionCases(decisions);
  if (cases.length === 0) return { files: 0, cases };
  const terms: MotionTerms = { profile, asOf: results.record.asOf, paper: options.paper };
  const papers = papersOf(cases, terms, { bulk: options.bulk, forms });
  await writePapers(out, papers);
  return { files: papers.length, cases };
}

/** A file to be made: by typesetting, or by filling in a form. */
type MotionPaper = {
  readonly file: string;
  readonly cases: readonly MotionCase[];
  readonly made: (typesetter: Typesetter) => Promise<Uint8Array>;
};

function papersOf(
  cases: readonly MotionCase[],
  terms: MotionTerms,
  { bulk, forms }: { readonly bulk: number | undefined; readonly forms: readonly BlankForm[] },
): readonly MotionPaper[] {
  if (forms.length > 0) return forms.flatMap((form) => filledForms(cases, form, terms));
  return bulk === undefined ? oneByOne(cases, terms) : inBulk(cases, bulk, terms);
}

/** A form with room for fewer counts than the case has is filled several times. */
function filledForms(cases: readonly MotionCase[], form: BlankForm, { profile }: MotionTerms): readonly MotionPaper[] {
  const { countsOnForm = Infinity } = form.map;
  return cases.flatMap((of, i) => {
    const copies = Math.max(1, Math.ceil(of.counts.length / countsOnForm));
    return Array.from({ length: copies }, (_, copy) => ({
      file: motionFile(`${form.map.form.toLowerCase()}${copy === 0 ? '' : `-more-${copy + 1}`}`, i + 1),
      cases: [of],
      made: () => filledForm(form, formValues(of, profile, copy === 0 ? 0 : copy * countsOnForm)),
    }));
  });
}

const typesetOf =
  (document: () => Document): MotionPaper['made'] =>
  (typesetter) =>
    typesetter.typeset(typesetSources(document()));

function oneByOne(cases: readonly MotionCase[], terms: MotionTerms): readonly MotionPaper[] {
  return cases.map((each, i) => ({
    file: motionFile('motion', i + 1),
    cases: [each],
    made: typesetOf(() => motionDocument(each, terms)),
  }));
}

function inBulk(cases: readonly MotionCase[], size: number, terms: MotionTerms): readonly MotionPaper[] {
  const batches = bulkBatches(cases, size);
  return batches.map((batch, i) => ({
    file: motionFile('bulk-motion', i + 1),
    cases: batch,
    made: typesetOf(() => bulkMotionDocument(batch, { number: i + 1, of: batches.length }, terms)),
  }));
}

/** So many are made before they are written, so that a county's motions need not be in memory all at once. */
const AT_ONCE = 64;

async function writePapers(path: string, papers: readonly MotionPaper[]): Promise<void> {
  const folder = outputFolder(path);
  const typesetter = typesetterThreads(typesetHands(papers.length));
  const write = async (name: string, bytes: Uint8Array): Promise<void> => {
    const file = folder.create(name);
    file.write(bytes);
    await file.finish();
  };
  try {
    for (let from = 0; from < papers.length; from += AT_ONCE) {
      const part = papers.slice(from, from + AT_ONCE);
      const pdfs = await Promise.all(part.map(({ made }) => made(typesetter)));
      for (const [i, pdf] of pdfs.entries()) await write(part[i]!.file, pdf);
    }
    await write(
      'motions_index.csv',
      motionsIndex(papers.flatMap(({ file, cases }) => cases.map((of) => ({ file, of })))),
    );
    publishAll([folder]);
  } catch (cause) {
    folder.discard();
    throw cause;
  } finally {
    await typesetter.dismiss();
  }
}

/** The profile in a file; refused when it is of another county than the results. */
export function profileAt(path: string, county: string): CountyProfile {
  const profile = checked(readProfile(readText(path), basename(path)));
  if (profile.county === county) return profile;
  throw new RunRefused([
    {
      code: 'other-county',
      file: basename(path),
      field: 'county',
      hint: `the profile is of ${profile.county}, and the results are of ${county}`,
    },
  ]);
}

/** The blank forms given, each with the field map that fits its edition. */
async function formsIn({ form, formMap }: Pick<MotionsOptions, 'form' | 'formMap'>): Promise<readonly BlankForm[]> {
  const maps = [...formMap.map((path) => checked(readFieldMap(readText(path), basename(path)))), ...FIELD_MAPS];
  const forms: BlankForm[] = [];
  for (const given of form) {
    const at = given.indexOf('=');
    if (at < 1) refuse('bad-form-option', '--form: expected FORM=FILE, such as CR-400=blank.pdf');
    const path = given.slice(at + 1);
    forms.push(await fittingForm(given.slice(0, at), basename(path), bytesAt(path).bytes, maps));
  }
  return forms;
}

function bulkSize(text: string): number {
  const count = Number(text);
  if (!Number.isInteger(count) || count < 1 || count > 5000)
    throw new InvalidArgumentError('Expected a whole number from 1 to 5000.');
  return count;
}
