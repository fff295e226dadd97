import { type CaliforniaCounty, isFullDate, isoDate, parsePartialDate, yearOf } from '../basics/index.ts';
import type { CarryingRow, DeterminationRow } from '../results/index.ts';
import type { Action, Decision } from './decisions.ts';
import { relievesOfRegistration } from './decisions.ts';
import { bareCaseNumber, courtName, nameParts, normalCaseNumber } from './names.ts';

/** The columns of `court-relief-export` 1.0, in order. `required` cells are never empty. */
export const RELIEF_COLUMNS = [
  { name: 'schema_version', required: true },
  { name: 'batch_id', required: true },
  { name: 'line_id', required: true },
  { name: 'county_fips', required: true },
  { name: 'county_name', required: true },
  { name: 'court_ori', required: false },
  { name: 'court_name_source', required: true },
  { name: 'court_name', required: false },
  { name: 'case_number_source', required: false },
  { name: 'case_number', required: false },
  { name: 'case_number_alternatives', required: false },
  { name: 'defendant_last', required: true },
  { name: 'defendant_first', required: false },
  { name: 'defendant_middle', required: false },
  { name: 'defendant_suffix', required: false },
  { name: 'defendant_name_source', required: true },
  { name: 'defendant_dob', required: false },
  { name: 'cii', required: false },
  { name: 'cii_source', required: false },
  { name: 'fbi', required: false },
  { name: 'subject_key', required: true },
  { name: 'conviction_key', required: true },
  { name: 'count_number', required: false },
  { name: 'code', required: true },
  { name: 'section', required: true },
  { name: 'subsection', required: false },
  { name: 'attempt', required: true },
  { name: 'offense_text_source', required: true },
  { name: 'level', required: true },
  { name: 'conviction_date', required: true },
  { name: 'disposition_date', required: false },
  { name: 'action', required: true },
  { name: 'new_code_section', required: false },
  { name: 'legal_basis', required: true },
  { name: 'rule_id', required: true },
  { name: 'reason_text', required: true },
  { name: 'registration_relief', required: true },
  { name: 'other_counts_in_case', required: true },
  { name: 'confidence', required: true },
  { name: 'requesting_agency', required: true },
  { name: 'decision_date', required: true },
  { name: 'decided_by', required: false },
  { name: 'source_file_sha256', required: true },
  { name: 'source_row', required: true },
  { name: 'cancels_line', required: false },
] as const;

export type ReliefColumn = (typeof RELIEF_COLUMNS)[number]['name'];

/** One count to be changed: its cells by column. A key that is absent is not known. */
export type ReliefLine = Readonly<Partial<Record<ReliefColumn, string>>>;

/** The columns of the input that a line takes besides what was decided. */
export const SOURCE_COLUMNS = [
  'CII_NUMBER',
  'PRI_NAME',
  'FBI_NUMBER',
  'STP_ORI_CODE',
  'STP_ORI_DESCR',
  'DISP_DATE',
  'OFN',
  'FE_NUM_CRT_CASE',
] as const;

/** An input of the run: its name without folders, and its hash. */
type InputFile = { readonly name: string; readonly sha256: string };

/** What is the same for all lines of a batch. */
export type LineCommon = {
  readonly batchId: string;
  readonly county: CaliforniaCounty;
  readonly agency: string;
  readonly decisionDate: string;
  readonly decidedBy: string;
  readonly inputs: readonly InputFile[];
  readonly withFbi: boolean;
};

/** What differs from line to line and does not follow from the record. */
export type LineFacts = {
  readonly lineId: number;
  readonly action: Action;
  readonly subjectKey: string;
  readonly otherCountsInCase: number;
  /** The number by which the court itself, or the office, corrected the record's. */
  readonly correctedCaseNumber: string;
  /** `BATCH/LINE` of the line that this one takes back. */
  readonly cancels: string;
  readonly source: CarryingRow | undefined;
};

