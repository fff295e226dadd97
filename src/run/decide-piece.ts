import { ByteSink } from '../basics/index.ts';
import type { LostRow } from '../history/index.ts';
import { otherCharges } from '../law/index.ts';
import { type BulkRow, COLUMNS, type RowBatch, RowReader, SLOTS, buildHistory, rowFault, rowText, setAside, splitRows } from '../read/index.ts';
import { CONDENSED_COLUMNS, EMPTY_CELLS, Tally, type TallyData, columnSpans, writeCondensedRow, writeRow, writeSetAside } from '../write/index.ts';
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

const CONDENSED = columnSpans(CONDENSED_COLUMNS.map((name) => COLUMNS.indexOf(name)));

/** Decides pieces one after the other; keeps what repeats between them. */
export class PieceDecider {
  readonly #bench: Bench;
  readonly #reader = new RowReader();

  constructor(bench: Bench) {
    this.#bench = bench;
  }

  /** One piece of an input, from its bytes to the bytes of every output. */
  piece(bytes: Uint8Array, piece: Piece, context: PieceContext): PieceResult {
    const out = new Outputs(bytes.length);
    const batch = splitRows(bytes, piece);
    let person = '';
    let rows: BulkRow[] = [];
    const flush = (): void => {
      if (rows.length > 0) this.#write(rows, this.#result(person, rows, context, out), out);
      rows = [];
    };
    for (let i = 0; i < batch.count; i++) {
      const fault = rowFault(batch, i);
      if (fault) {
        this.#setAside(batch, i, out);
        continue;
      }
      const next = this.#reader.person(batch, i);
      if (next !== person) {
        flush();
        person = next;
      }
      rows.push(this.#reader.row(batch, i));
    }
    flush();
    return out.result();
  }

  /** Rows of one person out of bytes that hold some of them: for persons whose rows stand in several places. */
  rows(bytes: Uint8Array, place: Omit<Piece, 'start' | 'end'>, person: string): readonly BulkRow[] {
    const batch = splitRows(bytes, place);
    const rows: BulkRow[] = [];
    for (let i = 0; i < batch.count; i++) {
      if (!rowFault(batch, i) && this.#reader.person(batch, i) === person) rows.push(this.#reader.row(batch, i));
    }
    return rows;
  }

  person(rows: readonly BulkRow[], lost: readonly LostRow[], tally: Tally): PersonResult {
    return decidePerson(buildHistory(rows, lost, 'convictions'), this.#bench, tally);
  }

  #result(person: string, rows: readonly BulkRow[], { scattered, lost }: PieceContext, out: Outputs): PersonResult {
    const made = scattered.get(person);
    const result = made ?? this.person(rows, lost.get(person) ?? [], out.tally);
    if (!made || rows.some(({ origin }) => origin.file === made.first.file && origin.row === made.first.row)) out.determinations.text(result.lines);
    return result;
  }

  #write(rows: readonly BulkRow[], result: PersonResult, out: Outputs): void {
    out.used += rows.length;
    for (const row of rows) {
      const { batch, index } = row;
      const at = index * SLOTS;
      const end = batch.ends[index]!;
      const cells = result.cells.get(rowKey(batch.file, batch.firstRow + index)) ?? EMPTY_CELLS;
      const other = otherChargesOf(row);
      writeRow(out.all, batch, at, end, cells, other);
      writeCondensedRow(out.condensed, batch, at, CONDENSED, cells, other);
      if (cells !== EMPTY_CELLS) writeRow(out.prop64, batch, at, end, cells, other);
    }
  }

  #setAside(batch: RowBatch, index: number, out: Outputs): void {
    const { origin, code, field, hint } = setAside(batch, index, rowFault(batch, index)!);
    writeSetAside(out.setAside, { file: this.#bench.plan.inputs[origin.file] ?? '', line: origin.line, code, field, hint, row: rowText(batch, index) });
    out.tally.add(['rows', 'set-aside']);
    out.tally.add(['set-aside', code]);
  }
}

/** The outputs of a piece as they grow. */
class Outputs {
  readonly all: ByteSink;
  readonly condensed: ByteSink;
  readonly prop64: ByteSink;
  readonly determinations: ByteSink;
  readonly setAside = new ByteSink(256);
  readonly tally = new Tally();
  used = 0;

  constructor(inputBytes: number) {
    this.all = new ByteSink(Math.ceil(inputBytes * 1.08) + 1024);
    this.condensed = new ByteSink(Math.ceil(inputBytes * 0.4) + 1024);
    this.prop64 = new ByteSink((inputBytes >> 4) + 1024);
    this.determinations = new ByteSink((inputBytes >> 4) + 1024);
  }

  result(): PieceResult {
    this.tally.add(['rows', 'used'], this.used);
    const { all, condensed, prop64, determinations, setAside: aside, tally } = this;
    return { all: all.bytes, condensed: condensed.bytes, prop64: prop64.bytes, determinations: determinations.bytes, setAside: aside.bytes, tally: tally.data() };
  }
}

function otherChargesOf(row: BulkRow): string {
  const { comment } = row;
  if (comment.mention === undefined) return '';
  const { charged } = row;
  return otherCharges({ offense: charged.text, offenseSection: charged.mention, comment: comment.text, commentSection: comment.mention });
}
