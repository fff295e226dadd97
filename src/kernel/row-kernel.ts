import type { ByteSink } from '../basics/index.ts';
import { COLUMN_COUNT, RowScanner, type RowTools, SLOTS } from '../read/index.ts';
import { ROW_KERNEL } from './row-kernel-code.ts';

/** Layout of the kernel's memory, in bytes: one number, a table of field starts, a row of them to copy from, spans of fields, what was gathered, room for bytes. */
const TABLE = 64;
const TABLE_ROWS = 2048;
const SCRATCH = TABLE + TABLE_ROWS * SLOTS * 4;
const SPANS = SCRATCH + SLOTS * 4;
const MOST_SPANS = 64;
const GATHERED = SPANS + MOST_SPANS * 8;
const ROOM = 1 << 20;
/** The kernel looks at 64 bytes at a time and may look behind the last one. */
const PADDING = 64;

const GATHERED_ROOM = ROOM - GATHERED - 16;

/** As much of it as is needed here; both Node and browsers have it, and TypeScript describes it for browsers only. */
declare const WebAssembly: {
  readonly Module: new (code: Uint8Array) => object;
  readonly Instance: new (module: object) => { readonly exports: unknown };
};

type Kernel = {
  readonly memory: { readonly buffer: ArrayBuffer };
  readonly row: (base: number, from: number, limit: number, starts: number) => number;
  readonly alike: (a: number, b: number, length: number) => number;
  readonly gather: (base: number, starts: number, spans: number, count: number, to: number) => number;
};

/** What reads rows quickest where WebAssembly is to be had; nothing elsewhere, and the plain scanner does the same. */
export function kernelRowTools(): RowTools | undefined {
  try {
    const code = Uint8Array.from(atob(ROW_KERNEL), (char) => char.charCodeAt(0));
    const { exports } = new WebAssembly.Instance(new WebAssembly.Module(code));
    const kernel = exports as Kernel;
    const { buffer } = kernel.memory;
    const starts = new Int32Array(buffer, TABLE, TABLE_ROWS * SLOTS);
    const room = new Uint8Array(buffer, ROOM, buffer.byteLength - ROOM - PADDING);
    return { scanner: new KernelScanner(kernel, starts), room, starts };
  } catch {
    return undefined;
  }
}

/**
 * The plain scanner with a quicker eye for ordinary rows, as long as their bytes lie in the kernel's own memory. Whatever
 * the kernel does not know is left to the plain scanner.
 */
class KernelScanner extends RowScanner {
  readonly #kernel: Kernel;
  readonly #fields: Int32Array;
  readonly #scratch: Int32Array;
  readonly #table: Int32Array;
  readonly #gathered: Uint8Array;
  readonly #spansInKernel: Int32Array;
  #spans: Int32Array | undefined;
  #bytes: Uint8Array | undefined;
  #base = -1;

  constructor(kernel: Kernel, table: Int32Array) {
    super();
    const { buffer } = kernel.memory;
    this.#kernel = kernel;
    this.#table = table;
    this.#fields = new Int32Array(buffer, 0, 1);
    this.#scratch = new Int32Array(buffer, SCRATCH, SLOTS);
    this.#spansInKernel = new Int32Array(buffer, SPANS, MOST_SPANS * 2);
    this.#gathered = new Uint8Array(buffer, GATHERED, GATHERED_ROOM);
  }

  override next(
    bytes: Uint8Array,
    from: number,
    limit: number,
    atEnd: boolean,
    starts: Int32Array,
    at: number,
  ): boolean {
    const base = this.#baseOf(bytes);
    if (base < 0) return super.next(bytes, from, limit, atEnd, starts, at);
    const inTable = starts === this.#table;
    const newline = this.#kernel.row(base, base + from, base + limit, inTable ? TABLE + at * 4 : SCRATCH) - base;
    const fields = this.#fields[0]!;
    if (newline < 0 || fields !== COLUMN_COUNT) return super.next(bytes, from, limit, atEnd, starts, at);
    if (!inTable) starts.set(this.#scratch, at);
    const end = bytes[newline - 1] === 13 && newline > starts[at + COLUMN_COUNT - 1]! ? newline - 1 : newline;
    starts[at + COLUMN_COUNT] = end + 1;
    this.start = from;
    this.end = end;
    this.following = newline + 1;
    this.fields = fields;
    this.lines = 1;
    this.fault = 'none';
    return true;
  }

  override alike(bytes: Uint8Array, a: number, b: number, length: number): number {
    const base = this.#baseOf(bytes);
    return base < 0 ? super.alike(bytes, a, b, length) : this.#kernel.alike(base + a, base + b, length);
  }

  override copyFields(sink: ByteSink, bytes: Uint8Array, starts: Int32Array, at: number, spans: Int32Array): void {
    const base = this.#baseOf(bytes);
    const count = spans.length >> 1;
    const most = starts[at + COLUMN_COUNT]! - starts[at]! + count;
    if (base < 0 || starts !== this.#table || count > MOST_SPANS || most > GATHERED_ROOM)
      return super.copyFields(sink, bytes, starts, at, spans);
    if (spans !== this.#spans) this.#spansInKernel.set((this.#spans = spans));
    sink.copy(this.#gathered, 0, this.#kernel.gather(base, TABLE + at * 4, SPANS, count, GATHERED));
  }

  /** The kernel's address of the first byte; negative for bytes that do not lie in its memory. */
  #baseOf(bytes: Uint8Array): number {
    if (bytes !== this.#bytes) {
      this.#bytes = bytes;
      this.#base = bytes.buffer === this.#kernel.memory.buffer ? bytes.byteOffset : -1;
    }
    return this.#base;
  }
}
