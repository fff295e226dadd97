import type { DeterminationRow } from '../results/index.ts';
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
  'subject',
  'remedy',
  'outcome',
  'reason',
  'authority',
  'missing_facts',
  'cautions',
  'statute_outcome',
  'beyond_statute',
  'duty',
  'available_from',
  'form',
  'to_find_out',
  'answers_given',
  'sentence',
  'sentence_status',
  'under_sentence',
  'deceased',
];

/** What a search looks into. */
const SEARCHED: readonly ResultColumn[] = ['name', 'cii_number', 'case_numbers', 'subject_id', 'conviction_key'];

/** Columns with few values, by which rows are counted and chosen. */
const GROUPED: readonly ResultColumn[] = [
  'remedy',
  'outcome',
  'section',
  'level',
  'reason',
  'missing_facts',
  'statute_outcome',
];

/** The convictions that a run decided, kept as columns, to be searched, chosen, sorted and shown a piece at a time. */
export class ResultsTable {
  readonly #columns = new Map<ResultColumn, string[]>(KEPT.map((name) => [name, []]));
  readonly #haystack: string[] = [];
  readonly #placeOfSubject = new Map<string, number>();
  /** People by their place, in the order in which the results first name them. */
  readonly #personOf: number[] = [];
  readonly #rowsOfPerson: number[][] = [];
  #last: { readonly key: string; readonly rows: readonly number[] } | undefined;
  #lastGroups: { readonly of: readonly number[]; readonly groups: readonly Group[] } | undefined;

  constructor(determinations: Iterable<DeterminationRow>) {
    const values = new Map<string, string>();
    const known = (text: string): string => {
      const found = values.get(text);
      if (found === undefined) values.set(text, text);
      return found ?? text;
    };
    const people = this.#placeOfSubject;
    for (const determination of determinations) {
      for (const name of KEPT) this.#columns.get(name)!.push(known(determination[name]));
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
    const chosen = new Set(asked.chosen['remedy']);
    const piece = found.slice(from, from + count);
    const isPeople = asked.view === 'people';
    return {
      all: isPeople ? this.#rowsOfPerson.length : this.#haystack.length,
      total: found.length,
      rows: piece.map((row) => ({
        id: isPeople ? row : this.#personOf[row]!,
        cells: columns.map((column) => (isPeople ? this.#personCell(row, column, chosen) : this.#cell(row, column))),
      })),
      groups: this.#groupsOf(asked, found),
    };
  }

  /** The place in these results of the person whose DOJ number this is. */
  placeOf(subject: string): number | undefined {
    return this.#placeOfSubject.get(subject);
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

  /**
   * A person is told by their first row; what their rows differ in is told with how often. Where remedies are chosen, only
   * the rows about these count.
   */
  #personCell(person: number, column: ResultColumn, remedies: ReadonlySet<string>): string {
    const all = this.#rowsOfPerson[person]!;
    const rows = remedies.size === 0 ? all : all.filter((row) => remedies.has(this.#cell(row, 'remedy')));
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

  /** The same for each piece of the same rows. */
  #groupsOf(asked: RowsAsked, found: readonly number[]): readonly Group[] {
    if (this.#lastGroups?.of !== found) this.#lastGroups = { of: found, groups: this.#groups(asked, found) };
    return this.#lastGroups.groups;
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
