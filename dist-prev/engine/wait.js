import { isoDate, printPartialDate } from '../basics/index.js';
import { unknown } from './answer.js';
/**
 * Whether a wait still runs on the day on which the law is applied. It is over on the day `ends`. Both answers carry that
 * day, so that "not yet" comes with a date. `what` names what is waited for: `the end of probation`.
 */
export function stillWaiting(ends, { asOf }, what, from = []) {
    if (ends.kind === 'unknown')
        return unknown(what, from);
    const { earliest, latest } = ends;
    if (asOf >= latest)
        return new Told('no', what, ends, from);
    if (asOf < earliest)
        return { is: 'yes', because: `${what}: ${printPartialDate(ends)}`, from, until: ends };
    return {
        is: 'unknown',
        missing: `${what} (some day from ${isoDate(earliest)} to ${isoDate(latest)})`,
        from,
        until: ends,
    };
}
/** Most waits are long over, and their words are seldom read: they are made when somebody does. */
class Told {
    is;
    from;
    #what;
    #day;
    constructor(is, what, day, from) {
        this.is = is;
        this.from = from;
        this.#what = what;
        this.#day = day;
    }
    get because() {
        return `${this.#what}: ${printPartialDate(this.#day)}`;
    }
    toJSON() {
        return { is: this.is, because: this.because, from: this.from };
    }
}
