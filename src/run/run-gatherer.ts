import type { InputFile } from './input-file.ts';
import { NUMBERS, type PackedRuns } from './packed-runs.ts';

/** The bytes of runs, one after the other. */
export function bytesOf(inputs: readonly InputFile[], runs: PackedRuns): Uint8Array {
  return new RunGatherer(inputs, 0).gather(runs);
}

/** Runs nearer to each other than this are read together with what stands between them. */
const NEAR = 1 << 13;
const WINDOW = 1 << 20;

/** Runs by number: where each begins and ends among the bytes of all inputs, its file, and where its bytes are put. */
type Gathering = {
  readonly start: Float64Array;
  readonly end: Float64Array;
  readonly file: Int32Array;
  readonly to: Float64Array;
  /** The numbers, in the order in which the runs stand in the inputs. */
  readonly order: Int32Array;
  readonly store: Uint8Array;
};

/**
 * Reads the runs of many people in the order in which they stand in the inputs, neighbours in one go, and keeps each
 * person's bytes together. The next reading overwrites them, unless it is given other room.
 */
export class RunGatherer {
  readonly #inputs: readonly InputFile[];
  readonly #near: number;
  /** Where each input begins among the bytes of all. */
  readonly #bases: readonly number[];
  #neighbours = new Uint8Array(0);
  #store = new Uint8Array(0);

  constructor(inputs: readonly InputFile[], near = NEAR) {
    this.#inputs = inputs;
    this.#near = near;
    let base = 0;
    this.#bases = inputs.map(({ size }) => (base += size) - size);
  }

  /** The bytes of runs, one after the other. */
  gather(runs: PackedRuns, room?: Uint8Array): Uint8Array {
    const count = runs.length / NUMBERS;
    const start = new Float64Array(count);
    const end = new Float64Array(count);
    const file = new Int32Array(count);
    const to = new Float64Array(count);
    let length = 0;
    for (let number = 0; number < count; number++) {
      const at = number * NUMBERS;
      const base = this.#bases[runs[at]!]!;
      file[number] = runs[at]!;
      start[number] = base + runs[at + 1]!;
      end[number] = base + runs[at + 2]!;
      to[number] = length;
      length += runs[at + 2]! - runs[at + 1]!;
    }
    const store = room ?? this.#large(length);
    const gathering = { start, end, file, to, order: orderOf(start), store };
    for (let first = 0; first < count;) first = this.#readTogether(gathering, first);
    return store.subarray(0, length);
  }

  #large(length: number): Uint8Array {
    if (this.#store.length < length) this.#store = new Uint8Array(length + (length >> 3));
    return this.#store;
  }

  /** Reads a run and those that follow it nearby; gives the place in the order of the first that was not read. */
  #readTogether({ start, end, file, to, order, store }: Gathering, first: number): number {
    const one = order[first]!;
    const from = start[one]!;
    let until = end[one]!;
    let next = first + 1;
    for (; next < order.length; next++) {
      const run = order[next]!;
      if (file[run] !== file[one] || start[run]! - until >= this.#near || end[run]! - from > WINDOW) break;
      until = end[run]!;
    }
    const input = this.#inputs[file[one]!]!;
    const offset = from - this.#bases[file[one]!]!;
    if (next === first + 1) {
      const own = store.subarray(to[one]!, to[one]! + until - from);
      const read = input.read(offset, until - from, own);
      if (read.buffer !== own.buffer) own.set(read);
      return next;
    }
    if (this.#neighbours.length === 0) this.#neighbours = new Uint8Array(WINDOW);
    const bytes = input.read(offset, until - from, this.#neighbours);
    for (let i = first; i < next; i++) {
      const run = order[i]!;
      store.set(bytes.subarray(start[run]! - from, end[run]! - from), to[run]!);
    }
    return next;
  }
}

/** The numbers of places in their order. Numbers alone are sorted much quicker than by a comparison of ours. */
function orderOf(places: Float64Array): Int32Array {
  const sorted = places.slice().sort();
  const order = new Int32Array(places.length);
  places.forEach((place, number) => (order[firstAtLeast(sorted, place)] = number));
  return order;
}

/** Where the first number stands that is at least so large. */
export function firstAtLeast(sorted: Float64Array, wanted: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
