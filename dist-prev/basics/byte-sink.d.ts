/** A growing run of bytes that outputs are written into; one per output and piece of work. */
export declare class ByteSink {
    #private;
    /** Begins with this room, or with new room for so many bytes; grows as need be. */
    constructor(room?: number | Uint8Array<ArrayBuffer>);
    get length(): number;
    /** The bytes written so far; a view that the next write may leave behind. */
    get bytes(): Uint8Array<ArrayBuffer>;
    /** Begins anew; views of what was written are no longer good. */
    empty(): void;
    /** The bytes written since there were so many; good until the sink is emptied. */
    since(length: number): Uint8Array<ArrayBuffer>;
    /** Once more what was written between these two lengths. */
    repeat(start: number, end: number): void;
    /** All of the bytes. */
    put(source: Uint8Array): void;
    /** Bytes `start` to `end` of `source`, as they are. */
    copy(source: Uint8Array, start: number, end: number): void;
    /**
     * Fields `fields[0]` to `fields[1]`, `fields[2]` to `fields[3]` and so on of a row, commas between the runs. Field `i` of
     * the row begins at `starts[at + i]` in `source` and ends one byte before the next begins.
     */
    fields(source: Uint8Array, starts: Int32Array, at: number, fields: Int32Array): void;
    /** The text as UTF-8. */
    text(text: string): void;
}
/** The text as UTF-8 bytes of their own. */
export declare function utf8(text: string): Uint8Array;
