/**
 * Room for outputs that goes to and fro between those who fill it and those who write it away, so that a run asks the
 * machine for it once and not for every piece.
 */
export declare class Shelf {
    #private;
    /** Room for at least so many bytes: the smallest on the shelf that is not far too large, or new. Holds old bytes. */
    take(least: number): Uint8Array<ArrayBuffer>;
    /** Puts room back that is no longer needed; small room is not worth keeping, nor is more than is in use at a time. */
    put(buffers: readonly ArrayBuffer[]): void;
}
