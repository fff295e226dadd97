/**
 * A stream of chance that is the same on every machine for the same words: xoshiro128** (Blackman and Vigna), started
 * through splitmix32. Only whole-number arithmetic, multiplication and addition are used, never a logarithm or cosine,
 * whose last digit differs between engines.
 */
export class Random {
    a;
    b;
    c;
    d;
    /** `words` say which stream this is: a seed, a person's index, a purpose. Any whole numbers. */
    constructor(...words) {
        let state = 0x9e3779b9;
        for (const word of words) {
            state = mixed(state ^ (word >>> 0));
            state = mixed(state ^ (Math.floor(word / 0x1_0000_0000) >>> 0));
        }
        this.a = mixed(state);
        this.b = mixed(state + 0x9e3779b9);
        this.c = mixed(state + 0x3c6ef372);
        this.d = mixed(state + 0xdaa66d2b) | 1;
    }
    /** A whole number from 0 to below 2^32. */
    next() {
        const turned = Math.imul(this.b, 5);
        const result = Math.imul((turned << 7) | (turned >>> 25), 9);
        const shifted = this.b << 9;
        this.c ^= this.a;
        this.d ^= this.b;
        this.b ^= this.c;
        this.a ^= this.d;
        this.c ^= shifted;
        this.d = (this.d << 11) | (this.d >>> 21);
        return result >>> 0;
    }
    /** From 0 to below 1. */
    unit() {
        return this.next() / 0x1_0000_0000;
    }
    /** A whole number from 0 to below `limit`. */
    below(limit) {
        return Math.floor(this.unit() * limit);
    }
    /** A whole number from `least` to `most`, both included. */
    between(least, most) {
        return least + this.below(most - least + 1);
    }
    chance(share) {
        return this.unit() < share;
    }
    pick(list) {
        return list[this.below(list.length)];
    }
    /** Deals the list anew, in place. */
    shuffle(list) {
        for (let i = list.length - 1; i > 0; i--) {
            const j = this.below(i + 1);
            const held = list[i];
            list[i] = list[j];
            list[j] = held;
        }
    }
    /** A value whose distribution is the curve: points of (share of people at or below, value), in order. */
    along(curve) {
        const share = this.unit();
        let i = 1;
        while (i < curve.length - 1 && curve[i][0] < share)
            i++;
        const [fromShare, from] = curve[i - 1];
        const [toShare, to] = curve[i];
        return from + ((to - from) * (share - fromShare)) / (toShare - fromShare);
    }
}
/** A list in which each thing stands as often as its weight, so that one look finds a weighted choice. */
export function wheel(weighted) {
    return weighted.flatMap(([thing, weight]) => Array.from({ length: weight }, () => thing));
}
function mixed(state) {
    let x = (state + 0x9e3779b9) | 0;
    x = Math.imul(x ^ (x >>> 16), 0x21f0aaad);
    x = Math.imul(x ^ (x >>> 15), 0x735a2d97);
    return x ^ (x >>> 15);
}
