type Kept<K, V> = { readonly key: K; readonly value: V; next: Kept<K, V> };

/**
 * Remembers what belongs to each of a few keys that are asked about in turn, round after round, as one person's convictions
 * are by one remedy after the other: the key asked about next is mostly the one that was met after the last. Sooner found
 * than in a `Map`, which asks each object for a number of its own first.
 */
export class Round<K, V> {
  #last: Kept<K, V> | undefined;

  /** Nothing for a key that was not met yet. */
  get(key: K): V | undefined {
    const last = this.#last;
    if (last === undefined) return undefined;
    let kept = last;
    do {
      if (kept.key === key) {
        this.#last = kept;
        return kept.value;
      }
      kept = kept.next;
    } while (kept !== last);
    return undefined;
  }

  /** For a key that was not met yet: it comes after the one that was asked about last. */
  add(key: K, value: V): void {
    const kept = { key, value } as Kept<K, V>;
    kept.next = this.#last?.next ?? kept;
    if (this.#last) this.#last.next = kept;
    this.#last = kept;
  }

  clear(): void {
    this.#last = undefined;
  }
}
