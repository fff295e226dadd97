import { type ConvictionCase } from '../shared/index.ts';
/** Dismissal on petition: PC 1203.4, 1203.4a, 1203.41, 1203.42, 1203.43, 1203.49. */
export declare const dismissal: import("../../engine/remedy.ts").Remedy<ConvictionCase> & {
    readonly statute: import("../../engine/remedy.ts").Statute<ConvictionCase>;
};
