/**
 * Reads rows of cells as RFC 4180 writes them, from text that comes in pieces. Line ends may be CRLF, LF or CR; a quote
 * inside an unquoted cell is a quote. A blank line is no row.
 */
export class DelimitedReader {
    #delimiter;
    #rest = '';
    /** Physical line, counted from 1, on which the text not yet read begins. */
    #line = 1;
    constructor(delimiter = ',') {
        this.#delimiter = delimiter;
    }
    /** The rows that are whole by now. */
    push(text) {
        return this.#read(this.#rest + text, false);
    }
    /** The last row, when no line end follows it. */
    end() {
        return this.#read(this.#rest, true);
    }
    #read(text, atEnd) {
        const rows = [];
        let from = 0;
        while (from < text.length) {
            const found = this.#row(text, from, atEnd);
            if (!found)
                break;
            if (found.cells.length > 1 || found.cells[0] !== '' || found.open)
                rows.push({ cells: found.cells, line: this.#line, open: found.open });
            this.#line += lineEndsIn(text, from, found.next);
            from = found.next;
        }
        this.#rest = text.slice(from);
        return rows;
    }
    /** The row at `from`, or nothing when more text may change it. */
    #row(text, from, atEnd) {
        const cells = [];
        let i = from;
        for (;;) {
            const cell = text[i] === '"' ? quoted(text, i) : plain(text, i, this.#delimiter);
            if (!cell)
                return atEnd ? { cells: [...cells, text.slice(i + 1)], next: text.length, open: true } : undefined;
            let { value, next } = cell;
            const after = text[next];
            if (after !== undefined && after !== this.#delimiter && after !== '\n' && after !== '\r') {
                // Text after a closing quote belongs to the cell.
                const more = plain(text, next, this.#delimiter);
                value += more.value;
                next = more.next;
            }
            cells.push(value);
            if (text[next] === this.#delimiter) {
                i = next + 1;
                continue;
            }
            if (next >= text.length)
                return atEnd ? { cells, next, open: false } : undefined;
            if (text[next] === '\r' && next + 1 >= text.length && !atEnd)
                return undefined;
            return { cells, next: next + (text.startsWith('\r\n', next) ? 2 : 1), open: false };
        }
    }
}
function plain(text, from, delimiter) {
    let next = from;
    for (; next < text.length; next++) {
        const character = text[next];
        if (character === delimiter || character === '\n' || character === '\r')
            break;
    }
    return { value: text.slice(from, next), next };
}
/** Nothing when the closing quote is not there; a doubled quote at the very end may be its beginning. */
function quoted(text, from) {
    let value = '';
    let start = from + 1;
    for (;;) {
        const close = text.indexOf('"', start);
        if (close < 0)
            return undefined;
        value += text.slice(start, close);
        if (text[close + 1] !== '"')
            return { value, next: close + 1 };
        value += '"';
        start = close + 2;
    }
}
function lineEndsIn(text, from, to) {
    let count = 0;
    for (let i = from; i < to; i++) {
        if (text[i] === '\n' || (text[i] === '\r' && text[i + 1] !== '\n'))
            count++;
    }
    return count;
}
