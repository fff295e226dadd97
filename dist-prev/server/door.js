import { createHash, randomInt, timingSafeEqual } from 'node:crypto';
/** Letters and digits that nobody takes for one another. */
const ALPHABET = 'ABCDEFGHJKMNPQRSTVWXYZ23456789';
const KEY_LENGTH = 16;
const MOST_WRONG_KEYS = 10;
/** Who may come in: a one-time key opens the door once and is exchanged for a cookie; after some idle time all must leave. */
export class Door {
    #now;
    #idleMilliseconds;
    #sayKey;
    #key;
    #wrong = 0;
    #cookies = [];
    #lastSeen;
    /** `sayKey` is called with each new key after the first, for the person at this machine to read. */
    constructor(options) {
        this.#now = options.now;
        this.#idleMilliseconds = options.idleMinutes * 60_000;
        this.#sayKey = options.sayKey;
        this.#lastSeen = this.#now();
    }
    /** A new key; the one before it opens nothing any more. */
    newKey() {
        this.#wrong = 0;
        this.#key = randomText(KEY_LENGTH);
        return this.#key;
    }
    /** The cookie's value for a right key, once. */
    enter(key) {
        const given = key.toUpperCase().replaceAll(/[^A-Z0-9]/g, '');
        if (this.#key === undefined || !same(hash(given), hash(this.#key))) {
            if (++this.#wrong >= MOST_WRONG_KEYS)
                this.#sayKey(this.newKey());
            return undefined;
        }
        this.#key = undefined;
        const cookie = randomText(40);
        this.#cookies.push(hash(cookie));
        this.#lastSeen = this.#now();
        return cookie;
    }
    /** Whether a cookie is good now. `active`: somebody did something, so the idle time begins anew. */
    admits(cookie, active) {
        this.lockIfIdle();
        if (cookie === undefined)
            return false;
        const given = hash(cookie);
        if (!this.#cookies.some((known) => same(known, given)))
            return false;
        if (active)
            this.#lastSeen = this.#now();
        return true;
    }
    /** Nobody is let in any more; a new key is told at the terminal. */
    lock() {
        if (this.#cookies.length === 0)
            return;
        this.#cookies = [];
        this.#sayKey(this.newKey());
    }
    lockIfIdle() {
        if (this.#now() - this.#lastSeen > this.#idleMilliseconds)
            this.lock();
    }
}
function randomText(length) {
    return Array.from({ length }, () => ALPHABET[randomInt(ALPHABET.length)]).join('');
}
function hash(text) {
    return createHash('sha256').update(text).digest();
}
function same(a, b) {
    return timingSafeEqual(a, b);
}
