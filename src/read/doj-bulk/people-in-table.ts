import type { RowReader } from './bulk-row.ts';
import type { RowTable } from './row-table.ts';
import { type SetAsideCode, rowFault } from './set-aside.ts';

/** A person, and which rows of a table are theirs. */
export type PersonInTable = { readonly person: string; readonly rows: readonly number[] };

/**
 * Who stands in a table, with their rows as far as those stand together. The rows are good until the next person's. Each
 * row that cannot be used is told of, and belongs to nobody.
 */
export function* peopleInTable(
  table: RowTable,
  reader: RowReader,
  unusable?: (why: SetAsideCode) => void,
): Generator<PersonInTable, void> {
  let person = '';
  let rows: number[] = [];
  while (table.next()) {
    const last = table.count - 1;
    const fault = rowFault(table, last);
    if (fault) {
      unusable?.(fault);
      continue;
    }
    const next = reader.person(table, last);
    if (next !== person) {
      if (rows.length > 0) yield { person, rows };
      table.keepLast();
      person = next;
      rows = [];
    }
    rows.push(table.count - 1);
  }
  if (rows.length > 0) yield { person, rows };
}
