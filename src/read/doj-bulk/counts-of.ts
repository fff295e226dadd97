import type { BulkRow } from './bulk-row.ts';

/** Rows by their count, in the order of the record's keys, and those that repeat another, byte for byte. */
export type Counts = { readonly counts: readonly BulkRow[][]; readonly repeats: readonly BulkRow[] };

export function countsOf(rows: readonly BulkRow[]): Counts {
  return countsInOrder(rows) ?? countsInAnyOrder(rows);
}

/** Files mostly hold the counts in that order already; nothing when they do not. */
function countsInOrder(rows: readonly BulkRow[]): Counts | undefined {
  const counts: BulkRow[][] = [];
  const repeats: BulkRow[] = [];
  let count: BulkRow[] = [];
  let last = -1;
  for (const row of rows) {
    const { countOrder } = row;
    if (countOrder < last) return undefined;
    if (countOrder > last) {
      counts.push((count = [row]));
      last = countOrder;
    } else if (!insert(count, row)) repeats.push(row);
  }
  return { counts, repeats };
}

function countsInAnyOrder(rows: readonly BulkRow[]): Counts {
  const counts = new Map<number, BulkRow[]>();
  const repeats: BulkRow[] = [];
  for (const row of rows) {
    const same = counts.get(row.countOrder);
    if (!same) counts.set(row.countOrder, [row]);
    else if (!insert(same, row)) repeats.push(row);
  }
  return { counts: [...counts].sort(([a], [b]) => a - b).map(([, count]) => count), repeats };
}

/**
 * Puts a row among the other rows of its count, which stand in the order of their bytes: so that whatever is decided by
 * "the first" is decided by what rows say, and not by where they stand. False when it repeats one of them.
 */
function insert(rows: BulkRow[], row: BulkRow): boolean {
  let at = rows.length;
  for (; at > 0; at--) {
    const order = row.compareBytes(rows[at - 1]!);
    if (order === 0) return false;
    if (order > 0) break;
  }
  if (at === rows.length) rows.push(row);
  else rows.splice(at, 0, row);
  return true;
}
