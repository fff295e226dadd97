/**
 * Remembers what each distinct run of bytes means. A criminal-history file says the same few hundred offenses, dates and
 * counties a million times; each is read once, and afterwards found by its bytes without making a string.
 * When more than `limit` distinct runs have been met, further ones are read anew and not remembered; the run of no byte
 * always is.
 *
 * Runs are hashed and compared four bytes at a time. The run that was asked for last is looked at first: rows that stand
 * together say the same.
 */
export class ByteTable<T> {
  readonly #read: (bytes: Uint8Array, start: number, end: number) => T;
  readonly #limit: number;
  /** Where the keys lie one after the other. */
  #keys: DataView = new DataView(new ArrayBuffer(1 << 12));
  #keysLength = 0;
  readonly #values: T[] = [];
  /** Four numbers for each slot, found by hash: the number of the value, -1 where there is none; its hash; where its key begins and ends. Twice as many slots as there may be keys. */
  #slots = new Int32Array(4096).fill(-1);
  #mask = 1023;
  /** What no byte at all means, which half of some columns say. */
  #ofNothing: T | undefined;
  /** The slot that was found last. */
  #last = 0;
  /** The bytes that were looked at last, four at a time. */
  #bytes: Uint8Array = new Uint8Array(0);
  #view: DataView = new DataView(this.#bytes.buffer);

  constructor(read: (bytes: Uint8Array, start: number, end: number) => T, limit = 1 << 16) {
    this.#read = read;
    this.#limit = limit;
  }

  of(bytes: Uint8Array, start: number, end: number): T {
    if (start === end) return (this.#ofNothing ??= this.#read(bytes, start, end));
    if (bytes !== this.#bytes) this.#look(bytes);
    if (this.#holds(this.#last, start, end)) return this.#values[this.#slots[this.#last]!]!;
    const hash = hashOf(this.#view, start, end);
    const slots = this.#slots;
    let at = (hash & this.#mask) << 2;
    for (; slots[at]! >= 0; at = (at + 4) & (slots.length - 1)) {
      if (slots[at + 1] === hash && this.#holds(at, start, end)) {
        this.#last = at;
        return this.#values[slots[at]!]!;
      }
    }
    const value = this.#read(bytes, start, end);
    if (this.#values.length < this.#limit) this.#remember(value, hash, at, bytes.subarray(start, end));
    return value;
  }

  /** Whether the key of a slot is the run of bytes. */
  #holds(at: number, start: number, end: number): boolean {
    const slots = this.#slots;
    const from = slots[at + 2]!;
    return slots[at + 3]! - from === end - start && from >= 0 && areSame(this.#keys, from, this.#view, start, end);
  }

  #look(bytes: Uint8Array): void {
    this.#bytes = bytes;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  }

  #remember(value: T, hash: number, at: number, key: Uint8Array): void {
    const from = this.#keysLength;
    while (from + key.length > this.#keys.byteLength) this.#keys = twice(this.#keys);
    new Uint8Array(this.#keys.buffer).set(key, from);
    this.#keysLength = from + key.length;
    this.#slots.set([this.#values.length, hash, from, this.#keysLength], at);
    this.#values.push(value);
    this.#last = at;
    if (this.#values.length * 2 > this.#mask) this.#spread();
  }

  #spread(): void {
    const old = this.#slots;
    const slots = new Int32Array(old.length * 2).fill(-1);
    this.#mask = this.#mask * 2 + 1;
    for (let from = 0; from < old.length; from += 4) {
      if (old[from]! < 0) continue;
      let at = (old[from + 1]! & this.#mask) << 2;
      while (slots[at]! >= 0) at = (at + 4) & (slots.length - 1);
      slots.set(old.subarray(from, from + 4), at);
    }
    this.#slots = slots;
    this.#last = 0;
  }
}

function twice(keys: DataView): DataView {
  const grown = new Uint8Array(keys.byteLength * 2);
  grown.set(new Uint8Array(keys.buffer));
  return new DataView(grown.buffer);
}

/** Looks at the length and at eight bytes of either end: cells that differ mostly differ there, and keys are compared whole. */
function hashOf(view: DataView, start: number, end: number): number {
  const length = end - start;
  let hash = 0x811c9dc5 ^ length;
  if (length < 4) for (let i = start; i < end; i++) hash = Math.imul(hash ^ view.getUint8(i), 0x01000193);
  else {
    hash = mixed(mixed(hash, view.getInt32(start)), view.getInt32(end - 4));
    if (length > 8) hash = mixed(mixed(hash, view.getInt32(start + 4)), view.getInt32(end - 8));
  }
  return hash ^ (hash >>> 15);
}

function mixed(hash: number, word: number): number {
  const next = Math.imul(hash ^ word, 0x85ebca6b);
  return next ^ (next >>> 13);
}

/** Whether the bytes from `a` on are those from `start` to `end`. */
function areSame(keys: DataView, a: number, view: DataView, start: number, end: number): boolean {
  const offset = a - start;
  let i = start;
  for (; i + 4 <= end; i += 4) if (keys.getInt32(i + offset) !== view.getInt32(i)) return false;
  for (; i < end; i++) if (keys.getUint8(i + offset) !== view.getUint8(i)) return false;
  return true;
}
