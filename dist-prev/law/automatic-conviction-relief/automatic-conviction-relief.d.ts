import { type ConvictionCase } from '../shared/index.ts';
/** PC 1203.425: relief that the DOJ grants without a petition, as far as it can be predicted. */
export declare const automaticConvictionRelief: import("../../engine/remedy.ts").Remedy<ConvictionCase> & {
    readonly statute: import("../../engine/remedy.ts").Statute<ConvictionCase>;
};
