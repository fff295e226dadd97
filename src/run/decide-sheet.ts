import { MISSING_DATE, type Problem, textOf } from '../basics/index.ts';
import { type Facts, factsOf, probationViolated, sentenceEnds } from '../history/index.ts';
import { cannabisReading, sentenceOf, sheetReviews } from '../law/index.ts';
import {
  type PlacedText,
  type RapSheet,
  type SheetEvent,
  type SheetPages,
  historyOfSheet,
  linesOfPage,
  pagesOfText,
  readRapSheet,
  warningClass,
  warningWords,
} from '../read/index.ts';
import { type SheetLine, type SheetStatus, convictionLine, sheetSummaryLine, warningLine } from '../write/index.ts';
import { type Benches } from './benches.ts';
import { decidePerson } from './decide-person.ts';
import { GrowingTallies, type TalliesData } from './growing-tallies.ts';

/** A file's text as the machine could get at it: bytes of text, or runs of text as a PDF places them; or why it could not. */
export type SheetText =
  | { readonly kind: 'text'; readonly format: 'text' | 'ocr text'; readonly bytes: Uint8Array }
  | { readonly kind: 'placed'; readonly format: 'pdf'; readonly pages: readonly (readonly PlacedText[])[] }
  | { readonly kind: 'refused'; readonly format: string; readonly pages: number; readonly problem: Problem };

/** A file of the plan with its text and its hash. */
export type SheetFile = {
  readonly file: number;
  readonly name: string;
  readonly bytes: number;
  readonly sha256: string;
  readonly text: SheetText;
};

/** Everything that one file gives to the results: plain data, for handing between threads. */
export type SheetResult = Omit<SheetFile, 'text'> & {
  readonly status: SheetStatus;
  readonly problem: Problem | undefined;
  readonly lines: number;
  readonly ocr: boolean;
  readonly cii: string;
  /** Lines of determinations.csv, by the place of the plan. */
  readonly determinations: readonly { readonly plan: number; readonly lines: Uint8Array }[];
  readonly summary: string;
  readonly convictions: string;
  readonly warnings: string;
  /** The line of sheets.csv, but for other files of the same person. */
  readonly sheet: Omit<SheetLine, 'sameCii'>;
  /** The county of each conviction; '' where it is not known. */
  readonly counties: readonly string[];
  readonly losses: number;
  readonly doubts: number;
  readonly tallies: TalliesData;
};

/** One file: its text → the sheet → the history → facts → determinations → lines of every output. Never throws on what the file holds. */
export function decideSheet(file: SheetFile, benches: Benches): SheetResult {
  const { text, ...about } = file;
  if (text.kind === 'refused') return refusedSheet(about, text.problem, text);
  const pages = sheetPages(text);
  const lines = pages.reduce((sum, page) => sum + page.length, 0);
  const { sheet, problem } = readRapSheet(pages);
  if (problem) {
    const { page, line } = problem.at;
    const hint = line > 1 || page > 1 ? `${problem.hint} (page ${page} line ${line})` : problem.hint;
    return refusedSheet(
      about,
      { code: problem.code, file: file.name, hint },
      { format: text.format, pages: pages.length, lines },
    );
  }
  const warnings = text.format === 'ocr text' ? [OCR, ...sheet.warnings] : sheet.warnings;
  const facts = factsOf(historyOfSheet(sheet, { file: file.file, person: file.name }));
  const tallies = new GrowingTallies();
  tallies.common.add(['rows', 'used'], lines);
  const { history } = facts;
  const first = { file: file.file, row: 0, line: 1 };
  const result = decidePerson({ history, first, repeated: 0 }, benches, tallies);
  const counted = (wanted: string): number => warnings.filter((warning) => warningClass(warning) === wanted).length;
  const warned = [counted('INFO'), counted('DOUBT'), counted('LOSS')] as const;
  const without = facts.convictions.filter((each) => each.county === '' && cannabisReading(each) !== 'none').length;
  const status: SheetStatus = warned[2] > 0 || without > 0 ? 'needs review' : 'read';
  return {
    ...about,
    status,
    problem: undefined,
    lines,
    ocr: text.format === 'ocr text',
    cii: history.person.cii,
    determinations: result.plans.map((each) => ({ plan: each.plan, lines: each.lines.slice() })),
    summary: benches.plans.map((plan) => summaryLines(facts, { sheet, file: file.name, plan })).join(''),
    convictions: convictionLines(facts, sheet, file.name),
    warnings: warnings
      .map((warning) => {
        const { page, line } = warning.at;
        const read = pages[page - 1]?.[line - 1] ?? '';
        return warningLine({
          file: file.name,
          page,
          line,
          class: warningClass(warning),
          code: warning.code,
          words: warningWords(warning),
          text: read.trim(),
        });
      })
      .join(''),
    counties: facts.convictions.map(({ county }) => county),
    sheet: {
      ...lineOf(file.name, { format: text.format, pages: pages.length }),
      status,
      cii: history.person.cii,
      name: history.person.name,
      birth: history.person.birth,
      counted: [...sizes(sheet), facts.convictions.length, inScope(tallies, benches), without],
      warned,
    },
    doubts: warned[1],
    losses: warned[2],
    tallies: tallies.data(),
  };
}

