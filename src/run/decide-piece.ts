import { ByteSink } from '../basics/index.ts';
import type { LostRow } from '../history/index.ts';
import { otherCharges } from '../law/index.ts';
import { type BulkRow, COLUMNS, RowReader, type SetAsideRow, SLOTS, buildHistory, rowText, splitRows } from '../read/index.ts';
import { CONDENSED_COLUMNS, EMPTY_CELLS, Tally, type TallyData, writeCondensedRow, writeRow, writeSetAside } from '../write/index.ts';
import { type Bench, type PersonResult, decidePerson, rowKey } from './decide-person.ts';

/** A piece of one input: whole rows, cut between two persons. */
export type Piece = { readonly file: number; readonly start: number; readonly end: number; readonly firstRow: number; readonly firstLine: number };

/** What a piece cannot know by itself. */
export type PieceContext = {
  /** Rows set aside anywhere that may belong to a person, by person. */
  readonly lost: ReadonlyMap<string, readonly LostRow[]>;
  /** Results of persons whose rows do not all stand together, made beforehand. */
  readonly scattered: ReadonlyMap<string, PersonResult>;
};

/** The outputs of a piece, in the order of its rows. */
export type PieceResult = {
  readonly all: Uint8Array;
  readonly condensed: Uint8Array;
  readonly prop64: Uint8Array;
  readonly determinations: Uint8Array;
  readonly setAside: Uint8Array;
  readonly tally: TallyData;
};

const CONDENSED = CONDENSED_COLUMNS.map((name) => COLUMNS.indexOf(name));

/** Decides pieces one after the other; keeps what repeats between them. */
export class PieceDecider {
  readonly #bench: Bench;
  readonly #reader = new RowReader();

  constructor(bench: Bench) {
    this.#bench = bench;
  }

  /** Rows of a person whose rows stand in several places, read for {@link decideScattered}. */
  rows(bytes: Uint8Array, place: Omit<Piece, 'start' | 'end'>, person: string): readonly BulkRow[] {
    const batch = splitRows(bytes, place);
    const rows: BulkRow[] = [];
    for (let i = 0; i < batch.count; i++) {
      if (!this.#reader.fault(batch, i) && this.#reader.person(batch, i) === person) rows.push(this.#reader.row(batch, i));
    }
    return rows;
  }

  person(rows: readonly BulkRow[], lost: readonly LostRow[], tally: Tally): PersonResult {
    return decidePerson(buildHistory(rows, lost, this.#reader), this.#bench, tally);
  }

  piece(bytes: Uint8Array, piece: Piece, context: PieceContext): PieceResult {
    const tally = new Tally();
    const { rows, setAside, people } = this.#read(bytes, piece);
    const results = new Map<string, PersonResult>();
    let lines = '';
    for (const [person, own] of people) {
      const made = context.scattered.get(person);
      const result = made ?? this.person(own, context.lost.get(person) ?? [], tally);
      results.set(person, result);
      if (!made || startsHere(made, own)) lines += result.lines;
    }
    tally.add(['rows', 'used'], rows.length);
    tally.add(['rows', 'set-aside'], setAside.length);
    for (const row of setAside) tally.add(['set-aside', row.code]);
    const determinations = new ByteSink(lines.length + 64);
    determinations.text(lines);
    return { ...this.#write(rows, results, bytes.length), determinations: determinations.bytes, setAside: this.#writeSetAside(setAside, bytes), tally: tally.data() };
  }

  #read(bytes: Uint8Array, piece: Piece): { rows: BulkRow[]; setAside: (SetAsideRow & { start: number; end: number })[]; people: Map<string, BulkRow[]> } {
    const batch = splitRows(bytes, piece);
    const rows: BulkRow[] = [];
    const setAside: (SetAsideRow & { start: number; end: number })[] = [];
    const people = new Map<string, BulkRow[]>();
    for (let i = 0; i < batch.count; i++) {
      const fault = this.#reader.fault(batch, i);
      if (fault) {
        setAside.push({ ...this.#reader.setAside(batch, i, fault), start: batch.starts[i * SLOTS]!, end: batch.ends[i]! });
        continue;
      }
      const row = this.#reader.row(batch, i);
      rows.push(row);
      const own = people.get(row.person);
      if (own) own.push(row);
      else people.set(row.person, [row]);
    }
    return { rows, setAside, people };
  }

  #write(rows: readonly BulkRow[], results: ReadonlyMap<string, PersonResult>, size: number): { all: Uint8Array; condensed: Uint8Array; prop64: Uint8Array } {
    const all = new ByteSink(size + rows.length * 48 + 1024);
    const condensed = new ByteSink((size >> 1) + 1024);
    const prop64 = new ByteSink((size >> 3) + 1024);
    for (const row of rows) {
      const { batch, index, origin } = row;
      const raw = { bytes: batch.bytes, starts: batch.starts, at: index * SLOTS, end: batch.ends[index]! };
      const own = results.get(row.person)!.cells;
      const carried = own.size === 0 ? undefined : own.get(rowKey(origin.file, origin.row));
      const cells = carried ?? EMPTY_CELLS;
      const other = otherChargesOf(row);
      writeRow(all, raw, cells, other);
      writeCondensedRow(condensed, raw, CONDENSED, cells, other);
      if (carried) writeRow(prop64, raw, cells, other);
    }
    return { all: all.bytes, condensed: condensed.bytes, prop64: prop64.bytes };
  }

  #writeSetAside(rows: readonly (SetAsideRow & { start: number; end: number })[], bytes: Uint8Array): Uint8Array {
    const sink = new ByteSink(1024);
    for (const row of rows) {
      const { origin, code, field, hint } = row;
      writeSetAside(sink, { file: this.#bench.plan.inputs[origin.file] ?? '', line: origin.line, code, field, hint, row: rowText(bytes, row.start, row.end) });
    }
    return sink.bytes;
  }
}

function otherChargesOf({ charged, comment }: BulkRow): string {
  if (comment.mention === undefined) return '';
  return otherCharges({ offense: charged.text, offenseSection: charged.mention, comment: comment.text, commentSection: comment.mention });
}

/** A person whose rows are scattered is written where their first row stands. */
function startsHere(result: PersonResult, own: readonly BulkRow[]): boolean {
  const { first } = result;
  return own.some(({ origin }) => origin.file === first.file && origin.row === first.row);
}
