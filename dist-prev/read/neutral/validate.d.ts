import type { Schema } from './schema.ts';
/** A place in a document and what was expected there; never what stands there. */
export type Fault = {
    readonly path: string;
    readonly hint: string;
};
/** What is wrong with a value by a schema: the first faults, each with its place. */
export declare function faultsOf(value: unknown, schema: Schema): readonly Fault[];
