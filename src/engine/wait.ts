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
  if (asOf >= latest) return new Told('no', what, ends, from);
  if (asOf < earliest) return yes(`${what}: ${printPartialDate(ends)}`, from, ends);
  return unknown(`${what} (some day from ${isoDate(earliest)} to ${isoDate(latest)})`, from, ends);
}

/** Most waits are long over, and their words are seldom read: they are made when somebody does. */
class Told {
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
    return `${this.#what}: ${printPartialDate(this.#day)}`;
  }

  toJSON(): Answer {
    return { is: this.is, because: this.because, from: this.from };
  }
}
