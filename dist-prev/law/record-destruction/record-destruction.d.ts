import { type ConvictionCase } from '../shared/index.ts';
/** HS 11361.5: the older rule that records of small cannabis offenses are destroyed. */
export declare const recordDestruction: import("../../engine/remedy.ts").Remedy<ConvictionCase> & {
    readonly statute: import("../../engine/remedy.ts").Statute<ConvictionCase>;
};
