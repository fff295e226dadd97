/**
 * Room for outputs that goes to and fro between those who fill it and those who write it away, so that a run asks the
 * machine for it once and not for every piece.
 */
export class Shelf {
    #spare = [];
    /** Room for at least so many bytes: the smallest on the shelf that is not far too large, or new. Holds old bytes. */
    take(least) {
        let best = -1;
        this.#spare.forEach(({ byteLength }, i) => {
            if (byteLength < least || byteLength > least * 4)
                return;
            if (best < 0 || byteLength < this.#spare[best].byteLength)
                best = i;
        });
        return new Uint8Array(best < 0 ? new ArrayBuffer(least) : this.#spare.splice(best, 1)[0]);
    }
    /** Puts room back that is no longer needed; small room is not worth keeping, nor is more than is in use at a time. */
    put(buffers) {
        for (const buffer of buffers)
            if (buffer.byteLength >= WORTH_KEEPING && this.#spare.length < MOST_KEPT)
                this.#spare.push(buffer);
    }
}
const WORTH_KEEPING = 1 << 15;
const MOST_KEPT = 16;
