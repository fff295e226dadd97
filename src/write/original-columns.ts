import { type CalendarDate, type PartialDate, dayNumber, mapped, printPartialDate, usDate } from '../basics/index.ts';

/** The 18 columns that the original application adds to a row, in its order and words. */
export const ORIGINAL_COLUMNS = [
  'Case Number',
  '# of convictions on record',
  'Possible Other P64 Charges',
  'Occurred after 11/9/2016',
  'Superstrike Code Section(s)',
  'PC290 Code Section(s)',
  'PC290 Registration',
  'Date of Conviction',
  'Years Since This Conviction',
  'Years Since Any Conviction',
  '# of Prop 64 convictions',
  '# of HS 11357 convictions',
  '# of HS 11358 convictions',
  '# of HS 11359 convictions',
  '# of HS 11360 convictions',
  'Deceased',
  'Eligibility Determination',
  'Eligibility Reason',
] as const;

/** The facts behind those columns that are of the person's whole record. */
export type OriginalRecord = {
  readonly convictions: number;
  readonly latestConviction: PartialDate;
  readonly superStrikes: readonly string[];
  readonly registrable: readonly string[];
  readonly registered: boolean;
  /** One count for each of the four sections. */
  readonly cannabisConvictions: readonly number[];
  readonly deceased: boolean;
};

/** Those that are of one conviction. */
export type OriginalConviction = {
  readonly caseNumbers: readonly string[];
  readonly date: PartialDate;
  readonly determination: string;
  readonly reason: string;
};

const PROPOSITION_64 = 20161109;

/** Where "Possible Other P64 Charges" stands: the one column that depends on the row and not on the conviction. */
export const OTHER_CHARGES_COLUMN = 2;

/** Makes the 18 cells of rows that carry a person's convictions, with that one left empty; what they share is made once. */
export function originalCellsOf(
  record: OriginalRecord,
  asOf: CalendarDate,
): (conviction: OriginalConviction) => readonly string[] {
  const { cannabisConvictions: counts } = record;
  const convictions = String(record.convictions);
  const superStrikes = record.superStrikes.join(';') || '-';
  const registrable = record.registrable.join(';') || '-';
  const registered = record.registered ? 'Yes' : '-';
  const since = yearsSince(record.latestConviction, asOf);
  const total = String(counts.reduce((sum, count) => sum + count, 0));
  const deceased = record.deceased ? 'Deceased' : '-';
  return ({ caseNumbers, date, determination, reason }) => [
    caseNumbers.join('; '),
    convictions,
    '',
    occurredAfter(date),
    superStrikes,
    registrable,
    registered,
    printUsDate(date),
    yearsSince(date, asOf),
    since,
    total,
    ...mapped(counts, String),
    deceased,
    determination,
    reason,
  ];
}

/** `Y` strictly after 9 November 2016, as in the original; `unknown` when the date leaves it open. */
function occurredAfter(date: PartialDate): string {
  if (date.kind === 'unknown') return 'unknown';
  if (date.earliest > PROPOSITION_64) return 'Y';
  return date.latest <= PROPOSITION_64 ? 'N' : 'unknown';
}

/** `11/09/2016`; a partial date as far as it goes, `2016-11` or `2016`. */
function printUsDate(date: PartialDate): string {
  return date.kind === 'known' && date.earliest === date.latest ? usDate(date.earliest) : printPartialDate(date);
}

/** Years of 365.25 days with one decimal, the original's arithmetic; `unknown` for a date that is not one day. */
export function yearsSince(date: PartialDate, asOf: CalendarDate): string {
  if (date.kind === 'unknown' || date.earliest !== date.latest) return 'unknown';
  const years = ((dayNumber(asOf) - dayNumber(date.earliest)) * 24) / 8766;
  return Math.min(years, 292.3).toFixed(1);
}
