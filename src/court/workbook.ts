import {
  type CellValue,
  type DataValidation,
  type WorkbookProperties,
  type WriteSheet,
  readXlsx,
  writeXlsx,
} from 'hucre/xlsx';
import { calendarDate, dayNumber, isoDate, parseIsoDate } from '../basics/index.ts';
import { type Outcome, grants, outcomeNamed } from '../engine/index.ts';
import type { DeterminationRow, Results } from '../results/index.ts';
import type { Listed } from './lists.ts';
import { REVIEW_DECISIONS } from './reviewed.ts';
import type { Sheet } from './sheet.ts';
import { type Column, DECISION, DECISION_SAYS, WITHOUT_DECISION, WITH_DECISION } from './workbook-columns.ts';

/** Rows that a sheet can hold, its header among them (ECMA-376). */
export const SHEET_ROWS = 1_048_576;

type Purpose = {
  readonly name: string;
  readonly says: string;
  readonly columns: readonly Column[];
  readonly holds: (outcome: Outcome | undefined) => boolean;
};

/** A sheet for each thing that is done with convictions. */
const PURPOSES: readonly Purpose[] = [
  {
    name: 'Hand review',
    says: 'Convictions that wait for a person. Find out the missing fact, then decide in the shaded columns',
    columns: WITH_DECISION,
    holds: isOpen,
  },
  {
    name: 'To be relieved',
    says: 'Convictions that the policy dismisses or reduces. A decision here overrules the policy',
    columns: WITH_DECISION,
    holds: isGranted,
  },
  {
    name: 'Not eligible',
    says: 'Convictions to which the policy gives nothing. Challenge them, or decide for relief',
    columns: WITH_DECISION,
    holds: (outcome) => outcome === 'not-eligible',
  },
  {
    name: 'Already relieved',
    says: 'Convictions that a later entry of the record has changed',
    columns: WITHOUT_DECISION,
    holds: (outcome) => outcome === 'already-relieved',
  },
];

function isGranted(outcome: Outcome | undefined): boolean {
  return outcome !== undefined && grants(outcome);
}

function isOpen(outcome: Outcome | undefined): boolean {
  return !isGranted(outcome) && outcome !== 'not-eligible' && outcome !== 'already-relieved';
}

/**
 * The workbook for an office: an explanation, the counts, a sheet for each purpose, the people. No cell is a formula; text
 * that looks like one is text. A sheet that is full goes on in a next one. The same results and `stamp`, the time written
 * into its properties, give the same bytes.
 */
export async function reviewWorkbook(
  all: readonly Listed[],
  { record }: Pick<Results, 'record'>,
  { stamp, sheetRows = SHEET_ROWS }: { readonly stamp: WorkbookProperties['modified']; readonly sheetRows?: number },
): Promise<Uint8Array> {
  const purposes = PURPOSES.flatMap((purpose) => {
    const rows = all.filter(({ row }) => purpose.holds(outcomeNamed(row.outcome)));
    return rolledOver(purpose.name, rows, sheetRows).map(({ name, rows: part }) => sheetOf(name, purpose, part));
  });
  const sheets = [
    explanations(all, `${record.county} county, policy ${record.policy.id}, law as of ${isoDate(record.asOf)}`),
    ...purposes,
    ...peopleSheets(all, sheetRows),
  ];
  return writeXlsx({
    sheets,
    properties: {
      title: 'Convictions for review',
      ...(stamp === undefined ? {} : { created: stamp, modified: stamp }),
    },
    defaultFont: { name: 'Calibri', size: 11 },
  });
}

function rolledOver<T>(
  name: string,
  rows: readonly T[],
  sheetRows: number,
): readonly { readonly name: string; readonly rows: readonly T[] }[] {
  const most = sheetRows - 1;
  if (rows.length <= most) return [{ name, rows }];
  return Array.from({ length: Math.ceil(rows.length / most) }, (_, i) => ({
    name: i === 0 ? name : `${name} (${i + 1})`,
    rows: rows.slice(i * most, (i + 1) * most),
  }));
}

