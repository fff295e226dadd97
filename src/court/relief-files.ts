import { CALIFORNIA_COUNTIES, visibleCell } from '../basics/index.ts';
import type { Hash } from '../run/index.ts';
import { csvCell, plainCell } from '../write/index.ts';
import type { CarryingRow, Results } from '../results/index.ts';
import type { BatchLine } from './batch.ts';
import { sha256Of } from './ledger.ts';
import { courtKey } from './names.ts';
import { type PlannedBatch, type PlannedLine, caseNumberOf, refOf } from './plan-export.ts';
import { printList } from './print-list.ts';
import { RELIEF_COLUMNS, type ReliefColumn, type ReliefLine, reliefLine } from './relief-line.ts';
import { RETURN_COLUMNS, TEMPLATE_EXTRAS } from './return-file.ts';

/** What the office says of itself and of the export. */
export type ExportTerms = {
  readonly agency: string;
  readonly decisionDate: string;
  readonly decidedBy: string;
  /** The day on which it is made, `YYYY-MM-DD`. */
  readonly on: string;
  readonly programVersion: string;
  readonly withFbi: boolean;
};

/** A batch as the court gets it. */
export type ReliefBatch = {
  readonly id: string;
  readonly number: number;
  readonly court: string;
  readonly lines: readonly ReliefLine[];
  readonly ledgerLines: readonly BatchLine[];
};

/** Gives each line its cells. The id follows from the run and the batch's number, so that it is the same when repeated. */
export function reliefBatch(
  planned: PlannedBatch,
  number: number,
  { results, sources, changing, terms, hash }: BatchParts,
): ReliefBatch {
  const county = CALIFORNIA_COUNTIES.find(({ name }) => name === results.record.county)!;
  const id = batchId(sha256Of(`${results.recordSha256}\n${number}\n${planned.courtKey}`, hash));
  const { inputs } = results.record;
  const { agency, decisionDate, decidedBy, withFbi } = terms;
  const common = { batchId: id, county, agency, decisionDate, decidedBy, inputs, withFbi };
  const subjects = new Map<string, string>();
  const lines = planned.lines.map((line, i) => {
    const { row } = line.decision;
    let subjectKey = subjects.get(row.subject_id);
    if (subjectKey === undefined) subjects.set(row.subject_id, (subjectKey = `P${subjects.size + 1}`));
    return reliefLine(line.decision, common, {
      lineId: i + 1,
      action: line.action,
      subjectKey,
      otherCountsInCase: Math.max(0, Number(row.convictions_in_case) - (changing.get(row.case_key) ?? 0)),
      correctedCaseNumber: caseNumberOf(line),
      cancels: line.cancels ? refOf(line.cancels) : '',
      source: sources.get(row.conviction_key),
    });
  });
  return { id, number, court: planned.court, lines, ledgerLines: planned.lines.map(ledgerLine) };
}

export type BatchParts = {
  readonly results: Results;
  readonly sources: ReadonlyMap<string, CarryingRow>;
  readonly changing: ReadonlyMap<string, number>;
  readonly terms: ExportTerms;
  readonly hash: () => Hash;
};

function ledgerLine(line: PlannedLine, i: number): BatchLine {
  return {
    line: i + 1,
    key: line.decision.row.conviction_key,
    action: line.action,
    caseNumber: caseNumberOf(line),
    ...(line.cancels ? { cancels: refOf(line.cancels) } : {}),
  };
}

/** A UUID of version 8 (RFC 9562) out of a hash. */
function batchId(sha256: string): string {
  const variant = ((Number.parseInt(sha256[16]!, 16) & 3) | 8).toString(16);
  return [
    sha256.slice(0, 8),
    sha256.slice(8, 12),
    `8${sha256.slice(13, 16)}`,
    variant + sha256.slice(17, 20),
    sha256.slice(20, 32),
  ].join('-');
}

/** `court-relief_001_cascyolo`: the name of a batch's files, without ending. It names no person. */
export function batchFileName({ number, court }: Pick<ReliefBatch, 'number' | 'court'>, kind = 'court-relief'): string {
  return `${kind}_${String(number).padStart(3, '0')}_${courtKey(court).toLowerCase() || 'no-court-named'}`;
}

/**
 * The batch as CSV: UTF-8, CRLF, every column in its order. The variant for spreadsheets begins with the mark by which
 * Excel knows UTF-8, and keeps cells from being run as formulas by an apostrophe.
 */
export function reliefCsv({ lines }: Pick<ReliefBatch, 'lines'>, variant: 'plain' | 'spreadsheet'): string {
  const cell = (text: string): string => csvCell((variant === 'spreadsheet' ? plainCell : visibleCell)(text));
  const names = RELIEF_COLUMNS.map(({ name }) => name);
  const rows = [names.join(','), ...lines.map((line) => names.map((name) => cell(line[name] ?? '')).join(','))];
  return `${variant === 'spreadsheet' ? '\ufeff' : ''}${rows.join('\r\n')}\r\n`;
}

