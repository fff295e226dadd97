import { ByteSink, mapped, utf8 } from '../basics/index.ts';
import { csvCell, csvLine } from './csv.ts';
import { ORIGINAL_COLUMNS, OTHER_CHARGES_COLUMN } from './original-columns.ts';

/** Columns of ours that follow the original's on every row of the three result files. */
export const OUR_COLUMNS = ['Conviction Key', 'Authority', 'Missing Facts', 'Possible Outcomes', 'Cautions'] as const;

/** The columns of the input that the condensed file keeps, as the original does. */
export const CONDENSED_COLUMNS = [
  'CII_NUMBER',
  'PRI_NAME',
  'GENDER',
  'PRI_DOB',
  'RACE_DESCR',
  'CYC_DATE',
  'STP_EVENT_DATE',
  'STP_ORI_DESCR',
  'STP_ORI_CNTY_NAME',
  'DISP_DATE',
  'OFN',
  'OFFENSE_DESCR',
  'DISP_DESCR',
  'CONV_STAT_DESCR',
  'SENT_LOC_DESCR',
  'SENT_LENGTH',
  'SENT_TIME_CODE',
  'CYC_AGE',
  'COMMENT_TEXT',
  'END_OF_REC',
] as const;

export type ResultFile = 'All_Results.csv' | 'All_Results_Condensed.csv' | 'Prop64_Results.csv';

/** The header of a result file: the input's columns, the original's, ours. */
export function resultHeader(file: ResultFile, inputColumns: readonly string[]): Uint8Array {
  const input = file === 'All_Results_Condensed.csv' ? CONDENSED_COLUMNS : inputColumns;
  return utf8(csvLine([...input, ...ORIGINAL_COLUMNS, ...OUR_COLUMNS]));
}

/** Rows as bytes, and where each raw field begins; field `i` ends one byte before field `i + 1`. */
export type RawRows = {
  readonly bytes: Uint8Array;
  readonly starts: Int32Array;
  /** Writes into the sink, of a row, the fields of the spans, commas between the spans. */
  readonly copyFields: (sink: ByteSink, row: number, spans: ColumnSpans) => void;
};

/** What follows the input's cells on a row, around the one cell that depends on the row itself. */
export type RowCells = {
  readonly before: Uint8Array;
  readonly after: Uint8Array;
  /** The row carries a determination, and so belongs in Prop64_Results.csv. */
  readonly carries: boolean;
};

/** The cells of a row that carries a conviction, written into the sink; good until it is emptied. */
export function rowCells(
  sink: ByteSink,
  original: readonly string[],
  ours: readonly string[],
  carries = true,
): RowCells {
  const start = sink.length;
  for (let i = 0; i < OTHER_CHARGES_COLUMN; i++) sink.text(`,${csvCell(original[i]!)}`);
  sink.text(',');
  const before = sink.since(start);
  const middle = sink.length;
  for (let i = OTHER_CHARGES_COLUMN + 1; i < original.length; i++) sink.text(`,${csvCell(original[i]!)}`);
  for (const cell of ours) sink.text(`,${csvCell(cell)}`);
  sink.text('\n');
  return { before, after: sink.since(middle), carries };
}

const NOTHING_ORIGINAL = mapped(ORIGINAL_COLUMNS, () => '');

/** For a row that has nothing to do with a conviction in scope. */
export const EMPTY_CELLS: RowCells = remarkCells(new ByteSink(64), '', '');

/** They stand on most rows. */
const EMPTY_BYTES = Uint8Array.from([...EMPTY_CELLS.before, ...EMPTY_CELLS.after]);

/** For a row that carries no determination: the key of the conviction that it speaks of, and what a reader should know. */
export function remarkCells(sink: ByteSink, convictionKey: string, caution: string): RowCells {
  const ours = mapped(OUR_COLUMNS, (name) =>
    name === 'Conviction Key' ? convictionKey : name === 'Cautions' ? caution : '',
  );
  return rowCells(sink, NOTHING_ORIGINAL, ours, false);
}

/** The row whose fields begin at `starts[at]`, as it stands in the input, then what was computed. */
export function writeRow(
  sink: ByteSink,
  { bytes, starts }: RawRows,
  at: number,
  end: number,
  cells: RowCells,
  otherCharges: string,
): void {
  sink.copy(bytes, starts[at]!, end);
  writeComputed(sink, cells, otherCharges);
}

/** Columns that stand side by side, so that they can be copied in one go: first and last of each span. */
export type ColumnSpans = Int32Array;

/** The spans of columns given in their order in the input. */
export function columnSpans(columns: readonly number[]): ColumnSpans {
  const spans: number[] = [];
  columns.forEach((column, i) => {
    if (i > 0 && columns[i - 1] === column - 1) spans[spans.length - 1] = column;
    else spans.push(column, column);
  });
  return Int32Array.from(spans);
}

/** The columns of the spans as they stand in the input, then what was computed. */
export function writeCondensedRow(
  sink: ByteSink,
  rows: RawRows,
  row: number,
  spans: ColumnSpans,
  cells: RowCells,
  otherCharges: string,
): void {
  rows.copyFields(sink, row, spans);
  writeComputed(sink, cells, otherCharges);
}

function writeComputed(sink: ByteSink, cells: RowCells, otherCharges: string): void {
  if (cells === EMPTY_CELLS && otherCharges === '') return sink.put(EMPTY_BYTES);
  sink.put(cells.before);
  if (otherCharges !== '') sink.text(csvCell(otherCharges));
  sink.put(cells.after);
}
