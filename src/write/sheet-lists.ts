import { printPartialDate, utf8 } from '../basics/index.ts';
import type { PartialDate, Truth } from '../basics/index.ts';
import { type Charge, type Conviction, type Sentence, printSentence } from '../history/index.ts';
import { numbersOwnFirst } from './case-numbers.ts';
import { csvLine, plainCell } from './csv.ts';

/** The columns of `sheets.csv`: one line for each file, read or refused. */
export const SHEET_COLUMNS = [
  'file',
  'format',
  'pages',
  'status',
  'problem_code',
  'problem',
  'cii_number',
  'name',
  'birth_date',
  'cycles',
  'events',
  'counts',
  'convictions',
  'convictions_in_scope',
  'cannabis_without_county',
  'infos',
  'doubts',
  'losses',
  'same_cii_as',
] as const;

export const SHEETS_HEADER = utf8(csvLine(SHEET_COLUMNS));

/** What became of a file: read whole; read, with something for a person to look at; not used. */
export type SheetStatus = 'read' | 'needs review' | 'refused';

export type SheetLine = {
  readonly file: string;
  readonly format: string;
  readonly pages: number;
  readonly status: SheetStatus;
  readonly problem: { readonly code: string; readonly hint: string } | undefined;
  readonly cii: string;
  readonly name: string;
  readonly birth: PartialDate;
  /** Cycles, events, counts, convictions, convictions in scope, cannabis convictions without a county. */
  readonly counted: readonly [number, number, number, number, number, number];
  /** Warnings of INFO, DOUBT and LOSS. */
  readonly warned: readonly [number, number, number];
  /** Other files of the run that give the same CII number. */
  readonly sameCii: readonly string[];
};

export function sheetLine(line: SheetLine): string {
  const { problem } = line;
  return csvLine(
    [
      line.file,
      line.format,
      String(line.pages),
      line.status,
      problem?.code ?? '',
      problem?.hint ?? '',
      line.cii,
      line.name,
      printPartialDate(line.birth),
      ...line.counted.map(String),
      ...line.warned.map(String),
      line.sameCii.join('; '),
    ].map(plainCell),
  );
}

/** The columns of `warnings.csv`: everything that was not certain, with its place. */
export const WARNING_COLUMNS = ['file', 'page', 'line', 'class', 'code', 'warning', 'text'] as const;

export const WARNINGS_HEADER = utf8(csvLine(WARNING_COLUMNS));

export type WarningLine = {
  readonly file: string;
  readonly page: number;
  readonly line: number;
  readonly class: string;
  readonly code: string;
  readonly words: string;
  /** The line of the sheet. */
  readonly text: string;
};

export function warningLine(warning: WarningLine): string {
  const { file, page, line, code, words, text } = warning;
  return csvLine([file, String(page), String(line), warning.class, code, words, plainCell(text)]);
}

/** The columns of `convictions.csv`: every conviction of every sheet, whatever its county or offense. */
export const CONVICTION_COLUMNS = [
  'conviction_key',
  'file',
  'page',
  'line',
  'name',
  'name_used',
  'cii_number',
  'birth_date',
  'county',
  'courthouse',
  'case_numbers',
  'offense',
  'level',
  'conviction_date',
  'sentence',
  'custody_ends',
  'longest_part_ends',
  'all_parts_end',
  'county_prison_1170h',
  'strike_entry',
  'probation_violated',
  'standing',
] as const;

export const CONVICTIONS_HEADER = utf8(csvLine(CONVICTION_COLUMNS));

export type ConvictionLine = {
  readonly conviction: Conviction;
  readonly file: string;
  readonly person: { readonly name: string; readonly cii: string; readonly birth: PartialDate };
  readonly nameUsed: string;
  readonly courthouse: string;
  readonly charge: Charge | undefined;
  readonly sentence: Sentence;
  readonly ends: {
    readonly custody: PartialDate;
    readonly longestPart: PartialDate;
    readonly oneAfterTheOther: PartialDate;
  };
  readonly countyPrison: boolean;
  readonly strike: boolean;
  readonly probationViolated: Truth;
};

export function convictionLine(line: ConvictionLine): string {
  const { conviction, person, ends } = line;
  return csvLine(
    [
      conviction.key,
      line.file,
      String(conviction.origin.page ?? ''),
      String(conviction.origin.line),
      person.name,
      line.nameUsed,
      person.cii,
      printPartialDate(person.birth),
      conviction.county,
      line.courthouse,
      numbersOwnFirst(conviction).join('; '),
      line.charge?.text ?? '',
      conviction.level,
      printPartialDate(conviction.date),
      printSentence(line.sentence),
      ...[ends.custody, ends.longestPart, ends.oneAfterTheOther].map(printPartialDate),
      line.countyPrison ? 'yes' : 'no',
      line.strike ? 'yes' : 'no',
      line.probationViolated,
      standingWords(conviction),
    ].map(plainCell),
  );
}

function standingWords({ standing }: Conviction): string {
  switch (standing.kind) {
    case 'stands':
      return 'stands';
    case 'relieved':
      return `relieved: ${standing.by.text}`;
    case 'doubtful':
      return `doubtful: ${standing.missing}`;
  }
}