const HEADER = {
  font: { name: 'Calibri', size: 11, bold: true, color: { rgb: 'FFFFFF' } },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: '1F3A5F' } },
  alignment: { wrapText: true, vertical: 'top' },
} as const;
const TO_FILL_IN = { fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'FFF6D6' } } } as const;

function sheetOf(name: string, { columns }: Pick<Purpose, 'columns'>, rows: readonly Listed[]): WriteSheet {
  const values = rows.map((each) => columns.map((column) => valueOf(column.of(each), column.kind)));
  return {
    ...tableSheet(name, columns, values),
    ...(columns === WITH_DECISION ? { dataValidations: validationsOn(rows.length + 1) } : {}),
  };
}

function tableSheet(
  name: string,
  columns: readonly Pick<Column, 'name' | 'width' | 'kind'>[],
  values: readonly (readonly CellValue[])[],
): WriteSheet {
  const yours = new Set(DECISION.map((column) => column.name));
  return {
    name,
    columns: columns.map((column) => ({
      header: column.name,
      width: column.width,
      ...(yours.has(column.name)
        ? { style: { ...TO_FILL_IN, numFmt: formatOf(column.kind) } }
        : { numFmt: formatOf(column.kind) }),
    })),
    rows: [columns.map((column) => column.name), ...values.map((row) => [...row])],
    cells: new Map(columns.map((_, i) => [`0,${i}`, { style: HEADER }])),
    rowDefs: new Map([[0, { height: 32 }]]),
    freezePane: { rows: 1, columns: 2 },
    autoFilter: { range: `A1:${letters(columns.length - 1)}${values.length + 1}` },
    pageSetup: { orientation: 'landscape', fitToPage: true, fitToWidth: 3, fitToHeight: 0 },
  };
}

function formatOf(kind: Column['kind']): string {
  return kind === 'date' ? 'yyyy-mm-dd' : kind === 'text' ? '@' : '0';
}

/** 0 → `A`, 25 → `Z`, 26 → `AA`. */
function letters(index: number): string {
  return (index >= 26 ? letters(Math.floor(index / 26) - 1) : '') + String.fromCharCode(65 + (index % 26));
}

function validationsOn(rows: number): DataValidation[] {
  return [
    {
      type: 'list',
      values: [...REVIEW_DECISIONS],
      range: `C2:C${Math.max(2, rows)}`,
      showErrorMessage: true,
      errorTitle: 'Decision',
      errorMessage: 'Choose one of the list, or leave the cell empty while undecided.',
    },
  ];
}

/** Days before this were another calendar's to spreadsheets: they count 29 February 1900, which was none. */
const FIRST_SAFE_DAY = calendarDate(1900, 3, 1)!;

/** A whole day as a spreadsheet's day, which counts from 30 December 1899; a number as a number; all else as text. */
function valueOf(text: string, kind: Column['kind']): CellValue {
  if (text === '') return null;
  if (kind === 'number') return /^\d{1,15}$/.test(text) ? Number(text) : text;
  if (kind !== 'date') return text;
  const day = parseIsoDate(text);
  return day === undefined || day < FIRST_SAFE_DAY ? text : dayNumber(day) - dayNumber(calendarDate(1899, 12, 30)!);
}

