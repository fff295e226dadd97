import { FAULTS } from './row-batch.js';
import { RowScanner, SLOTS } from './row-scanner.js';
export function plainRowTools() {
    return { scanner: new RowScanner() };
}
/** Rows as they are read one after the other: a batch that grows at its end, and can forget all rows but the last. */
export class RowTable {
    bytes = new Uint8Array(0);
    file = 0;
    firstRow = 0;
    count = 0;
    starts;
    ends;
    lines;
    faults;
    fieldCounts;
    #scanner;
    #position = 0;
    #end = 0;
    #line = 1;
    constructor({ scanner, starts = new Int32Array(64 * SLOTS) } = plainRowTools()) {
        const room = Math.floor(starts.length / SLOTS);
        this.#scanner = scanner;
        this.starts = starts;
        this.ends = new Int32Array(room);
        this.lines = new Float64Array(room);
        this.faults = new Uint8Array(room);
        this.fieldCounts = new Int32Array(room);
    }
    /** Begins anew with bytes that hold whole rows. */
    open(bytes, { file, firstRow, firstLine }) {
        this.bytes = bytes;
        this.file = file;
        this.firstRow = firstRow;
        this.count = 0;
        this.#position = 0;
        this.#end = bytes.length;
        this.#line = firstLine;
    }
    /** Goes on with whole rows that stand between two offsets in the same bytes and come from elsewhere in the inputs. */
    goOn(from, end, { file, firstRow, firstLine }) {
        this.file = file;
        this.firstRow = firstRow - this.count;
        this.#position = from;
        this.#end = end;
        this.#line = firstLine;
    }
    /** The rows read so far, in the words of where the last of them come from; stays true when the table goes on. */
    asItStands() {
        const { bytes, file, firstRow, count, starts, ends, lines, faults, fieldCounts } = this;
        const alike = (a, b, length) => this.#scanner.alike(bytes, a, b, length);
        return { bytes, file, firstRow, count, starts, ends, lines, faults, fieldCounts, alike };
    }
    /** Reads the next row; false behind the last. Blank lines are no rows. */
    next() {
        const { bytes } = this;
        const scanner = this.#scanner;
        while (this.#position < this.#end) {
            const at = this.count;
            if (at === this.ends.length)
                this.#grow();
            scanner.next(bytes, this.#position, this.#end, true, this.starts, at * SLOTS);
            const line = this.#line;
            this.#line += scanner.lines;
            this.#position = scanner.following;
            if (scanner.fault === 'blank-line')
                continue;
            this.ends[at] = scanner.end;
            this.lines[at] = line;
            this.faults[at] = scanner.fault === 'none' ? 0 : FAULTS.indexOf(scanner.fault);
            this.fieldCounts[at] = scanner.fields;
            this.count++;
            return true;
        }
        return false;
    }
    /** Forgets all rows but the last, which becomes the first. */
    keepLast() {
        const last = this.count - 1;
        if (last <= 0)
            return;
        this.starts.copyWithin(0, last * SLOTS, (last + 1) * SLOTS);
        this.ends[0] = this.ends[last];
        this.lines[0] = this.lines[last];
        this.faults[0] = this.faults[last];
        this.fieldCounts[0] = this.fieldCounts[last];
        this.firstRow += last;
        this.count = 1;
    }
    alike(a, b, length) {
        return this.#scanner.alike(this.bytes, a, b, length);
    }
    #grow() {
        const room = this.ends.length * 2;
        this.starts = grown(this.starts, new Int32Array(room * SLOTS));
        this.ends = grown(this.ends, new Int32Array(room));
        this.lines = grown(this.lines, new Float64Array(room));
        this.faults = grown(this.faults, new Uint8Array(room));
        this.fieldCounts = grown(this.fieldCounts, new Int32Array(room));
    }
}
function grown(from, to) {
    to.set(from);
    return to;
}
/** Splits bytes that hold whole rows. Blank lines are no rows. */
export function splitRows(bytes, place) {
    const table = new RowTable();
    table.open(bytes, place);
    while (table.next())
        ;
    return table;
}
