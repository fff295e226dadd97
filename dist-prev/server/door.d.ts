/** Who may come in: a one-time key opens the door once and is exchanged for a cookie; after some idle time all must leave. */
export declare class Door {
    #private;
    /** `sayKey` is called with each new key after the first, for the person at this machine to read. */
    constructor(options: {
        readonly now: () => number;
        readonly idleMinutes: number;
        readonly sayKey: (key: string) => void;
    });
    /** A new key; the one before it opens nothing any more. */
    newKey(): string;
    /** The cookie's value for a right key, once. */
    enter(key: string): string | undefined;
    /** Whether a cookie is good now. `active`: somebody did something, so the idle time begins anew. */
    admits(cookie: string | undefined, active: boolean): boolean;
    /** Nobody is let in any more; a new key is told at the terminal. */
    lock(): void;
    lockIfIdle(): void;
}
