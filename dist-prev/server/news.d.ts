import type { Told } from './told.ts';
/** Passes on what changes to whoever listens. */
export declare class News {
    #private;
    tell(told: Told): void;
    /** Calls back with everything that changes, until the returned function is called. */
    listen(listener: (told: Told) => void): () => void;
}
