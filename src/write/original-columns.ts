import { type CalendarDate, type PartialDate, dayNumber, printPartialDate, usDate } from '../basics/index.ts';

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

/** The facts behind those columns, for one conviction. */
export type OriginalFacts = {
  readonly caseNumbers: readonly string[];
  readonly convictions: number;
  readonly date: PartialDate;
  readonly latestConviction: PartialDate;
  readonly superStrikes: readonly string[];
  readonly registrable: readonly string[];
  readonly registered: boolean;
  readonly cannabisConvictions: readonly number[];
  readonly deceased: boolean;
  readonly determination: string;
  readonly reason: string;
};

const PROPOSITION_64 = 20161109;

/** Where "Possible Other P64 Charges" stands: the one column that depends on the row and not on the conviction. */
export const OTHER_CHARGES_COLUMN = 2;

/** The 18 cells of a row that carries a conviction, with that one left empty. */
export function originalCells(facts: OriginalFacts, asOf: CalendarDate): readonly string[] {
  const total = facts.cannabisConvictions.reduce((sum, count) => sum + count, 0);
  return [
    facts.caseNumbers.join('; '),
    String(facts.convictions),
    '',
    occurredAfter(facts.date),
    facts.superStrikes.join(';') || '-',
    facts.registrable.join(';') || '-',
    facts.registered ? 'Yes' : '-',
    printUsDate(facts.date),
    yearsSince(facts.date, asOf),
    yearsSince(facts.latestConviction, asOf),
    String(total),
    ...facts.cannabisConvictions.map(String),
    facts.deceased ? 'Deceased' : '-',
    facts.determination,
    facts.reason,
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
