import { sameBytes } from './bytes.ts';

/**
 * Remembers what each distinct run of bytes means. A criminal-history file says the same few hundred offenses, dates and
 * counties a million times; each is read once, and afterwards found by its bytes without making a string.
 * When more than `limit` distinct runs have been met, further ones are read anew and not remembered.
 */
export class ByteTable<T> {
  readonly #read: (bytes: Uint8Array, start: number, end: number) => T;
  readonly #limit: number;
  #slots = new Int32Array(1024).fill(-1);
  #keys = new Uint8Array(1 << 14);
  #keysEnd = 0;
  #starts: number[] = [0];
  readonly #hashes: number[] = [];
  readonly #values: T[] = [];

  constructor(read: (bytes: Uint8Array, start: number, end: number) => T, limit = 1 << 16) {
    this.#read = read;
    this.#limit = limit;
  }

  of(bytes: Uint8Array, start: number, end: number): T {
    const hash = hashOf(bytes, start, end);
    const mask = this.#slots.length - 1;
    let slot = hash & mask;
    for (;;) {
      const index = this.#slots[slot]!;
      if (index < 0) break;
      if (
        this.#hashes[index] === hash &&
        sameBytes(this.#keys, this.#starts[index]!, this.#starts[index + 1]!, bytes, start, end)
      ) {
        return this.#values[index]!;
      }
      slot = (slot + 1) & mask;
    }
    const value = this.#read(bytes, start, end);
    if (this.#values.length < this.#limit) this.#remember(value, hash, slot, bytes.subarray(start, end));
    return value;
  }

  #remember(value: T, hash: number, slot: number, key: Uint8Array): void {
    while (this.#keysEnd + key.length > this.#keys.length) {
      const grown = new Uint8Array(this.#keys.length * 2);
      grown.set(this.#keys);
      this.#keys = grown;
    }
    this.#keys.set(key, this.#keysEnd);
    this.#keysEnd += key.length;
    this.#slots[slot] = this.#values.length;
    this.#starts.push(this.#keysEnd);
    this.#hashes.push(hash);
    this.#values.push(value);
    if (this.#values.length * 2 > this.#slots.length) this.#spread();
  }

  #spread(): void {
    const slots = new Int32Array(this.#slots.length * 2).fill(-1);
    const mask = slots.length - 1;
    this.#hashes.forEach((hash, index) => {
      let slot = hash & mask;
      while (slots[slot]! >= 0) slot = (slot + 1) & mask;
      slots[slot] = index;
    });
    this.#slots = slots;
  }
}

/** Bytes at either end that the hash looks at: cells that differ mostly differ there, and the keys are compared whole. */
const LOOKED_AT = 12;

function hashOf(bytes: Uint8Array, start: number, end: number): number {
  let hash = 0x811c9dc5 ^ (end - start);
  const front = Math.min(end, start + LOOKED_AT);
  for (let i = start; i < front; i++) hash = Math.imul(hash ^ bytes[i]!, 0x01000193);
  for (let i = Math.max(front, end - LOOKED_AT); i < end; i++) hash = Math.imul(hash ^ bytes[i]!, 0x01000193);
  return hash ^ (hash >>> 15);
}
