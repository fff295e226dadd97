import type { Batch } from './batches.ts';
/** Deals the rows of the batch's people among each other; each person's rows keep their order. In batches of a megabyte. */
export declare function deal(batch: Batch, plan: {
    readonly seed: number;
}): Generator<Batch, void>;
