import { type SheetFormat } from './sheet-pdf.ts';
/** Which people's sheets to invent. The same plan gives the same bytes, on every machine. */
export type SheetPlan = {
    readonly county: string;
    readonly seed: number;
    readonly people: number;
};
/** One person's RAP sheet as lines, and the same person's rows of the bulk file. */
export type Pair = {
    readonly person: string;
    readonly lines: readonly string[];
    readonly rows: Uint8Array;
};
/** A file of a RAP sheet. Its name says only the place of the person. */
export type SheetOnDisk = {
    readonly name: string;
    readonly bytes: Uint8Array;
};
/**
 * The people that {@link invent} would put into a bulk file, each written out both ways. A sheet prints one charge for each
 * count, that of the conviction, and so do these rows.
 */
export declare function inventPairs({ county: name, seed, people }: SheetPlan): Generator<Pair, void>;
/** RAP sheets of invented people, one file for each. */
export declare function inventSheets(plan: SheetPlan, format: SheetFormat): Generator<SheetOnDisk, void>;
