import { type ConvictionCase } from '../shared/index.ts';
/** PC 1170.18: convictions for what Proposition 47 made a misdemeanor. */
export declare const prop47: import("../../engine/remedy.ts").Remedy<ConvictionCase> & {
    readonly statute: import("../../engine/remedy.ts").Statute<ConvictionCase>;
};
