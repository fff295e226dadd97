import { EventEmitter } from 'node:events';
/** Passes on what changes to whoever listens. */
export class News {
    #told = new EventEmitter().setMaxListeners(0);
    tell(told) {
        this.#told.emit('told', told);
    }
    /** Calls back with everything that changes, until the returned function is called. */
    listen(listener) {
        this.#told.on('told', listener);
        return () => this.#told.off('told', listener);
    }
}
