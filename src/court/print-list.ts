import { csvCell, plainCell } from '../write/index.ts';

/** A list for somebody outside or inside the office, line by line. */
export type List = {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
};

/** As CSV for spreadsheets: UTF-8 with its mark, CRLF, and no cell that runs as a formula. */
export function printList({ columns, rows }: List): string {
  const lines = [columns, ...rows].map((cells) => cells.map((cell) => csvCell(plainCell(cell))).join(','));
  return `\ufeff${lines.join('\r\n')}\r\n`;
}
