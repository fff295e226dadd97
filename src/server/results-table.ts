import { closeSync, openSync, readSync } from 'node:fs';
import { DETERMINATION_COLUMNS } from '../write/index.ts';
import type { Group, ResultColumn, RowsAsked, RowsFound } from './api.ts';

/** Columns of determinations.csv that the table keeps; the person's page has the rest. */
const KEPT: readonly ResultColumn[] = [
  'name',
  'birth_date',
  'cii_number',
  'subject_id',
  'conviction_key',
  'case_numbers',
  'agency',
  'offense',
  'section',
  'level',
  'conviction_date',
  'outcome',
  'reason',
  'authority',
  'missing_facts',
  'cautions',
  'statute_outcome',
  'beyond_statute',
  'sentence',
  'sentence_status',
  'under_sentence',
  'deceased',
];

/** What a search looks into. */
const SEARCHED: readonly ResultColumn[] = ['name', 'cii_number', 'case_numbers', 'subject_id', 'conviction_key'];

/** Columns with few values, by which rows are counted and chosen. */
const GROUPED: readonly ResultColumn[] = ['outcome', 'section', 'level', 'reason', 'missing_facts', 'statute_outcome'];

/** The convictions that a run decided, kept as columns, to be searched, chosen, sorted and shown a piece at a time. */
export class ResultsTable {
  readonly #columns = new Map<ResultColumn, string[]>(KEPT.map((name) => [name, []]));
  readonly #haystack: string[] = [];
  /** People by their place, in the order in which the results first name them. */
  readonly #personOf: number[] = [];
  readonly #rowsOfPerson: number[][] = [];
  #last: { readonly key: string; readonly rows: readonly number[] } | undefined;

