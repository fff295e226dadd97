/**
 * Remembers what each distinct run of bytes means. A criminal-history file says the same few hundred offenses, dates and
 * counties a million times; each is read once, and afterwards found by its bytes without making a string.
 * When more than `limit` distinct runs have been met, further ones are read anew and not remembered.
 *
 * Runs are hashed and compared four bytes at a time.
 */
export class ByteTable {
    #read;
    #limit;
    /** Where the keys lie one after the other, and where each begins and the last ends; hashes and values by the same number. */
    #keys = new DataView(new ArrayBuffer(1 << 12));
    #starts = new Int32Array(513);
    #hashes = new Int32Array(512);
    #values = [];
    /** The numbers of keys, by their hashes; -1 where there is none. Twice as many as there may be keys. */
    #slots = new Int32Array(1024).fill(-1);
    /** The bytes that were looked at last, four at a time. */
    #bytes = new Uint8Array(0);
    #view = new DataView(this.#bytes.buffer);
    constructor(read, limit = 1 << 16) {
        this.#read = read;
        this.#limit = limit;
    }
    of(bytes, start, end) {
        if (bytes !== this.#bytes)
            this.#look(bytes);
        const view = this.#view;
        const hash = hashOf(view, start, end);
        const slots = this.#slots;
        const mask = slots.length - 1;
        let slot = hash & mask;
        for (let index = slots[slot]; index >= 0; index = slots[slot]) {
            if (this.#hashes[index] === hash) {
                const from = this.#starts[index];
                if (this.#starts[index + 1] - from === end - start && areSame(this.#keys, from, view, start, end))
                    return this.#values[index];
            }
            slot = (slot + 1) & mask;
        }
        const value = this.#read(bytes, start, end);
        if (this.#values.length < this.#limit)
            this.#remember(value, hash, slot, bytes.subarray(start, end));
        return value;
    }
    #look(bytes) {
        this.#bytes = bytes;
        this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
    }
    #remember(value, hash, slot, key) {
        const index = this.#values.length;
        const from = this.#starts[index];
        while (from + key.length > this.#keys.byteLength)
            this.#keys = twice(this.#keys);
        new Uint8Array(this.#keys.buffer).set(key, from);
        this.#slots[slot] = index;
        this.#starts[index + 1] = from + key.length;
        this.#hashes[index] = hash;
        this.#values.push(value);
        if (this.#values.length * 2 >= this.#slots.length)
            this.#spread();
    }
    #spread() {
        const room = this.#slots.length;
        const [starts, hashes] = [this.#starts, this.#hashes];
        (this.#starts = new Int32Array(room + 1)).set(starts);
        (this.#hashes = new Int32Array(room)).set(hashes);
        this.#slots = new Int32Array(room * 2).fill(-1);
        const mask = this.#slots.length - 1;
        for (let index = 0; index < this.#values.length; index++) {
            let slot = this.#hashes[index] & mask;
            while (this.#slots[slot] >= 0)
                slot = (slot + 1) & mask;
            this.#slots[slot] = index;
        }
    }
}
function twice(keys) {
    const grown = new Uint8Array(keys.byteLength * 2);
    grown.set(new Uint8Array(keys.buffer));
    return new DataView(grown.buffer);
}
/** Looks at the length and at eight bytes of either end: cells that differ mostly differ there, and keys are compared whole. */
function hashOf(view, start, end) {
    const length = end - start;
    let hash = 0x811c9dc5 ^ length;
    if (length < 4)
        for (let i = start; i < end; i++)
            hash = Math.imul(hash ^ view.getUint8(i), 0x01000193);
    else {
        hash = mixed(mixed(hash, view.getInt32(start)), view.getInt32(end - 4));
        if (length > 8)
            hash = mixed(mixed(hash, view.getInt32(start + 4)), view.getInt32(end - 8));
    }
    return hash ^ (hash >>> 15);
}
function mixed(hash, word) {
    const next = Math.imul(hash ^ word, 0x85ebca6b);
    return next ^ (next >>> 13);
}
/** Whether the bytes from `a` on are those from `start` to `end`. */
function areSame(keys, a, view, start, end) {
    const offset = a - start;
    let i = start;
    for (; i + 4 <= end; i += 4)
        if (keys.getInt32(i + offset) !== view.getInt32(i))
            return false;
    for (; i < end; i++)
        if (keys.getUint8(i + offset) !== view.getUint8(i))
            return false;
    return true;
}
