import { type SafeTable, raceName, safePeople, sexName } from '../../../documents/index.ts';
import type { Equity } from '../../../run/index.ts';
import { csvLine } from '../../../write/index.ts';

export const BY: Readonly<Record<Equity['by'], string>> = {
  race: 'Race, as the record words it',
  sex: 'Sex',
  age: 'Age on the day of the law',
};

/** A group's name in words. */
export function groupWords(by: Equity['by'], name: string): string {
  return by === 'race' ? raceName(name) : by === 'sex' ? sexName(name) : name;
}

/** A table as it may leave the office, by the rule of the public report: lines of words, or nothing when none may. */
export type Shared = {
  readonly by: Equity['by'];
  readonly head: readonly string[];
  readonly lines: readonly (readonly string[])[] | undefined;
};

/** Small groups are put together, so that no count below the smallest that is published can be read or worked out. */
export function sharedTable({ by, groups }: Equity): Shared {
  const counts = (of: (group: Equity['groups'][number]) => number): Record<string, number> =>
    Object.fromEntries(groups.map((group) => [group.name, of(group)]));
  const safe = safePeople(
    counts(({ people }) => people),
    counts(({ relieved }) => relieved),
  );
  const head = [BY[by], ...columnsOf(safe)];
  if (!safe || safe.rows.length === 0) return { by, head, lines: undefined };
  return { by, head, lines: safe.rows.map(({ of, counts: each }) => [lineName(by, of), ...each.map(String)]) };
}

function columnsOf(safe: SafeTable | undefined): readonly string[] {
  return (safe?.columns ?? []).map((column) => {
    const [only = ''] = column;
    return column.length === 1 ? `People ${only}` : 'People';
  });
}

function lineName(by: Equity['by'], of: readonly string[]): string {
  const names = of.map((name) => groupWords(by, name));
  return names.length === 1 ? names[0]! : `Together: ${names.join(', ')}`;
}

export const NOT_SHARED = 'Too few people to be told apart outside the office';

/** All tables for the clipboard: cells between tabs, as spreadsheets take them. */
export function sharedText(tables: readonly Equity[]): string {
  return linesOf(tables)
    .map((cells) => cells.join('\t'))
    .join('\n');
}

/** All tables as one CSV file. */
export function sharedCsv(tables: readonly Equity[]): string {
  return linesOf(tables).map(csvLine).join('');
}

function linesOf(tables: readonly Equity[]): readonly (readonly string[])[] {
  return tables
    .map(sharedTable)
    .flatMap(({ head, lines }, i) => [...(i === 0 ? [] : [[]]), head, ...(lines ?? [[NOT_SHARED]])]);
}
