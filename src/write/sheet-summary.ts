import { type PartialDate, printPartialDate, utf8 } from '../basics/index.ts';
import {
  type Charge,
  type Conviction,
  type Level,
  type Sentence,
  type SentencePart,
  printOffense,
} from '../history/index.ts';
import { csvLine, plainCell } from './csv.ts';

/** The columns of San Francisco's `summary.csv`, as its review of 2018 wrote them. */
export const SHEET_SUMMARY_COLUMNS = [
  'Filename',
  'Name',
  'Date',
  'Case Number',
  'Courthouse',
  'Charge',
  'Severity',
  'Sentence',
  'Superstrikes',
  '2 prior convictions',
  'PC290',
  'Remedy',
  'Eligible',
  'Deceased',
] as const;

export const SHEET_SUMMARY_HEADER = utf8(csvLine(SHEET_SUMMARY_COLUMNS));

export type SheetSummaryRow = {
  readonly file: string;
  /** The name under which the case was recorded. */
  readonly name: string;
  readonly date: PartialDate;
  readonly conviction: Conviction;
  /** The first of the court step; the count's own number stands in its place. */
  readonly caseNumber: string;
  readonly courthouse: string;
  readonly charge: Charge | undefined;
  readonly level: Level;
  readonly sentence: Sentence;
  readonly superStrikes: readonly string[];
  readonly threeOfSection: boolean;
  readonly registered: boolean;
  readonly remedy: string;
  readonly eligible: string;
  readonly deceased: boolean;
};

const LETTERS: Readonly<Record<Level, string>> = { felony: 'F', misdemeanor: 'M', infraction: 'I', unknown: '' };

export function sheetSummaryLine(row: SheetSummaryRow): string {
  const { date, charge } = row;
  return csvLine(
    [
      row.file,
      row.name,
      printPartialDate(date),
      row.conviction.count.caseNumbers[0] ?? row.caseNumber,
      row.courthouse,
      charge ? charge.parts.map(printOffense).join('/') || charge.text : '',
      LETTERS[row.level],
      shortSentence(row.sentence),
      row.superStrikes.join(', '),
      String(row.threeOfSection),
      String(row.registered),
      row.remedy,
      row.eligible,
      String(row.deceased),
    ].map(plainCell),
  );
}

const ORDER: readonly SentencePart['kind'][] = ['prison', 'probation', 'jail'];
const SHORT_UNITS = { hour: 'h', day: 'd', week: 'w', month: 'm', year: 'y', none: '' } as const;

/** `10y prison, 3y probation, 30d jail, fine, restitution`: terms in that order, every part kept, then the rest as printed. */
export function shortSentence({ parts }: Sentence): string {
  const terms = ORDER.flatMap((kind) => parts.filter((part) => part.kind === kind).map(shortTerm));
  const rest = parts.filter(({ kind }) => !ORDER.includes(kind)).map(shortDetail);
  return [...terms, ...rest].join(', ');
}

function shortTerm({ kind, length, unit, and = [], life, suspended, runs }: SentencePart): string {
  const terms = [{ length, unit }, ...and].flatMap((term) =>
    term.length === undefined || term.length === 0 || term.unit === 'none'
      ? []
      : [`${term.length}${SHORT_UNITS[term.unit]}`],
  );
  const span = life ? (terms.length === 0 ? 'life' : `${terms.join('')} to life`) : terms.join('');
  return [span, kind, suspended ? 'suspended' : '', runs ?? ''].filter((each) => each !== '').join(' ');
}

function shortDetail({ text }: SentencePart): string {
  const lower = text.toLowerCase().replaceAll(/\bre?s?tn\b/g, 'restitution');
  if (lower.includes('fine ss')) return 'fine ss';
  return lower.includes('concurrent') ? 'concurrent' : lower;
}
