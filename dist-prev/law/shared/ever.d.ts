import { type Answer } from '../../engine/index.ts';
import type { ConvictionCase } from './conviction-case.ts';
/** A conviction of a super strike at any time before the day on which the law is applied, after the offense too. */
export declare function superStrikeEver(subject: ConvictionCase): Answer;
/** The same of an offense of PC 290(c). A registration alone leaves it open: its ground may be PC 290.006, or another state. */
export declare function registrableOffenseEver(subject: ConvictionCase): Answer;
