import { NONE, mapped } from '../basics/index.ts';
import type { LostRow } from '../history/index.ts';
import { otherCharges } from '../law/index.ts';
import {
  type BulkRow,
  COLUMNS,
  RowReader,
  RowTable,
  type RowTools,
  SLOTS,
  type SetAsideCode,
  buildHistory,
  descriptionsOf,
  peopleInTable,
  plainRowTools,
  rowFault,
} from '../read/index.ts';
import { CONDENSED_COLUMNS, EMPTY_CELLS, columnSpans, writeCondensedRow, writeRow } from '../write/index.ts';
import type { LostRows } from './lost-rows.ts';
import type { Benches } from './benches.ts';
import { GrowingTallies, type TalliesData } from './growing-tallies.ts';
import { NUMBERS, type PackedRuns, placeAt } from './packed-runs.ts';
import { PieceOutputs, type PieceResult, type PlanSinks } from './piece-outputs.ts';
import { Shelf } from './shelf.ts';
import {
  type PersonResult,
  PersonSinks,
  type PlanResult,
  type Tallies,
  decidePerson,
  rowKey,
} from './decide-person.ts';
import { FindingsPacker, FindingsReader, type ScatteredHere } from './findings.ts';

/** A piece of one input: whole rows, cut between two persons. */
export type Piece = {
  readonly file: number;
  readonly start: number;
  readonly end: number;
  readonly firstRow: number;
  readonly firstLine: number;
};

/** What a piece cannot know by itself. */
export type PieceContext = {
  /** Rows set aside anywhere that may belong to a person, by person. */
  readonly lost: LostRows;
  /** Rows set aside for want of a person's number, by what they say of the person. */
  readonly orphans: LostRows;
  /** What was found beforehand about people whose rows do not all stand together. */
  readonly scattered: ScatteredHere;
};

/** What was decided about the people of a piece, and by whom it can be written: everybody is as one who stands elsewhere too. */
export type FoundInPiece = { readonly scattered: ScatteredHere; readonly tallies: TalliesData };

const CONDENSED = columnSpans(CONDENSED_COLUMNS.map((name) => COLUMNS.indexOf(name)));

/**
 * Decides pieces one after the other; keeps what repeats between them. A plan's outputs hold every row of the input, or
 * only the rows of the people who have a conviction in its scope.
 */
export class PieceDecider {
  readonly #benches: Benches;
  readonly #reader = new RowReader();
  readonly #wantEveryRow: readonly number[];
  readonly #table: RowTable;
  /** What is written about the person at hand. */
  readonly #sinks = new PersonSinks();
  readonly #packer = new FindingsPacker();
  /** Where room for outputs is taken from, and where those who wrote them away may put it back. */
  readonly shelf = new Shelf();

  constructor(benches: Benches, tools: RowTools = plainRowTools()) {
    this.#benches = benches;
    this.#table = new RowTable(tools);
    this.#wantEveryRow = benches.plans.flatMap((plan, i) => (plan.onlyPeopleInScope ? [] : [i]));
  }

