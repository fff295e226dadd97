import type { Settled } from './plan.ts';
import { Sheet } from './sheet.ts';
import { type Dirt } from './soil.ts';
/** Rows of whole people, and what is unusual about some of them. */
export type Batch = {
    readonly sheet: Sheet;
    /** By row. */
    readonly dirt: Map<number, Dirt>;
    /** The place in the file of its first person. */
    readonly from: number;
    /** The first row of each person. */
    readonly people: readonly number[];
};
/** The file's people, in batches of about a megabyte, or, when they are to be dealt, of 2,000 people. */
export declare function batchesOf(plan: Settled): Generator<Batch, void>;
