import { type ConvictionCase } from '../shared/index.ts';
/** ORS 137.225: convictions set aside in Oregon, by class and wait. */
export declare const oregonSetAside: import("../../engine/remedy.ts").Remedy<ConvictionCase> & {
    readonly statute: import("../../engine/remedy.ts").Statute<ConvictionCase>;
};
