import { EventEmitter } from 'node:events';
import type { Told } from './told.ts';

/** Passes on what changes to whoever listens. */
export class News {
  readonly #told = new EventEmitter().setMaxListeners(0);

  tell(told: Told): void {
    this.#told.emit('told', told);
  }

  /** Calls back with everything that changes, until the returned function is called. */
  listen(listener: (told: Told) => void): () => void {
    this.#told.on('told', listener);
    return () => this.#told.off('told', listener);
  }
}