  /** One piece of an input, from its bytes to the bytes of every output; counted beside what is counted already. */
  piece(bytes: Uint8Array, piece: Piece, context: PieceContext, counted?: TalliesData): PieceResult {
    const out = new PieceOutputs(this.#wantEveryRow.length > 0 ? bytes.length : 0, this.#benches.plans, this.shelf);
    if (counted) out.addAll(counted);
    const table = this.#table;
    table.open(bytes, piece);
    const known = { ...context, scattered: new FindingsReader(context.scattered) };
    const unusable = (why: SetAsideCode): void => {
      out.common.add(['rows', 'set-aside']);
      out.common.add(['set-aside', why]);
    };
    if (this.#needsNobody(context)) this.#rowsAlone(known.scattered, unusable, out);
    else
      for (const { person, rows } of peopleInTable(table, this.#reader, unusable))
        this.#personRows(person, rows, known, out);
    return out.result();
  }

  /** Whether a piece can be written without knowing whose its rows are: all is decided, and all rows are written. */
  #needsNobody({ scattered, lost, orphans }: PieceContext): boolean {
    const everyRow = this.#wantEveryRow.length === this.#benches.plans.length;
    return everyRow && scattered.people === 'everyone' && lost.size === 0 && orphans.size === 0;
  }

  #rowsAlone(findings: FindingsReader, unusable: (why: SetAsideCode) => void, out: PieceOutputs): void {
    const table = this.#table;
    const row = [0];
    while (table.next()) {
      const fault = rowFault(table, 0);
      if (fault) unusable(fault);
      else this.#written(row, findings.atRow(table, 0), out);
      table.keepNone();
    }
  }

  /** Decides one piece of an input and writes nothing: rows, and those that are not usable, are left to who writes it. */
  find(bytes: Uint8Array, piece: Piece, context: PieceContext): FoundInPiece {
    const tallies = new GrowingTallies();
    const plans = new Map<string, readonly number[]>();
    const table = this.#table;
    table.open(bytes, piece);
    const known = { ...context, scattered: new FindingsReader(context.scattered) };
    for (const { person, rows } of peopleInTable(table, this.#reader)) {
      const { results } = this.#resultsAt(person, rows, known, tallies);
      if (results.length === 0) continue;
      plans.set(
        person,
        results.map(({ plan }) => plan),
      );
      this.#packer.person(rowKey(table.files[rows[0]!]!, table.numbers[rows[0]!]!), results);
    }
    return { scattered: { people: 'everyone', plans, findings: this.#packer.packed() }, tallies: tallies.data() };
  }

  /** The rows of one person from all their runs, whose bytes stand one after the other from there on: for persons in several places. */
  rows(bytes: Uint8Array, runs: PackedRuns, from = 0): readonly BulkRow[] {
    const table = this.#table;
    let start = from;
    table.open(bytes, placeAt(runs, 0));
    for (let i = 0; i < runs.length / NUMBERS; i++) {
      const run = placeAt(runs, i);
      const end = start + run.end - run.start;
      table.goOn(start, end, run);
      while (table.next());
      start = end;
    }
    const rows: BulkRow[] = [];
    // Between the rows of a run stand none but its person's and those set aside.
    for (let i = 0; i < table.count; i++) if (!rowFault(table, i)) rows.push(this.#reader.row(table, i));
    return rows;
  }

  /** The result is good until the next person's. */
  person(rows: readonly BulkRow[], lost: readonly LostRow[], tallies: Tallies): PersonResult {
    this.#sinks.empty();
    return decidePerson(buildHistory(rows, lost, this.#benches.wanted), this.#benches, tallies, this.#sinks);
  }

  /** The rows that this person may have lost: those that name them, and those that only describe them. */
  lostOf(rows: readonly BulkRow[], named: readonly LostRow[], orphans: LostRows): readonly LostRow[] {
    if (orphans.size === 0) return named;
    // Mostly each row says of the person what the row before it says.
    const others = rows.filter((row, i) => i === 0 || !row.describesPersonAs(rows[i - 1]!));
    const described = new Set(others.flatMap((row) => descriptionsOf(row.batch, row.index)));
    const found = new Set([...described].flatMap((description) => orphans.get(description) ?? []));
    return [...named, ...found];
  }

  /** What is written at these rows of the table, which are of one person. */
  #personRows(person: string, indexes: readonly number[], known: KnownOfPiece, out: PieceOutputs): void {
    const { results, lostRows } = this.#resultsAt(person, indexes, known, out);
    if (lostRows.length > 0) for (const { plan } of results) out.plan(plan).lostPeople.push(person);
    this.#written(indexes, results, out);
  }

  #written(indexes: readonly number[], results: readonly PlanResult[], out: PieceOutputs): void {
    out.used += indexes.length;
    for (const found of results) {
      const plan = out.plan(found.plan);
      plan.determinations.put(found.lines);
      this.#writeRows(indexes, found, plan);
    }
    for (const plan of this.#wantEveryRow) {
      if (!results.some((found) => found.plan === plan)) this.#writeRows(indexes, NOTHING_FOUND, out.plan(plan));
    }
  }

  /** What was found about a person, beforehand or now, and the rows that they may have lost. */
  #resultsAt(
    person: string,
    indexes: readonly number[],
    { scattered, lost, orphans }: KnownOfPiece,
    tallies: Tallies,
  ): { readonly results: readonly PlanResult[]; readonly lostRows: readonly LostRow[] } {
    const table = this.#table;
    const isScattered = scattered.has(person);
    const rows = isScattered && orphans.size === 0 ? NONE : mapped(indexes, (index) => this.#reader.row(table, index));
    const lostRows = this.lostOf(rows, lost.get(person) ?? [], orphans);
    const results = isScattered ? scattered.at(person, table, indexes) : this.person(rows, lostRows, tallies).plans;
    return { results, lostRows };
  }

  #writeRows(indexes: readonly number[], { cells }: Pick<PlanResult, 'cells'>, out: PlanSinks): void {
    const table = this.#table;
    for (const index of indexes) {
      const at = index * SLOTS;
      const end = table.ends[index]!;
      const own =
        cells.size === 0 ? EMPTY_CELLS : (cells.get(rowKey(table.files[index]!, table.numbers[index]!)) ?? EMPTY_CELLS);
      const other = this.#otherCharges(index);
      writeRow(out.all, table, at, end, own, other);
      writeCondensedRow(out.condensed, table, index, CONDENSED, own, other);
      if (own.carries) writeRow(out.prop64, table, at, end, own, other);
    }
  }

  #otherCharges(index: number): string {
    const comment = this.#reader.comment(this.#table, index);
    if (comment.mention === undefined) return '';
    const { charged } = this.#reader.row(this.#table, index);
    return otherCharges({
      offense: charged.text,
      offenseSection: charged.mention,
      comment: comment.text,
      commentSection: comment.mention,
    });
  }
}

type KnownOfPiece = Omit<PieceContext, 'scattered'> & { readonly scattered: FindingsReader };

const NOTHING_FOUND: Pick<PlanResult, 'cells'> = { cells: new Map() };
