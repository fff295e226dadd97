import { basename } from 'node:path';
import { type Decision, decidedIn, leftToAsk, maybeSent } from '../court/index.ts';
import {
  type BlankForm,
  FIELD_MAPS,
  type MotionCase,
  type MotionTerms,
  type Paper,
  bulkBatches,
  bulkMotionDocument,
  filledForm,
  fittingForm,
  formValues,
  motionCases,
  motionDocument,
  motionFile,
  motionsIndex,
  readFieldMap,
} from '../documents/index.ts';
import { publishFiles, resultsSource, typesetterThreads } from '../node/index.ts';
import { openResults } from '../results/index.ts';
import { RunRefused, type Typesetter, checked } from '../run/index.ts';
import { type Document, typesetSources } from '../write/index.ts';
import { dropEarlier } from './earlier-papers.ts';
import { ledgerIn } from './court-effects.ts';
import { UNTOLD, typesetHands } from './effects.ts';
import { motionNotices } from './motion-notices.ts';
import { profileAt } from './profile-at.ts';
import { bytesAt, reviewedIn, textAt } from './tables.ts';

export type MotionsAsked = {
  /** Files: the county's profile, and people's decisions. */
  readonly countyProfile: string;
  readonly reviewed?: string | undefined;
  readonly remedy: string;
  /** One motion for so many cases. */
  readonly bulk?: number | undefined;
  readonly forms?: readonly FormFile[];
  /** Files: field maps of the office's own. */
  readonly formMaps?: readonly string[];
  readonly paper: Paper;
};

/** The remedy whose statute the motions cite. Forms say by themselves what they ask by. */
const MOTIONS_REMEDY = 'prop-64';

/** A blank form and what it is. */
export type FormFile = { readonly form: string; readonly path: string };

export type MotionsMade = {
  /** Names of the motions or forms, without the index. */
  readonly files: readonly string[];
  readonly cases: number;
  /** Cases without a number in the record. */
  readonly numberless: number;
  /** Cases of which the record does not show, for every count, whether the sentence is completed. */
  readonly sentenceOpen: number;
  /** What the attorney must know of grounds and of courts' answers, in sentences. Absent in what was made before there were any. */
  readonly notices?: readonly string[];
};

/** Makes the motions of a finished run into a folder, or fills the forms given, one for each case. */
export async function makeMotions(
  folder: string,
  out: string,
  asked: MotionsAsked,
  effects = UNTOLD,
): Promise<MotionsMade> {
  const { remedy, bulk, paper } = asked;
  const forms = await formsIn(asked);
  if (forms.length === 0 && remedy !== MOTIONS_REMEDY)
    throw new RunRefused([
      {
        code: 'no-motion',
        field: '--remedy',
        hint: `the motions are written for ${MOTIONS_REMEDY} and cite its sections; for ${remedy} fill the court's form, as with --form CR-180=blank.pdf`,
      },
    ]);
  const results = openResults(resultsSource(folder));
  const profile = profileAt(asked.countyProfile, results.record.county);
  const reviewed = await reviewedIn(asked.reviewed);
  const ledger = ledgerIn(folder, results);
  const all = decidedIn(results, { remedy, reviewed }, ledger);
  const decided = all.filter((each): each is Decision & { kind: 'decision' } => each.kind === 'decision');
  const { decisions, renumbered, answered, sentEarlier } = leftToAsk(decided, remedy, ledger);
  const cases = motionCases(decisions, renumbered);
  const notices = motionNotices(cases, answered, { sentEarlier, maybe: maybeSent(all) });
  const numberless = cases.filter(({ caseNumber }) => caseNumber === '').length;
  const sentenceOpen = cases.filter(({ sentence }) => sentence === 'open').length;
  if (cases.length === 0) return { files: [], cases: 0, numberless, sentenceOpen, notices };
  const papers = papersOf(cases, { profile, asOf: results.record.asOf, paper }, { bulk, forms });
  const typesetter = typesetterThreads(typesetHands(papers.length));
  try {
    await publishFiles(out, filesOf(papers, { typesetter, progress: effects.progress }), effects);
    const files = papers.map(({ file }) => file);
    dropEarlier(out, files);
    return { files, cases: cases.length, numberless, sentenceOpen, notices };
  } finally {
    await typesetter.dismiss();
  }
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

/** The motions as they are made, and at the end the index that says which is whose. */
async function* filesOf(
  papers: readonly MotionPaper[],
  { typesetter, progress }: { readonly typesetter: Typesetter; readonly progress: (done: number, all: number) => void },
): AsyncIterable<readonly [string, Uint8Array]> {
  let done = 0;
  const one = async ({ made }: MotionPaper): Promise<Uint8Array> => {
    const pdf = await made(typesetter);
    progress(++done, papers.length);
    return pdf;
  };
  progress(0, papers.length);
  for (let from = 0; from < papers.length; from += AT_ONCE) {
    const part = papers.slice(from, from + AT_ONCE);
    const pdfs = await Promise.all(part.map(one));
    for (const [i, pdf] of pdfs.entries()) yield [part[i]!.file, pdf];
  }
  yield ['motions_index.csv', motionsIndex(papers.flatMap(({ file, cases }) => cases.map((of) => ({ file, of }))))];
}

/** The blank forms given, each with the field map that fits its edition. */
async function formsIn({
  forms = [],
  formMaps = [],
}: Pick<MotionsAsked, 'forms' | 'formMaps'>): Promise<readonly BlankForm[]> {
  const maps = [...formMaps.map((path) => checked(readFieldMap(textAt(path), basename(path)))), ...FIELD_MAPS];
  const found: BlankForm[] = [];
  for (const { form, path } of forms) found.push(await fittingForm(form, basename(path), bytesAt(path).bytes, maps));
  return found;
}
