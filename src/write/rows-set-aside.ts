import { type ByteSink, utf8 } from '../basics/index.ts';
import { csvLine, plainCell } from './csv.ts';

/** The columns of `rows_set_aside.csv`: each row that could not be used, and the row itself as text. */
export const SET_ASIDE_COLUMNS = ['file', 'line', 'code', 'field', 'problem', 'row'] as const;

export const SET_ASIDE_HEADER = utf8(csvLine(SET_ASIDE_COLUMNS));

export type SetAsideLine = {
  readonly file: string;
  readonly line: number;
  readonly code: string;
  readonly field: string;
  readonly hint: string;
  readonly row: string;
};

export function writeSetAside(sink: ByteSink, { file, line, code, field, hint, row }: SetAsideLine): void {
  sink.text(csvLine([plainCell(file), String(line), code, field, hint, plainCell(row)]));
}
