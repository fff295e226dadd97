import { type ConvictionCase } from '../shared/index.ts';
/** PC 17(b) and (d)(2): a wobbler convicted as a felony, declared a misdemeanor; a misdemeanor of PC 19.8, an infraction. */
export declare const reduction: import("../../engine/remedy.ts").Remedy<ConvictionCase> & {
    readonly statute: import("../../engine/remedy.ts").Statute<ConvictionCase>;
};
