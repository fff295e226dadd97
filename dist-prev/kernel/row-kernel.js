import { COLUMN_COUNT, RowScanner, SLOTS } from '../read/index.js';
import { ROW_KERNEL } from './row-kernel-code.js';
/** Layout of the kernel's memory, in bytes: one number, a table of field starts, a row of them to copy from, room for bytes. */
const TABLE = 64;
const TABLE_ROWS = 2048;
const SCRATCH = TABLE + TABLE_ROWS * SLOTS * 4;
const ROOM = 1 << 20;
/** The kernel looks at 64 bytes at a time and may look behind the last one. */
const PADDING = 64;
/** What reads rows quickest where WebAssembly is to be had; nothing elsewhere, and the plain scanner does the same. */
export function kernelRowTools() {
    try {
        const code = Uint8Array.from(atob(ROW_KERNEL), (char) => char.charCodeAt(0));
        const { exports } = new WebAssembly.Instance(new WebAssembly.Module(code));
        const kernel = exports;
        const { buffer } = kernel.memory;
        const starts = new Int32Array(buffer, TABLE, TABLE_ROWS * SLOTS);
        const room = new Uint8Array(buffer, ROOM, buffer.byteLength - ROOM - PADDING);
        return { scanner: new KernelScanner(kernel, starts), room, starts };
    }
    catch {
        return undefined;
    }
}
/**
 * The plain scanner with a quicker eye for ordinary rows, as long as their bytes lie in the kernel's own memory. Whatever
 * the kernel does not know is left to the plain scanner.
 */
class KernelScanner extends RowScanner {
    #kernel;
    #fields;
    #scratch;
    #table;
    #bytes;
    #base = -1;
    constructor(kernel, table) {
        super();
        const { buffer } = kernel.memory;
        this.#kernel = kernel;
        this.#table = table;
        this.#fields = new Int32Array(buffer, 0, 1);
        this.#scratch = new Int32Array(buffer, SCRATCH, SLOTS);
    }
    next(bytes, from, limit, atEnd, starts, at) {
        const base = this.#baseOf(bytes);
        if (base < 0)
            return super.next(bytes, from, limit, atEnd, starts, at);
        const inTable = starts === this.#table;
        const newline = this.#kernel.row(base, base + from, base + limit, inTable ? TABLE + at * 4 : SCRATCH) - base;
        const fields = this.#fields[0];
        if (newline < 0 || fields !== COLUMN_COUNT)
            return super.next(bytes, from, limit, atEnd, starts, at);
        if (!inTable)
            starts.set(this.#scratch, at);
        const end = bytes[newline - 1] === 13 && newline > starts[at + COLUMN_COUNT - 1] ? newline - 1 : newline;
        starts[at + COLUMN_COUNT] = end + 1;
        this.start = from;
        this.end = end;
        this.following = newline + 1;
        this.fields = fields;
        this.lines = 1;
        this.fault = 'none';
        return true;
    }
    alike(bytes, a, b, length) {
        const base = this.#baseOf(bytes);
        return base < 0 ? super.alike(bytes, a, b, length) : this.#kernel.alike(base + a, base + b, length);
    }
    /** The kernel's address of the first byte; negative for bytes that do not lie in its memory. */
    #baseOf(bytes) {
        if (bytes !== this.#bytes) {
            this.#bytes = bytes;
            this.#base = bytes.buffer === this.#kernel.memory.buffer ? bytes.byteOffset : -1;
        }
        return this.#base;
    }
}
