/**
 * Remembers what each distinct run of bytes means. A criminal-history file says the same few hundred offenses, dates and
 * counties a million times; each is read once, and afterwards found by its bytes without making a string.
 * When more than `limit` distinct runs have been met, further ones are read anew and not remembered.
 *
 * Runs are hashed and compared four bytes at a time.
 */
export declare class ByteTable<T> {
    #private;
    constructor(read: (bytes: Uint8Array, start: number, end: number) => T, limit?: number);
    of(bytes: Uint8Array, start: number, end: number): T;
}