function explanations(all: readonly Listed[], about: string): WriteSheet {
  const count = (holds: Purpose['holds']): number => all.filter(({ row }) => holds(outcomeNamed(row.outcome))).length;
  const parts: readonly (readonly CellValue[])[][] = [
    [['Convictions for review'], [about]],
    [
      ['Sheet', 'Convictions', 'What it holds'],
      ...PURPOSES.map(({ name, says, holds }) => [name, count(holds), says]),
      ['People', null, 'One line for each person, with how many convictions come to which outcome'],
      ['All', all.length, 'Every conviction in scope stands in exactly one of the four sheets'],
    ],
    [
      ['To decide'],
      ['1', null, 'Fill in Decision, Decided by, Decided on and Note (the shaded columns), and save.'],
      ['2', null, 'cmr court export RESULTS --reviewed review.xlsx'],
      ['', null, 'A person’s decision stands above the program’s. Lines without a decision stay as they are.'],
    ],
    [
      ['Decision', null, 'What it does'],
      ...REVIEW_DECISIONS.map((decision) => [decision, null, DECISION_SAYS[decision]]),
    ],
    [['Column', null, 'What it says'], ...WITH_DECISION.map(({ name, says }) => [name, null, says])],
    [
      ['Care'],
      ['', null, 'This workbook holds criminal records. Keep it as you keep the input. No cell is a formula.'],
    ],
  ];
  const rows = parts.flatMap((part) => [...part.map((row) => [...row]), []]);
  const heads: number[] = [];
  for (let at = 0, i = 0; i < parts.length; at += parts[i]!.length + 1, i++) heads.push(at);
  const bold = { style: { font: { name: 'Calibri', size: 11, bold: true } } };
  return {
    name: 'Explanations',
    columns: [
      { width: 22, numFmt: '@' },
      { width: 13, numFmt: '#,##0' },
      { width: 90, style: { numFmt: '@', alignment: { wrapText: true, vertical: 'top' } } },
    ],
    rows,
    cells: new Map(heads.flatMap((row) => [0, 1, 2].map((column) => [`${row},${column}`, bold] as const))),
    pageSetup: { orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  };
}

const PEOPLE_COLUMNS = [
  { name: 'Person', width: 14, kind: 'text' },
  { name: 'Name', width: 26, kind: 'text' },
  { name: 'Birth date', width: 12, kind: 'date' },
  { name: 'CII number', width: 14, kind: 'text' },
  { name: 'Convictions in scope', width: 12, kind: 'number' },
  { name: 'To be dismissed', width: 12, kind: 'number' },
  { name: 'To be reduced', width: 12, kind: 'number' },
  { name: 'Wait for a person', width: 12, kind: 'number' },
  { name: 'Not eligible', width: 12, kind: 'number' },
  { name: 'Already relieved', width: 12, kind: 'number' },
  { name: 'Under sentence', width: 12, kind: 'text' },
  { name: 'Deceased', width: 10, kind: 'text' },
] as const;

function peopleSheets(all: readonly Listed[], sheetRows: number): readonly WriteSheet[] {
  const people = new Map<string, DeterminationRow[]>();
  for (const { row } of all) {
    const own = people.get(row.subject_id);
    if (own) own.push(row);
    else people.set(row.subject_id, [row]);
  }
  const values = [...people.values()].map((rows): CellValue[] => {
    const first = rows[0]!;
    const outcomes = rows.map(({ outcome }) => outcomeNamed(outcome));
    const of = (asked: Outcome): number => outcomes.filter((outcome) => outcome === asked).length;
    return [
      first.subject_id,
      first.name,
      valueOf(first.birth_date, 'date'),
      first.cii_number,
      rows.length,
      of('dismiss'),
      of('reduce'),
      outcomes.filter(isOpen).length,
      of('not-eligible'),
      of('already-relieved'),
      first.under_sentence,
      first.deceased,
    ];
  });
  return rolledOver('People', values, sheetRows).map(({ name, rows }) => tableSheet(name, PEOPLE_COLUMNS, rows));
}

/** The sheets of a workbook that have a column of that name, as tables of text; days as `YYYY-MM-DD`. */
export async function sheetsWith(column: string, name: string, bytes: Uint8Array): Promise<readonly Sheet[]> {
  const { sheets } = await readXlsx(bytes);
  return sheets
    .map((sheet) => ({
      name: `${name}, ${sheet.name}`,
      rows: sheet.rows
        .map((cells, i) => ({ line: i + 1, cells: cells.map(textOfCell) }))
        .filter(({ cells }) => cells.some((text) => text.trim() !== '')),
    }))
    .filter(({ rows }) => (rows[0]?.cells ?? []).some((text) => text.trim().toLowerCase() === column));
}

function textOfCell(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'object' && 'toISOString' in value)
    return (value as { toISOString: () => string }).toISOString().slice(0, 10);
  return String(value as string | number | boolean);
}
