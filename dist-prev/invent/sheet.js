const COMMA = 44;
const ZERO = 48;
const ROOM_FOR_A_ROW = 8_192;
/**
 * The bytes of rows as they are written. A row usually begins like the one before it (the same person, cycle, step, count),
 * so it is begun by copying that part, and only the rest is written cell by cell.
 */
export class Sheet {
    bytes;
    /** How many bytes are written. */
    used = 0;
    /** Where each row begins, and one more: where the next will. */
    rowStarts = [0];
    constructor(capacity) {
        this.bytes = new Uint8Array(capacity);
    }
    get rows() {
        return this.rowStarts.length - 1;
    }
    /** Begins a row with the first `shared` bytes of the row before it. */
    beginRow(shared) {
        this.ensure(ROOM_FOR_A_ROW);
        if (shared === 0)
            return;
        const from = this.rowStarts[this.rows - 1];
        this.bytes.copyWithin(this.used, from, from + shared);
        this.used += shared;
    }
    /** How many bytes the row begun has so far. */
    get inRow() {
        return this.used - this.rowStarts[this.rows];
    }
    endRow(lineEnd) {
        this.text(lineEnd);
        this.rowStarts.push(this.used);
    }
    /** The text as it is; one byte for each character, which must be below 256. */
    text(text) {
        const { bytes } = this;
        let at = this.used;
        for (let i = 0; i < text.length; i++)
            bytes[at++] = text.charCodeAt(i);
        this.used = at;
    }
    cell(text) {
        this.text(text);
        this.bytes[this.used++] = COMMA;
    }
    /** A whole number of a fixed number of digits; no comma. */
    digits(value, count) {
        let left = value;
        for (let at = this.used + count - 1; at >= this.used; at--) {
            const rest = Math.floor(left / 10);
            this.bytes[at] = ZERO + left - rest * 10;
            left = rest;
        }
        this.used += count;
    }
    /** A cell of eight digits, YYYYMMDD. */
    date(stamp) {
        this.digits(stamp, 8);
        this.bytes[this.used++] = COMMA;
    }
    /** A key of twelve digits: cycle and step, then count and tail, three digits each: `101002001201`. */
    key(cycleAndStep, countAndTail) {
        this.digits(cycleAndStep, 6);
        this.digits(countAndTail, 6);
        this.bytes[this.used++] = COMMA;
    }
    /** A whole row written elsewhere, with whatever ends it. */
    wholeRow(row) {
        this.ensure(row.length);
        this.endRow(row);
    }
    /** A row of another sheet. */
    copyRow(from, row) {
        const start = from.rowStarts[row];
        const end = from.rowStarts[row + 1];
        this.ensure(end - start);
        this.bytes.set(from.bytes.subarray(start, end), this.used);
        this.used += end - start;
        this.rowStarts.push(this.used);
    }
    /** Takes back everything from that row on. */
    backTo(row) {
        this.used = this.rowStarts[row];
        this.rowStarts.length = row + 1;
    }
    /** The rows from that one on, as text, one character for each byte. */
    textFrom(row) {
        let text = '';
        for (let at = this.rowStarts[row]; at < this.used; at += 4_096) {
            const part = this.bytes.subarray(at, Math.min(this.used, at + 4_096));
            text += String.fromCharCode.apply(null, part);
        }
        return text;
    }
    ensure(more) {
        if (this.used + more <= this.bytes.length)
            return;
        const grown = new Uint8Array(Math.max(this.bytes.length * 2, this.used + more));
        grown.set(this.bytes.subarray(0, this.used));
        this.bytes = grown;
    }
}
