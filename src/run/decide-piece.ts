import { ByteSink } from '../basics/index.ts';
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
import {
  CONDENSED_COLUMNS,
  EMPTY_CELLS,
  Tally,
  type TallyData,
  columnSpans,
  writeCondensedRow,
  writeRow,
} from '../write/index.ts';
import type { LostRows } from './lost-rows.ts';
import type { Benches } from './benches.ts';
import { NUMBERS, type PackedRuns, placeAt } from './packed-runs.ts';
import type { RunPlan } from './plan.ts';
import { Shelf } from './shelf.ts';
import {
  type PersonResult,
  PersonSinks,
  type PlanResult,
  type Tallies,
  decidePerson,
  rowKey,
} from './decide-person.ts';
import { FindingsReader, type ScatteredHere } from './findings.ts';

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

/** The outputs of a piece under one plan, in the order of its rows. */
export type PlanOutputs = {
  readonly plan: number;
  readonly all: Uint8Array<ArrayBuffer>;
  readonly condensed: Uint8Array<ArrayBuffer>;
  readonly prop64: Uint8Array<ArrayBuffer>;
  readonly determinations: Uint8Array<ArrayBuffer>;
  /** People with a conviction in scope who may have lost a row. */
  readonly lostPeople: readonly string[];
};

export type PieceResult = { readonly outputs: readonly PlanOutputs[]; readonly tallies: TalliesData };

/** The room in which the outputs of a piece lie. */
export function roomOf({ outputs }: PieceResult): readonly ArrayBuffer[] {
  return outputs.flatMap(({ all, condensed, prop64, determinations }) =>
    [all, condensed, prop64, determinations].map(({ buffer }) => buffer),
  );
}

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
  /** Where room for outputs is taken from, and where those who wrote them away may put it back. */
  readonly shelf = new Shelf();

  constructor(benches: Benches, tools: RowTools = plainRowTools()) {
    this.#benches = benches;
    this.#table = new RowTable(tools);
    this.#wantEveryRow = benches.plans.flatMap((plan, i) => (plan.onlyPeopleInScope ? [] : [i]));
  }

  /** One piece of an input, from its bytes to the bytes of every output. */
  piece(bytes: Uint8Array, piece: Piece, context: PieceContext): PieceResult {
    const out = new Outputs(this.#wantEveryRow.length > 0 ? bytes.length : 0, this.#benches.plans, this.shelf);
    const table = this.#table;
    table.open(bytes, piece);
    const known = { ...context, scattered: new FindingsReader(context.scattered) };
    const unusable = (why: SetAsideCode): void => {
      out.common.add(['rows', 'set-aside']);
      out.common.add(['set-aside', why]);
    };
    for (const { person, rows } of peopleInTable(table, this.#reader, unusable))
      this.#personRows(person, rows, known, out);
    return out.result();
  }

  /** The rows of one person from all their runs, whose bytes stand one after the other: for persons in several places. */
  rows(bytes: Uint8Array, runs: PackedRuns, person: string): readonly BulkRow[] {
    const table = this.#table;
    let from = 0;
    table.open(bytes, placeAt(runs, 0));
    for (let i = 0; i < runs.length / NUMBERS; i++) {
      const run = placeAt(runs, i);
      const end = from + run.end - run.start;
      table.goOn(from, end, run);
      while (table.next());
      from = end;
    }
    const rows: BulkRow[] = [];
    for (let i = 0; i < table.count; i++)
      if (!rowFault(table, i) && this.#reader.person(table, i) === person) rows.push(this.#reader.row(table, i));
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
  #personRows(
    person: string,
    indexes: readonly number[],
    { scattered, lost, orphans }: KnownOfPiece,
    out: Outputs,
  ): void {
    const table = this.#table;
    const isScattered = scattered.has(person);
    const rows = isScattered && orphans.size === 0 ? [] : indexes.map((index) => this.#reader.row(table, index));
    const lostRows = this.lostOf(rows, lost.get(person) ?? [], orphans);
    const results = isScattered ? scattered.at(person, table, indexes) : this.person(rows, lostRows, out).plans;
    out.used += indexes.length;
    for (const found of results) {
      const plan = out.plan(found.plan);
      plan.determinations.put(found.lines);
      if (lostRows.length > 0) plan.lostPeople.push(person);
      this.#writeRows(indexes, found, plan);
    }
    for (const plan of this.#wantEveryRow) {
      if (!results.some((found) => found.plan === plan)) this.#writeRows(indexes, NOTHING_FOUND, out.plan(plan));
    }
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

/** Tallies as plain data, for handing between threads. */
export type TalliesData = { readonly common: TallyData; readonly plans: readonly (readonly [number, TallyData])[] };

/** Tallies as they grow. */
export class GrowingTallies implements Tallies {
  readonly common = new Tally();
  readonly #plans = new Map<number, Tally>();

  of(plan: number): Tally {
    let tally = this.#plans.get(plan);
    if (!tally) this.#plans.set(plan, (tally = new Tally()));
    return tally;
  }

  /** All that was counted for a plan, with what was counted for every plan. */
  whole(plan: number): Tally {
    const tally = new Tally();
    tally.addAll(this.common.data());
    tally.addAll(this.of(plan).data());
    return tally;
  }

  addAll({ common, plans }: TalliesData): void {
    this.common.addAll(common);
    for (const [plan, data] of plans) this.of(plan).addAll(data);
  }

  data(): TalliesData {
    return {
      common: this.common.data(),
      plans: [...this.#plans].map(([plan, tally]) => [plan, tally.data()] as const),
    };
  }
}

/** The outputs of a piece under one plan as they grow. */
class PlanSinks {
  readonly all: ByteSink;
  readonly condensed: ByteSink;
  readonly prop64: ByteSink;
  readonly determinations: ByteSink;
  readonly lostPeople: string[] = [];

  constructor(expected: number, remedies: number, shelf: Shelf) {
    const sink = (share: number): ByteSink => new ByteSink(shelf.take(Math.ceil(expected * share) + 1024));
    this.all = sink(1.1);
    this.condensed = sink(0.4);
    this.prop64 = sink(0.1);
    // A line for each conviction and remedy.
    this.determinations = sink(0.05 + 0.06 * remedies);
  }
}

class Outputs extends GrowingTallies {
  used = 0;
  readonly #sinks = new Map<number, PlanSinks>();
  readonly #expected: number;
  readonly #plans: readonly RunPlan[];
  readonly #shelf: Shelf;

  constructor(expected: number, plans: readonly RunPlan[], shelf: Shelf) {
    super();
    this.#expected = expected;
    this.#plans = plans;
    this.#shelf = shelf;
  }

  plan(plan: number): PlanSinks {
    let sinks = this.#sinks.get(plan);
    if (!sinks) {
      sinks = new PlanSinks(this.#expected, this.#plans[plan]!.remedies.length, this.#shelf);
      this.#sinks.set(plan, sinks);
    }
    return sinks;
  }

  result(): PieceResult {
    this.common.add(['rows', 'used'], this.used);
    const outputs = [...this.#sinks].map(([plan, { all, condensed, prop64, determinations, lostPeople }]) => ({
      plan,
      all: all.bytes,
      condensed: condensed.bytes,
      prop64: prop64.bytes,
      determinations: determinations.bytes,
      lostPeople,
    }));
    return { outputs, tallies: this.data() };
  }
}
