/** So much is copied at a time: it stays in the processor's cache until it has been looked at. */
const AT_A_TIME = 1 << 18;

/** What one step of a copy takes at once, if both sides stand alike to it; else bytes that threads share go one by one. */
const WORD = 8;

/** Bytes, and where in the source the first of them stands. */
export type Near = { readonly bytes: Uint8Array; readonly base: number };

/**
 * Bytes copied piece by piece into the room in which rows are found quickest. Neighbours are given in the same piece, so
 * that whoever remembers the bytes that were looked at last is mostly shown the same.
 */
export class Nearby {
  readonly #source: Uint8Array;
  readonly #room: Uint8Array<ArrayBuffer> | undefined;
  #near: Near;

  /** Without room, or for bytes that do not fit into it, the source itself serves. */
  constructor(source: Uint8Array, room: Uint8Array<ArrayBuffer> | undefined) {
    this.#source = source;
    this.#room = room;
    this.#near = { bytes: room ? room.subarray(0, 0) : source, base: 0 };
  }

  /** Bytes that hold those from `from` to `to` of the source; good until others are asked for. */
  holding(from: number, to: number): Near {
    const { bytes, base } = this.#near;
    if (from >= base && to <= base + bytes.length) return this.#near;
    const copied = this.#copied(from, to);
    if (copied) this.#near = copied;
    return copied ?? { bytes: this.#source, base: 0 };
  }

  #copied(from: number, to: number): Near | undefined {
    const source = this.#source;
    const room = this.#room;
    if (!room) return undefined;
    const at = (source.byteOffset + from - room.byteOffset) & (WORD - 1);
    if (at + to - from > room.length) return undefined;
    const end = Math.max(to, Math.min(from + AT_A_TIME, from + room.length - at, source.length));
    room.set(source.subarray(from, end), at);
    return { bytes: room.subarray(at, at + end - from), base: from };
  }
}