const OCR = { code: 'ocr-text', at: { page: 1, line: 1, row: 0 } } as const;

/** The lines of a file, page by page. */
export function sheetPages(text: SheetText & { readonly kind: 'text' | 'placed' }): SheetPages {
  return text.kind === 'placed' ? text.pages.map(linesOfPage) : pagesOfText(textOf(text.bytes, 0, text.bytes.length));
}

/** A file that is not used, and why. */
export function refusedSheet(
  about: Omit<SheetFile, 'text'>,
  problem: Problem,
  { format, pages, lines = 0 }: { readonly format: string; readonly pages: number; readonly lines?: number },
): SheetResult {
  const tallies = new GrowingTallies();
  tallies.common.add(['rows', 'set-aside'], lines);
  tallies.common.add(['set-aside', problem.code]);
  return {
    ...about,
    status: 'refused',
    problem,
    lines,
    ocr: format === 'ocr text',
    cii: '',
    determinations: [],
    summary: '',
    convictions: '',
    warnings: '',
    counties: [],
    sheet: { ...lineOf(about.name, { format, pages }), status: 'refused', problem },
    doubts: 0,
    losses: 0,
    tallies: tallies.data(),
  };
}

function lineOf(
  file: string,
  { format, pages }: { readonly format: string; readonly pages: number },
): SheetResult['sheet'] {
  return {
    file,
    format,
    pages,
    status: 'read',
    problem: undefined,
    cii: '',
    name: '',
    birth: MISSING_DATE,
    counted: [0, 0, 0, 0, 0, 0],
    warned: [0, 0, 0],
  };
}

function sizes({ cycles }: RapSheet): [number, number, number] {
  const events = cycles.flatMap((cycle) => cycle.events);
  return [cycles.length, events.length, events.reduce((sum, { counts }) => sum + counts.length, 0)];
}

function inScope(tallies: GrowingTallies, { plans }: Benches): number {
  return plans.reduce((sum, _, plan) => sum + tallies.of(plan).get('convictions'), 0);
}

type Summarized = { readonly sheet: RapSheet; readonly file: string; readonly plan: Benches['plans'][number] };

function summaryLines(facts: Facts, { sheet, file, plan }: Summarized): string {
  return sheetReviews(facts, plan)
    .map((review) => {
      const { conviction } = review;
      const event = eventOf(sheet, conviction.caseKey);
      return sheetSummaryLine({
        ...review,
        file,
        name: nameUsed(facts, conviction.caseKey),
        date: conviction.date,
        caseNumber: conviction.caseNumbers[0] ?? '',
        courthouse: event?.agency.shown ?? conviction.agency,
        charge: conviction.charge,
        level: conviction.level,
        deceased: facts.deceased !== undefined,
      });
    })
    .join('');
}

function convictionLines(facts: Facts, sheet: RapSheet, file: string): string {
  return facts.convictions
    .map((conviction) => {
      const event = eventOf(sheet, conviction.caseKey);
      const count = event?.counts[Number(conviction.count.id.slice(6, 9)) - 1];
      const sentence = sentenceOf(facts, conviction);
      return convictionLine({
        conviction,
        file,
        person: facts.history.person,
        nameUsed: nameUsed(facts, conviction.caseKey),
        courthouse: event?.agency.shown ?? conviction.agency,
        charge: conviction.charge,
        sentence,
        ends: sentenceEnds(sentence, conviction.date),
        countyPrison: count?.flags.includes('1170(H) PC') ?? false,
        strike: event?.strike ?? false,
        probationViolated: probationViolated(facts, conviction),
      });
    })
    .join('');
}

/** The event of the sheet behind a case: keys count cycles and events from 1. */
function eventOf({ cycles }: RapSheet, caseKey: string): SheetEvent | undefined {
  return cycles[Number(caseKey.slice(0, 3)) - 1]?.events[Number(caseKey.slice(3)) - 1];
}

function nameUsed({ history }: Facts, caseKey: string): string {
  const events = history.cycles.flatMap((cycle) => cycle.events);
  return events.find(({ key }) => key === caseKey)?.name ?? '';
}