export function reliefLine(decision: Decision, common: LineCommon, facts: LineFacts): ReliefLine {
  const { row, reviewed } = decision;
  const raw = (column: (typeof SOURCE_COLUMNS)[number]): string => facts.source?.get(column) ?? '';
  const name = raw('PRI_NAME') || row.name;
  const parts = nameParts(name);
  const offense = offenseOf(row);
  const { file, line } = carrierOf(row.rows, common.inputs);
  const cells: Record<ReliefColumn, string> = {
    schema_version: '1.0',
    batch_id: common.batchId,
    line_id: String(facts.lineId),
    county_fips: common.county.fips,
    county_name: common.county.name,
    court_ori: raw('STP_ORI_CODE').trim(),
    court_name_source: raw('STP_ORI_DESCR').trim() || row.agency || 'unknown',
    court_name: courtName(row.agency, row.county) ?? '',
    ...caseNumbersOf(row, facts, raw),
    defendant_last: parts.last || 'unknown',
    defendant_first: parts.first ?? '',
    defendant_middle: parts.middle ?? '',
    defendant_suffix: parts.suffix ?? '',
    defendant_name_source: name || 'unknown',
    defendant_dob: partialOrNothing(row.birth_date),
    cii: row.cii_number.trim(),
    cii_source: raw('CII_NUMBER'),
    fbi: common.withFbi ? raw('FBI_NUMBER').trim() : '',
    subject_key: facts.subjectKey,
    conviction_key: row.conviction_key,
    count_number: countNumberOf(row.conviction_key),
    code: offense.code,
    section: offense.section,
    subsection: offense.subsection,
    attempt: offense.attempt ? 'Y' : 'N',
    offense_text_source: row.offense || 'unknown',
    level: row.level === 'unknown' ? 'U' : row.level.slice(0, 1).toUpperCase(),
    conviction_date: partialOrNothing(row.conviction_date) || 'unknown',
    disposition_date: dayIn(raw('DISP_DATE')),
    action: facts.action,
    new_code_section: facts.action === 'CANCEL' ? '' : decision.newSection,
    legal_basis: decision.legalBasis,
    rule_id: reviewed ? 'reviewed' : row.deciding_question,
    reason_text: reviewed ? reviewed.note || 'Decided on review' : row.reason,
    registration_relief: facts.action !== 'CANCEL' && relievesOfRegistration(decision) ? 'Y' : 'N',
    other_counts_in_case: String(facts.otherCountsInCase),
    confidence: reviewed ? 'REVIEWED' : 'HIGH',
    requesting_agency: common.agency,
    decision_date: reviewed?.decidedOn ?? common.decisionDate,
    decided_by: reviewed?.decidedBy ?? common.decidedBy,
    source_file_sha256: file,
    source_row: line,
    cancels_line: facts.cancels,
  };
  return Object.fromEntries(Object.entries(cells).filter(([, cell]) => cell !== ''));
}

/** The number to look for, as the record writes it and as a court would, and other numbers that may be meant. */
function caseNumbersOf(
  row: DeterminationRow,
  { correctedCaseNumber }: LineFacts,
  raw: (column: 'OFN' | 'FE_NUM_CRT_CASE') => string,
): Pick<Record<ReliefColumn, string>, 'case_number_source' | 'case_number' | 'case_number_alternatives'> {
  const recorded = caseNumbers(row);
  const first = normalCaseNumber(correctedCaseNumber) || (recorded[0] ?? '');
  const written = [raw('FE_NUM_CRT_CASE'), raw('OFN')].find(
    (cell) => cell.trim() !== '' && bareCaseNumber(cell) === bareCaseNumber(recorded[0] ?? ''),
  );
  const others = recorded.flatMap((number) => [number, number.replaceAll(/[^A-Z0-9]/g, '')]);
  return {
    case_number_source: written ?? recorded[0] ?? '',
    case_number: first,
    case_number_alternatives: [...new Set(others)].filter((number) => number !== first).join('|'),
  };
}

/** The case numbers that the record has for a conviction's court step, as a court would write them. */
export function caseNumbers(row: DeterminationRow): readonly string[] {
  return row.case_numbers.split('; ').map(normalCaseNumber).filter(Boolean);
}

/** The seventh to ninth digit of CNT_ORDER: the record's own number of the count in its step. */
export function countNumberOf(convictionKey: string): string {
  const digits = /\/\d{6}(\d{3})\d{3}$/.exec(convictionKey)?.[1];
  return digits === undefined ? '' : String(Number(digits));
}

/** `attempt of HS 11359(a)` in its parts. */
export function offenseOf(row: DeterminationRow): {
  readonly code: string;
  readonly section: string;
  readonly subsection: string;
  readonly attempt: boolean;
} {
  const first = row.section.split('; ')[0] ?? '';
  const match = /(?:([A-Z]{2}) )?(\d[\d.]*[a-z]*)((?:\([^)]*\))*)/.exec(first);
  return {
    code: match?.[1] ?? 'unknown',
    section: match?.[2] ?? 'unknown',
    subsection: match?.[3] ?? '',
    attempt: first.startsWith('attempt of '),
  };
}

/** A day, a month or a year; an interval that is none of these says too little for a court to look by. */
function partialOrNothing(date: string): string {
  return /^\d{4}(-\d{2}(-\d{2})?)?$/.test(date) ? date : '';
}

/** The day in a cell of the input; '' for what no calendar has, and for a year that no record is of. */
function dayIn(cell: string): string {
  const date = parsePartialDate(cell);
  if (!isFullDate(date)) return '';
  const year = yearOf(date.earliest);
  return year >= 1900 && year <= 2099 ? isoDate(date.earliest) : '';
}

/**
 * The row that carries a conviction, the first of `doj.csv:12; doj.csv:14`: the hash of its file, and its line. Two inputs of
 * one name cannot be told apart by it; and a name may hold a semicolon.
 */
function carrierOf(rows: string, inputs: readonly InputFile[]): { readonly file: string; readonly line: string } {
  const named = inputs.flatMap(({ name, sha256 }) => {
    const line = rows.startsWith(`${name}:`) ? /^\d+(?=; |$)/.exec(rows.slice(name.length + 1))?.[0] : undefined;
    return line === undefined ? [] : [{ file: sha256, line }];
  });
  const [{ file, line } = { file: 'unknown', line: 'unknown' }] = named;
  return { file: named.every((each) => each.file === file) ? file : 'unknown', line };
}
