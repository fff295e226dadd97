import { NONE, type PartialDate, isoDate, printPartialDate } from '../basics/index.ts';
import type { Origin } from '../history/index.ts';
import { type Answer, unknown, yes } from './answer.ts';
import type { Asking } from './remedy.ts';

/**
 * Whether a wait still runs on the day on which the law is applied. It is over on the day `ends`. Both answers carry that
 * day, so that "not yet" comes with a date. `what` names what is waited for: `the end of probation`.
 */
export function stillWaiting(
  ends: PartialDate,
  { asOf }: Pick<Asking, 'asOf'>,
  what: string,
  from: readonly Origin[] = NONE,
): Answer {
  if (ends.kind === 'unknown') return unknown(what, from);
  const { earliest, latest } = ends;
  if (asOf >= latest) return toldOfDay('no', `${what}:`, ends, from);
  if (asOf < earliest) return yes(`${what}: ${printPartialDate(ends)}`, from, ends);
  return unknown(`${what} (some day from ${isoDate(earliest)} to ${isoDate(latest)})`, from, ends);
}

/** A reason that ends with a day. Most are seldom read, and are put into words when somebody does. */
export function toldOfDay(is: 'yes' | 'no', what: string, day: PartialDate, from: readonly Origin[]): Answer {
  return new ToldOfDay(is, what, day, from);
}

class ToldOfDay {
  readonly is: 'yes' | 'no';
  readonly from: readonly Origin[];
  readonly #what: string;
  readonly #day: PartialDate;

  constructor(is: 'yes' | 'no', what: string, day: PartialDate, from: readonly Origin[]) {
    this.is = is;
    this.from = from;
    this.#what = what;
    this.#day = day;
  }

  get because(): string {
    return `${this.#what} ${printPartialDate(this.#day)}`;
  }

  toJSON(): Answer {
    return { is: this.is, because: this.because, from: this.from };
  }
}