/** A return file for the clerk: the court's columns empty, and what helps the eye beside them. */
export function returnTemplate({ lines }: Pick<ReliefBatch, 'lines'>): string {
  const columns = [...RETURN_COLUMNS, 'conviction_key', ...TEMPLATE_EXTRAS];
  const rows = lines.map((line) => {
    const cells: Readonly<Record<string, string | undefined>> = {
      batch_id: line.batch_id,
      line_id: line.line_id,
      conviction_key: line.conviction_key,
      case_number: line.case_number,
      defendant_name: line.defendant_name_source,
      section: `${line.code} ${line.section}${line.subsection ?? ''}`,
      conviction_date: line.conviction_date,
      action: line.action,
    };
    return columns.map((column) => cells[column] ?? '');
  });
  return printList({ columns, rows });
}

/** The cells of a line that the JSON holds with the case, and not with each count. */
const OF_THE_CASE: readonly ReliefColumn[] = RELIEF_COLUMNS.slice(0, 21).map(({ name }) => name);

/** The same batch as JSON: cases with their counts, totals that follow from them, and the hash of the cases. */
export function reliefJson(
  batch: ReliefBatch,
  { results, terms, hash }: Pick<BatchParts, 'results' | 'terms' | 'hash'>,
): string {
  const cases = casesOf(batch.lines);
  const { record, recordSha256 } = results;
  const [first] = batch.lines;
  return `${JSON.stringify(
    {
      schema: 'court-relief-export',
      version: '1.0',
      batch: {
        id: batch.id,
        number: batch.number,
        created: terms.on,
        county: { fips: first?.county_fips, name: first?.county_name },
        court: withoutNothing({
          ori: first?.court_ori,
          name_source: first?.court_name_source,
          name: first?.court_name,
        }),
        agency: terms.agency,
        program: terms.programVersion,
        run: recordSha256,
        options: { remedies: record.remedies, policy: record.policy.id, policySha256: record.policySha256 },
        inputs: record.inputs.map(({ name, sha256, rows, setAside }) => ({ name, sha256, rows, rejected: setAside })),
        totals: totalsOf(batch.lines),
      },
      cases,
      signature: { sha256: sha256Of(JSON.stringify(cases), hash) },
    },
    null,
    2,
  )}\n`;
}

/** Counts that follow from the lines, so that whoever loads them can count again. */
export function totalsOf(lines: readonly ReliefLine[]): Readonly<Record<string, unknown>> {
  return {
    lines: lines.length,
    cases: new Set(lines.map(caseOf)).size,
    persons: new Set(lines.map(({ subject_key }) => subject_key)).size,
    by_action: Object.fromEntries([...countBy(lines, ({ action }) => action!)].sort(([a], [b]) => (a < b ? -1 : 1))),
  };
}

/** One case of one person: the same number, or, where none is known, the same step of the record. */
function caseOf(line: ReliefLine): string {
  const step = line.conviction_key!.replace(/\d{6}$/, '');
  return `${line.subject_key}\n${line.case_number ?? step}`;
}

function casesOf(lines: readonly ReliefLine[]): readonly object[] {
  const cases = new Map<string, ReliefLine[]>();
  for (const line of lines) {
    const key = caseOf(line);
    const same = cases.get(key);
    if (same) same.push(line);
    else cases.set(key, [line]);
  }
  return [...cases.values()].map((counts) => {
    const [first] = counts;
    return {
      court: withoutNothing({ ori: first!.court_ori, name_source: first!.court_name_source, name: first!.court_name }),
      ...withoutNothing({
        case_number: withoutNothing({
          source: first!.case_number_source,
          normalised: first!.case_number,
          alternatives: first!.case_number_alternatives?.split('|'),
        }),
      }),
      defendant: withoutNothing({
        last: first!.defendant_last,
        first: first!.defendant_first,
        middle: first!.defendant_middle,
        suffix: first!.defendant_suffix,
        name_source: first!.defendant_name_source,
        dob: first!.defendant_dob,
        cii: first!.cii,
        cii_source: first!.cii_source,
        fbi: first!.fbi,
        subject_key: first!.subject_key,
      }),
      counts: counts.map(countOf),
    };
  });
}

/** Numbers are numbers, yes and no are true and false. */
function countOf(line: ReliefLine): object {
  const cells = Object.entries(line).filter(([name]) => !OF_THE_CASE.includes(name as ReliefColumn));
  return {
    line_id: Number(line.line_id),
    ...Object.fromEntries(cells.map(([name, cell]) => [name, typed(name, cell)])),
  };
}

function typed(name: string, cell: string): string | number | boolean {
  if (name === 'count_number' || name === 'other_counts_in_case') return Number(cell);
  if (name === 'attempt' || name === 'registration_relief') return cell === 'Y';
  return cell;
}

/** Unknown is a key that is not there, never an empty string. */
function withoutNothing(value: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(value).filter(
      ([, each]) => each !== undefined && (typeof each !== 'object' || Object.keys(each!).length > 0),
    ),
  );
}

function countBy<T>(all: Iterable<T>, key: (each: T) => string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const each of all) counts.set(key(each), (counts.get(key(each)) ?? 0) + 1);
  return counts;
}