  constructor(path: string) {
    const values = new Map<string, string>();
    const known = (text: string): string => {
      const found = values.get(text);
      if (found === undefined) values.set(text, text);
      return found ?? text;
    };
    const people = new Map<string, number>();
    const places = KEPT.map((name) => DETERMINATION_COLUMNS.indexOf(name));
    const columns = KEPT.map((name) => this.#columns.get(name)!);
    let header = true;
    for (const cells of linesOf(path)) {
      if (header) {
        header = false;
        continue;
      }
      places.forEach((place, i) => columns[i]!.push(known(shown(cells[place] ?? ''))));
      const row = this.#haystack.length;
      this.#haystack.push(
        SEARCHED.map((name) => this.#columns.get(name)![row])
          .join('\n')
          .toUpperCase(),
      );
      const subject = this.#columns.get('subject_id')![row]!;
      let person = people.get(subject);
      if (person === undefined) {
        people.set(subject, (person = people.size));
        this.#rowsOfPerson.push([]);
      }
      this.#personOf.push(person);
      this.#rowsOfPerson[person]!.push(row);
    }
  }

  /** A piece of the rows that were asked for, how many there are, and how they fall into groups. */
  rows(asked: RowsAsked): RowsFound {
    const found = this.#found(asked);
    const { from, count, columns } = asked;
    const piece = found.slice(from, from + count);
    const isPeople = asked.view === 'people';
    return {
      all: isPeople ? this.#rowsOfPerson.length : this.#haystack.length,
      total: found.length,
      rows: piece.map((row) => ({
        id: isPeople ? row : this.#personOf[row]!,
        cells: columns.map((column) => (isPeople ? this.#personCell(row, column) : this.#cell(row, column))),
      })),
      groups: this.#groups(asked, found),
    };
  }

  get people(): number {
    return this.#rowsOfPerson.length;
  }

  /** DOJ's number of the person with this place in the results. */
  subject(person: number): string | undefined {
    const row = this.#rowsOfPerson[person]?.[0];
    return row === undefined ? undefined : this.#cell(row, 'subject_id');
  }

  #cell(row: number, column: ResultColumn): string {
    return this.#columns.get(column)?.[row] ?? '';
  }

  /** A person is told by their first row; what their rows differ in is told with how often. */
  #personCell(person: number, column: ResultColumn): string {
    const rows = this.#rowsOfPerson[person]!;
    const values = countsOf(rows.map((row) => this.#cell(row, column)));
    if (values.size === 1) return rows.length > 1 && !SAME_FOR_ALL.has(column) ? said(values) : [...values.keys()][0]!;
    return said(values);
  }

  #found(asked: RowsAsked): readonly number[] {
    const { view, search, chosen, sort } = asked;
    const key = JSON.stringify([view, search, chosen, sort]);
    if (this.#last?.key === key) return this.#last.rows;
    const wanted = search.trim().toUpperCase().split(/\s+/).filter(Boolean);
    const filters = Object.entries(chosen).filter(([, values]) => values.length > 0);
    const columns = filters.map(
      ([name, values]) => [this.#columns.get(name as ResultColumn)!, new Set(values)] as const,
    );
    const rows: number[] = [];
    for (let row = 0; row < this.#haystack.length; row++) {
      if (columns.some(([column, values]) => !values.has(column[row]!))) continue;
      if (wanted.some((word) => !this.#haystack[row]!.includes(word))) continue;
      rows.push(row);
    }
    const found = view === 'people' ? [...new Set(rows.map((row) => this.#personOf[row]!))] : rows;
    if (sort) {
      const firstRow = (id: number): number => (view === 'people' ? this.#rowsOfPerson[id]![0]! : id);
      const column = this.#columns.get(sort.column)!;
      const way = sort.down ? -1 : 1;
      const ranks = ranksOf(column);
      found.sort((a, b) => way * (ranks.get(column[firstRow(a)]!)! - ranks.get(column[firstRow(b)]!)!) || a - b);
    }
    this.#last = { key, rows: found };
    return found;
  }

  /** Counted over the rows found; a column that is itself chosen by keeps all its values, so that more can be chosen. */
  #groups({ view, search, chosen, sort }: RowsAsked, found: readonly number[]): readonly Group[] {
    const rows = view === 'people' ? found.flatMap((person) => this.#rowsOfPerson[person]!) : found;
    const last = this.#last;
    const groups = GROUPED.map((column) => {
      const open =
        (chosen[column]?.length ?? 0) === 0
          ? rows
          : this.#found({
              view: 'convictions',
              search,
              chosen: { ...chosen, [column]: [] },
              sort,
              columns: [],
              from: 0,
              count: 0,
            });
      const counts = countsOf(open.map((row) => this.#cell(row, column)));
      return { column, values: [...counts].sort(([, a], [, b]) => b - a) };
    });
    this.#last = last;
    return groups;
  }
}

const SAME_FOR_ALL: ReadonlySet<ResultColumn> = new Set([
  'name',
  'birth_date',
  'cii_number',
  'subject_id',
  'under_sentence',
  'deceased',
]);

function countsOf(values: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

function said(values: ReadonlyMap<string, number>): string {
  return [...values].map(([value, count]) => (count === 1 ? value : `${count} × ${value || 'blank'}`)).join('; ');
}

/** The order of the distinct values, found once, so that rows are compared as numbers. */
function ranksOf(column: readonly string[]): ReadonlyMap<string, number> {
  return new Map([...new Set(column)].sort().map((value, rank) => [value, rank]));
}

/** A cell that was made safe for spreadsheets is shown as it was. */
function shown(cell: string): string {
  return /^'[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell;
}

const CHUNK = 1 << 22;

/** The lines of a CSV file that this program wrote: quotes only around whole cells, lines ended by LF. */
function* linesOf(path: string): Generator<readonly string[], void> {
  const handle = openSync(path, 'r');
  try {
    const buffer = Buffer.alloc(CHUNK);
    let rest = Buffer.alloc(0);
    for (;;) {
      const count = readSync(handle, buffer, 0, CHUNK, null);
      const bytes = rest.length === 0 ? buffer.subarray(0, count) : Buffer.concat([rest, buffer.subarray(0, count)]);
      const end = count === 0 ? bytes.length : lastLineEnd(bytes);
      yield* cellsOf(bytes.toString('utf8', 0, end));
      rest = Buffer.from(bytes.subarray(end));
      if (count === 0) return;
    }
  } finally {
    closeSync(handle);
  }
}

/** Behind the last line end that stands outside quotes. */
function lastLineEnd(bytes: Buffer): number {
  let inside = false;
  let end = 0;
  for (let i = 0; i < bytes.length; i++) {
    if (bytes[i] === 34) inside = !inside;
    else if (bytes[i] === 10 && !inside) end = i + 1;
  }
  return end;
}

function* cellsOf(text: string): Generator<readonly string[], void> {
  let cells: string[] = [];
  let at = 0;
  let comma = -1;
  let newline = -1;
  while (at < text.length) {
    let cell: string;
    if (text[at] === '"') {
      let close = text.indexOf('"', at + 1);
      while (close >= 0 && text[close + 1] === '"') close = text.indexOf('"', close + 2);
      if (close < 0) close = text.length;
      cell = text.slice(at + 1, close).replaceAll('""', '"');
      at = close + 1;
    } else {
      if (comma < at) comma = placeOf(',', text, at);
      if (newline < at) newline = placeOf('\n', text, at);
      const end = Math.min(comma, newline);
      cell = text.slice(at, end);
      at = end;
    }
    cells.push(cell);
    if (text[at] === ',') {
      at++;
      if (at < text.length && text[at] !== '\n') continue;
      if (text[at] === '\n') cells.push('');
    }
    if (text[at] === '\n' || at >= text.length) {
      yield cells;
      cells = [];
      at++;
    }
  }
}

function placeOf(mark: string, text: string, from: number): number {
  const place = text.indexOf(mark, from);
  return place < 0 ? text.length : place;
}
