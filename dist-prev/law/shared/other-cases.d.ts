import { type Answer, type Asking } from '../../engine/index.ts';
import type { Facts } from '../../history/index.ts';
type Whose = {
    readonly facts: Facts;
    readonly asking: Asking;
};
/** Whether the person serves a sentence for any offense, on probation or parole included; yes says until when. */
export declare function servingAny(whose: Whose): Answer;
/** The same where the law speaks of serving a sentence and not of probation, as PC 1203.4a does and PC 1203.4 does not. */
export declare function servingTermOfAny(whose: Whose): Answer;
/** Whether a charge is open: an arrest or a court step of the last three years that has no ending on record. */
export declare function chargedNow(whose: Whose): Answer;
export {};
