import { type PartialDate, isoDate, printPartialDate } from '../basics/index.ts';
import type { Origin } from '../history/index.ts';
import { type Answer, unknown } from './answer.ts';
import type { Asking } from './remedy.ts';

/**
 * Whether a wait still runs on the day on which the law is applied. It is over on the day `ends`. Both answers carry that
 * day, so that "not yet" comes with a date. `what` names what is waited for: `the end of probation`.
 */
export function stillWaiting(
  ends: PartialDate,
  { asOf }: Pick<Asking, 'asOf'>,
  what: string,
  from: readonly Origin[] = [],
): Answer {
  if (ends.kind === 'unknown') return unknown(what, from);
  const { earliest, latest } = ends;
  if (asOf >= latest) return { is: 'no', because: `${what}: ${printPartialDate(ends)}`, from };
  if (asOf < earliest) return { is: 'yes', because: `${what}: ${printPartialDate(ends)}`, from, until: ends };
  return {
    is: 'unknown',
    missing: `${what} (some day from ${isoDate(earliest)} to ${isoDate(latest)})`,
    from,
    until: ends,
  };
}
