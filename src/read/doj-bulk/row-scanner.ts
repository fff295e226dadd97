import type { ByteSink } from '../../basics/index.ts';
import { COLUMN_COUNT } from './columns.ts';

const COMMA = 44;
const QUOTE = 34;
const NEWLINE = 10;
const RETURN = 13;

/** A quoted field longer than this has lost its closing quote. */
const LONGEST_ROW = 1 << 20;

/** Why a row cannot be split into its columns. */
export type RowFault = 'none' | 'blank-line' | 'wrong-field-count' | 'bad-quote';

/** Slots per row in a table of field starts: one per column, one for the end, and one for the comma that some writers leave. */
export const SLOTS = COLUMN_COUNT + 2;

/**
 * Finds one row after the other in bytes, as RFC 4180 writes them: each byte is visited once, and no string is made.
 * After `next`, the fields below describe the row that was found. Field `i` lies raw, quotes included, from
 * `starts[at + i]` to `starts[at + i + 1] - 1`.
 *
 * A quote in a place where it cannot be, or one that is never closed, costs exactly the physical line on which the row
 * began; reading goes on with the next line, wherever the bytes were cut.
 */
export class RowScanner {
  start = 0;
  /** End of the row without its line end, and without an empty 96th field. */
  end = 0;
  /** Where the next row begins. */
  following = 0;
  fields = 0;
  /** Physical lines that the row takes. */
  lines = 0;
  fault: RowFault = 'none';

  /**
   * Reads the row at `from`. False when the bytes up to `limit` do not hold all of it and more may come.
   * `starts` has room for {@link SLOTS} numbers at `at`.
   */
  next(bytes: Uint8Array, from: number, limit: number, atEnd: boolean, starts: Int32Array, at: number): boolean {
    if (!this.#row(bytes, from, limit, atEnd, starts, at)) return false;
    if (this.lines === 1 || this.fault === 'bad-quote') return true;
    // A quote left open in one row and closed in a later one swallows the rows between. What comes out has the wrong
    // number of fields; or the right one, when the quote is closed in the column where it was opened.
    const swallowed = this.fault === 'wrong-field-count' || this.#hasRowInField(bytes, starts, at);
    return swallowed ? this.#faulty(bytes, limit, atEnd, 'bad-quote') : true;
  }

  /** How many of `length` bytes are the same at `a` and at `b`, from the first on. */
  alike(bytes: Uint8Array, a: number, b: number, length: number): number {
    let at = 0;
    while (at < length && bytes[a + at] === bytes[b + at]) at++;
    return at;
  }

  /** Writes runs of a row's fields into the sink, as {@link ByteSink.fields} does. */
  copyFields(sink: ByteSink, bytes: Uint8Array, starts: Int32Array, at: number, spans: Int32Array): void {
    sink.fields(bytes, starts, at, spans);
  }

  /** True when some field holds a line end and as many commas as a whole row. */
  #hasRowInField(bytes: Uint8Array, starts: Int32Array, at: number): boolean {
    for (let field = 0; field < COLUMN_COUNT; field++) {
      const start = starts[at + field]!;
      const end = starts[at + field + 1]!;
      if (end - start < COLUMN_COUNT) continue;
      let commas = 0;
      let lineEnds = 0;
      for (let i = start; i < end - 1; i++) {
        if (bytes[i] === COMMA) commas++;
        else if (bytes[i] === NEWLINE) lineEnds++;
      }
      if (lineEnds > 0 && commas >= COLUMN_COUNT - 1) return true;
    }
    return false;
  }

  #row(bytes: Uint8Array, from: number, limit: number, atEnd: boolean, starts: Int32Array, at: number): boolean {
    let position = from;
    let field = 0;
    let lines = 1;
    this.start = from;
    for (;;) {
      if (field < SLOTS) starts[at + field] = position;
      field++;
      if (position < limit && bytes[position] === QUOTE) {
        position++;
        for (;;) {
          while (position < limit && bytes[position] !== QUOTE) {
            if (bytes[position] === NEWLINE) lines++;
            position++;
          }
          if (position - from > LONGEST_ROW) return this.#faulty(bytes, limit, atEnd, 'bad-quote');
          if (position + 1 >= limit && !atEnd) return false;
          if (position >= limit) return this.#faulty(bytes, limit, atEnd, 'bad-quote');
          if (position + 1 < limit && bytes[position + 1] === QUOTE) position += 2;
          else break;
        }
        position++;
        if (position < limit && bytes[position] === RETURN) {
          if (position + 1 >= limit && !atEnd) return false;
          if (position + 1 >= limit || bytes[position + 1] === NEWLINE)
            return this.#found(position, position + 2, limit, field, lines, starts, at);
        }
      } else {
        // Comma, newline and quote are all below 45, so most bytes cost one comparison.
        let byte = 0;
        while (
          position < limit &&
          ((byte = bytes[position]!) > COMMA || (byte !== COMMA && byte !== NEWLINE && byte !== QUOTE))
        )
          position++;
        if (byte === QUOTE && position < limit) return this.#faulty(bytes, limit, atEnd, 'bad-quote');
      }
      if (position >= limit) {
        if (!atEnd) return false;
        const end =
          position > starts[at + Math.min(field, SLOTS) - 1]! && bytes[position - 1] === RETURN
            ? position - 1
            : position;
        return this.#found(end, position, limit, field, lines, starts, at);
      }
      const byte = bytes[position];
      if (byte === COMMA) position++;
      else if (byte === NEWLINE) {
        const end =
          position > from && bytes[position - 1] === RETURN && position - 1 >= starts[at + Math.min(field, SLOTS) - 1]!
            ? position - 1
            : position;
        return this.#found(end, position + 1, limit, field, lines, starts, at);
      } else return this.#faulty(bytes, limit, atEnd, 'bad-quote');
    }
  }

  #found(
    end: number,
    following: number,
    limit: number,
    fields: number,
    lines: number,
    starts: Int32Array,
    at: number,
  ): true {
    this.end = end;
    this.following = following < limit ? following : limit;
    this.fields = fields;
    this.lines = lines;
    if (fields < SLOTS) starts[at + fields] = end + 1;
    this.fault = 'none';
    if (fields === COLUMN_COUNT) return true;
    if (fields === 1 && end === this.start) this.fault = 'blank-line';
    else if (fields === COLUMN_COUNT + 1 && starts[at + COLUMN_COUNT] === end) this.end = end - 1;
    else this.fault = 'wrong-field-count';
    return true;
  }

  /** The row is given up together with the rest of its first physical line. */
  #faulty(bytes: Uint8Array, limit: number, atEnd: boolean, fault: RowFault): boolean {
    let position = this.start;
    while (position < limit && bytes[position] !== NEWLINE) position++;
    if (position >= limit && !atEnd) return false;
    this.end = position > this.start && bytes[position - 1] === RETURN ? position - 1 : position;
    this.following = position < limit ? position + 1 : limit;
    this.lines = 1;
    this.fields = 0;
    this.fault = fault;
    return true;
  }
}
