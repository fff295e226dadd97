/** So few bytes of a longer run are sooner copied one by one than cut out first. */
const FEW = 48;
/** So few bytes are sooner copied one by one in any case. */
const VERY_FEW = 8;

/** A growing run of bytes that outputs are written into; one per output and piece of work. */
export class ByteSink {
  #bytes: Uint8Array<ArrayBuffer>;
  #length = 0;

  /** Begins with this room, or with new room for so many bytes; grows as need be. */
  constructor(room: number | Uint8Array<ArrayBuffer> = 1 << 16) {
    this.#bytes = typeof room === 'number' ? new Uint8Array(room) : room;
  }

  get length(): number {
    return this.#length;
  }

  /** The bytes written so far; a view that the next write may leave behind. */
  get bytes(): Uint8Array<ArrayBuffer> {
    return this.#bytes.subarray(0, this.#length);
  }

  /** Begins anew; views of what was written are no longer good. */
  empty(): void {
    this.#length = 0;
  }

  /** The bytes written since there were so many; good until the sink is emptied. */
  since(length: number): Uint8Array<ArrayBuffer> {
    return this.#bytes.subarray(length, this.#length);
  }

  /** Forgets what was written since there were so many. */
  cut(length: number): void {
    this.#length = length;
  }

  /** Once more what was written between these two lengths. */
  repeat(start: number, end: number): void {
    if (this.#length + end - start > this.#bytes.length) this.#grow(end - start);
    this.#bytes.copyWithin(this.#length, start, end);
    this.#length += end - start;
  }

  /** All of the bytes. */
  put(source: Uint8Array): void {
    const { length } = source;
    if (length < VERY_FEW) return this.copy(source, 0, length);
    if (this.#length + length > this.#bytes.length) this.#grow(length);
    this.#bytes.set(source, this.#length);
    this.#length += length;
  }

  /** Bytes `start` to `end` of `source`, as they are. */
  copy(source: Uint8Array, start: number, end: number): void {
    const length = end - start;
    if (this.#length + length > this.#bytes.length) this.#grow(length);
    if (length < FEW) {
      const bytes = this.#bytes;
      let at = this.#length;
      for (let i = start; i < end; i++) bytes[at++] = source[i]!;
    } else this.#bytes.set(source.subarray(start, end), this.#length);
    this.#length += length;
  }

  /**
   * Fields `fields[0]` to `fields[1]`, `fields[2]` to `fields[3]` and so on of a row, commas between the runs. Field `i` of
   * the row begins at `starts[at + i]` in `source` and ends one byte before the next begins.
   */
  fields(source: Uint8Array, starts: Int32Array, at: number, fields: Int32Array): void {
    let most = fields.length;
    for (let k = 0; k < fields.length; k += 2) most += starts[at + fields[k + 1]! + 1]! - starts[at + fields[k]!]!;
    if (this.#length + most > this.#bytes.length) this.#grow(most);
    const bytes = this.#bytes;
    let to = this.#length;
    for (let k = 0; k < fields.length; k += 2) {
      if (k > 0) bytes[to++] = 44;
      const end = starts[at + fields[k + 1]! + 1]! - 1;
      for (let i = starts[at + fields[k]!]!; i < end; i++) bytes[to++] = source[i]!;
    }
    this.#length = to;
  }

  /** The text as UTF-8. */
  text(text: string): void {
    if (this.#length + text.length * 3 > this.#bytes.length) this.#grow(text.length * 3);
    const bytes = this.#bytes;
    let at = this.#length;
    for (let i = 0; i < text.length; i++) {
      const unit = text.charCodeAt(i);
      if (unit < 0x80) bytes[at++] = unit;
      else {
        const point = text.codePointAt(i)!;
        if (point > 0xffff) i++;
        at = writePoint(bytes, at, point >= 0xd800 && point < 0xe000 ? 0xfffd : point);
      }
    }
    this.#length = at;
  }

  /** The text, if each of its characters is one that `allowed` marks by its code below 128, and begins with one marked 2; else nothing. */
  textOf(allowed: Uint8Array, text: string): boolean {
    const { length } = text;
    if (this.#length + length > this.#bytes.length) this.#grow(length);
    const bytes = this.#bytes;
    const start = this.#length;
    for (let i = 0; i < length; i++) {
      const unit = text.charCodeAt(i);
      const mark = unit < 0x80 ? allowed[unit]! : 0;
      if (mark === 0 || (mark === 1 && i === 0)) return false;
      bytes[start + i] = unit;
    }
    this.#length = start + length;
    return true;
  }

  /** A number of no sign and no fraction, below 2^53, in digits. */
  number(value: number): void {
    let digits = 1;
    for (let most = 10; most <= value; most *= 10) digits++;
    if (this.#length + digits > this.#bytes.length) this.#grow(digits);
    let rest = value;
    for (let at = this.#length + digits - 1; at >= this.#length; at--) {
      const tenth = Math.floor(rest / 10);
      this.#bytes[at] = rest - tenth * 10 + 48;
      rest = tenth;
    }
    this.#length += digits;
  }

  byte(byte: number): void {
    if (this.#length === this.#bytes.length) this.#grow(1);
    this.#bytes[this.#length++] = byte;
  }

  #grow(least: number): void {
    const grown = new Uint8Array(Math.max(this.#bytes.length * 2, this.#length + least));
    grown.set(this.bytes);
    this.#bytes = grown;
  }
}

function writePoint(bytes: Uint8Array, start: number, point: number): number {
  let at = start;
  if (point < 0x800) bytes[at++] = 0xc0 | (point >> 6);
  else {
    if (point < 0x10000) bytes[at++] = 0xe0 | (point >> 12);
    else {
      bytes[at++] = 0xf0 | (point >> 18);
      bytes[at++] = 0x80 | ((point >> 12) & 0x3f);
    }
    bytes[at++] = 0x80 | ((point >> 6) & 0x3f);
  }
  bytes[at++] = 0x80 | (point & 0x3f);
  return at;
}

/** The text as UTF-8 bytes of their own. */
export function utf8(text: string): Uint8Array {
  const ascii = new Uint8Array(text.length);
  let at = 0;
  for (let unit = 0; at < text.length && (unit = text.charCodeAt(at)) < 0x80; at++) ascii[at] = unit;
  if (at === text.length) return ascii;
  const sink = new ByteSink(text.length * 3 + 1);
  sink.text(text);
  return sink.bytes.slice();
}
