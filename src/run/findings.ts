import { ByteSink, sortFew } from '../basics/index.ts';
import type { RowBatch } from '../read/index.ts';
import type { RowCells } from '../write/index.ts';
import { type PlanResult, rowKey } from './decide-person.ts';
import { firstAtLeast } from './run-gatherer.ts';

/**
 * What was decided about people whose rows stand in several places, by the rows at which it is written: the lines about a
 * person at their first row, the computed cells at each row that has some. Columns of numbers and one run of bytes, which
 * threads hand on whole.
 */
export type PackedFindings = {
  /** The row at which each is written, by {@link rowKey}. */
  readonly rows: Float64Array<ArrayBuffer>;
  readonly plans: Uint32Array<ArrayBuffer>;
  /** Whether it is lines, cells, or cells that carry a determination. */
  readonly kinds: Uint8Array<ArrayBuffer>;
  /** Where its bytes end, and those of the next begin. */
  readonly ends: Uint32Array<ArrayBuffer>;
  /** Where those end that stand before the row's own cell. */
  readonly middles: Uint32Array<ArrayBuffer>;
  readonly bytes: Uint8Array<ArrayBuffer>;
};

const LINES = 0;
const CELLS = 1;
const CARRYING_CELLS = 2;

/** The room in which findings lie; where there are none, nothing is to be handed on. */
export function roomOfFindings({ rows, plans, kinds, ends, middles, bytes }: PackedFindings): readonly ArrayBuffer[] {
  return rows.length === 0 ? [] : [rows, plans, kinds, ends, middles, bytes].map(({ buffer }) => buffer);
}

/** Packs findings, and copies them, so that nothing of a person is left over for the collection of garbage. */
export class FindingsPacker {
  readonly #rows: number[] = [];
  readonly #plans: number[] = [];
  readonly #kinds: number[] = [];
  readonly #ends: number[] = [];
  readonly #middles: number[] = [];
  readonly #sink = new ByteSink();

  /** What was found about a person, in the order of the rows: the lines are written at the row named, their first. */
  person(at: number, plans: readonly PlanResult[]): void {
    for (const { plan, lines, cells } of plans) {
      if (lines.length > 0) this.#put(at, plan, LINES, lines, NO_BYTES);
      for (const [row, { before, after, carries }] of sortFew([...cells], ([a], [b]) => a - b))
        this.#put(row, plan, carries ? CARRYING_CELLS : CELLS, before, after);
    }
  }

  /** Finding `i` of another pack. */
  copy({ rows, plans, kinds, ends, middles, bytes }: PackedFindings, i: number): void {
    const [start, middle, end] = [i === 0 ? 0 : ends[i - 1]!, middles[i]!, ends[i]!];
    this.#put(rows[i]!, plans[i]!, kinds[i]!, bytes.subarray(start, middle), bytes.subarray(middle, end));
  }

