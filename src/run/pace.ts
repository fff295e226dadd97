/**
 * Keeps work that can wait in step with the work that cannot, so that it does not take the processor when that begins: no
 * more bytes are looked at than have been done.
 */
export class Pace {
  #done = 0;
  #waiting: { readonly bytes: number; readonly goOn: () => void }[] = [];

  /** So many more bytes are done. */
  advance(bytes: number): void {
    this.#done += bytes;
    const waiting = this.#waiting.filter((each) => each.bytes > this.#done);
    for (const { bytes: wanted, goOn } of this.#waiting) if (wanted <= this.#done) goOn();
    this.#waiting = waiting;
  }

  /** Nobody need wait any more. */
  end(): void {
    this.advance(Infinity);
  }

  /** Waits until so many bytes are done. */
  reached(bytes: number): Promise<void> {
    if (bytes <= this.#done) return Promise.resolve();
    return new Promise((goOn) => void this.#waiting.push({ bytes, goOn }));
  }
}
