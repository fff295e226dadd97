import { type PartialDate } from '../basics/index.ts';
import type { Origin } from '../history/index.ts';
import { type Answer } from './answer.ts';
import type { Asking } from './remedy.ts';
/**
 * Whether a wait still runs on the day on which the law is applied. It is over on the day `ends`. Both answers carry that
 * day, so that "not yet" comes with a date. `what` names what is waited for: `the end of probation`.
 */
export declare function stillWaiting(ends: PartialDate, { asOf }: Pick<Asking, 'asOf'>, what: string, from?: readonly Origin[]): Answer;