  /** All of it, in room of its own; the packer begins anew. */
  packed(): PackedFindings {
    const packed = {
      rows: Float64Array.from(this.#rows),
      plans: Uint32Array.from(this.#plans),
      kinds: Uint8Array.from(this.#kinds),
      ends: Uint32Array.from(this.#ends),
      middles: Uint32Array.from(this.#middles),
      bytes: this.#sink.bytes.slice(),
    };
    for (const numbers of [this.#rows, this.#plans, this.#kinds, this.#ends, this.#middles]) numbers.length = 0;
    this.#sink.empty();
    return packed;
  }

  #put(row: number, plan: number, kind: number, before: Uint8Array, after: Uint8Array): void {
    this.#rows.push(row);
    this.#plans.push(plan);
    this.#kinds.push(kind);
    this.#sink.put(before);
    this.#middles.push(this.#sink.length);
    this.#sink.put(after);
    this.#ends.push(this.#sink.length);
  }
}

const NO_BYTES = new Uint8Array(0);

const NO_FINDINGS = new FindingsPacker().packed();

/** Rows of one file, from a first to before a last. */
type RowSpan = { readonly file: number; readonly firstRow: number; readonly endRow: number };

/** The findings of a whole run, by where their rows stand. */
export class Findings {
  readonly #packs: PackedFindings[] = [];
  readonly #packer = new FindingsPacker();
  readonly #plans = new Map<string, readonly number[]>();
  /** Of all findings in the order of their rows: the row, the pack and the place in it. Made when everything is there. */
  #order: { readonly rows: Float64Array; readonly pack: Uint32Array; readonly place: Uint32Array } | undefined;

  add(pack: PackedFindings, plans: Iterable<readonly [string, readonly number[]]>): void {
    this.#packs.push(pack);
    for (const [person, own] of plans) this.#plans.set(person, own);
    this.#order = undefined;
  }

  /** The plans under which something was found about the person. */
  plansOf(person: string): readonly number[] | undefined {
    return this.#plans.get(person);
  }

  /** Those that are written among these rows, in their order. */
  within({ file, firstRow, endRow }: RowSpan): PackedFindings {
    if (this.#packs.length === 0) return NO_FINDINGS;
    const { rows, pack, place } = (this.#order ??= inOrder(this.#packs));
    const packer = this.#packer;
    const end = rowKey(file, endRow);
    for (let i = firstAtLeast(rows, rowKey(file, firstRow)); i < rows.length && rows[i]! < end; i++)
      packer.copy(this.#packs[pack[i]!]!, place[i]!);
    return packer.packed();
  }
}

function inOrder(packs: readonly PackedFindings[]): {
  readonly rows: Float64Array;
  readonly pack: Uint32Array;
  readonly place: Uint32Array;
} {
  const size = packs.reduce((sum, { rows }) => sum + rows.length, 0);
  const all = { rows: new Float64Array(size), pack: new Uint32Array(size), place: new Uint32Array(size) };
  let at = 0;
  packs.forEach(({ rows }, number) =>
    rows.forEach((row, place) => {
      all.rows[at] = row;
      all.pack[at] = number;
      all.place[at++] = place;
    }),
  );
  const order = Uint32Array.from(all.rows.keys()).sort((a, b) => all.rows[a]! - all.rows[b]! || a - b);
  return {
    rows: Float64Array.from(order, (i) => all.rows[i]!),
    pack: Uint32Array.from(order, (i) => all.pack[i]!),
    place: Uint32Array.from(order, (i) => all.place[i]!),
  };
}

/** What a piece is told of people whose rows stand elsewhere too. */
export type ScatteredHere = {
  readonly people: ReadonlySet<string> | 'everyone';
  /** Under which plans something was found about them, here or elsewhere; where that matters. */
  readonly plans: ReadonlyMap<string, readonly number[]>;
  readonly findings: PackedFindings;
};

export const NOBODY_SCATTERED: ScatteredHere = { people: new Set(), plans: new Map(), findings: NO_FINDINGS };

/** Reads the findings of a piece along with its rows. */
export class FindingsReader {
  readonly #here: ScatteredHere;
  #next = 0;

  constructor(here: ScatteredHere) {
    this.#here = here;
  }

  has(person: string): boolean {
    const { people } = this.#here;
    return people === 'everyone' || people.has(person);
  }

  /** What is to be written at a person's rows that stand together. Rows are asked about in their order. */
  at(person: string, batch: RowBatch, asked: readonly number[]): readonly PlanResult[] {
    const found: GrowingResult[] = [];
    for (const plan of this.#here.plans.get(person) ?? []) resultFor(plan, found);
    for (const index of asked) this.#take(rowKey(batch.files[index]!, batch.numbers[index]!), found);
    return found;
  }

  /** What is to be written at a row, whoever's it is. Rows are asked about in their order. */
  atRow(batch: RowBatch, index: number): readonly PlanResult[] {
    const row = rowKey(batch.files[index]!, batch.numbers[index]!);
    if (!(this.#here.findings.rows[this.#next]! <= row)) return NO_RESULTS;
    const found: GrowingResult[] = [];
    this.#take(row, found);
    return found;
  }

  #take(row: number, found: GrowingResult[]): void {
    const { rows, plans, kinds, ends, middles, bytes } = this.#here.findings;
    for (; rows[this.#next]! <= row; this.#next++) {
      const i = this.#next;
      const [start, middle, end] = [i === 0 ? 0 : ends[i - 1]!, middles[i]!, ends[i]!];
      const own = resultFor(plans[i]!, found);
      if (kinds[i] === LINES) own.lines = bytes.subarray(start, end);
      else own.cells.set(rows[i]!, cellsOf(bytes, { start, middle, end }, kinds[i] === CARRYING_CELLS));
    }
  }
}

const NO_RESULTS: readonly PlanResult[] = [];

function cellsOf(
  bytes: Uint8Array,
  { start, middle, end }: { readonly start: number; readonly middle: number; readonly end: number },
  carries: boolean,
): RowCells {
  return { before: bytes.subarray(start, middle), after: bytes.subarray(middle, end), carries };
}

type GrowingResult = { readonly plan: number; lines: Uint8Array; readonly cells: Map<number, RowCells> };

function resultFor(plan: number, found: GrowingResult[]): GrowingResult {
  let own = found.find((each) => each.plan === plan);
  if (!own) found.push((own = { plan, lines: NO_BYTES, cells: new Map() }));
  return own;
}
