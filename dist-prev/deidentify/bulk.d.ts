import { type RowBatch } from '../read/index.ts';
import { type Secret } from './pseudonym.ts';
/** A bulk file of nobody, and what could not be carried over. */
export type DeidentifiedBulk = {
    readonly bytes: Uint8Array;
    readonly people: number;
    readonly rows: number;
    /** Rows that could not be read: they are left out, since what stands where in them is not known. */
    readonly leftOut: number;
    /** Rows that still held a name, number or date of the person: they are left out too. */
    readonly betraying: number;
};
/**
 * The rows of a DOJ bulk file with nobody in them. Names, numbers, comments and descriptions of the body go; each
 * person's dates move by one shift, agencies become their county's, codes and words of DOJ's own lists stay.
 */
export declare function deidentifyBulk(batch: RowBatch, secret: Secret, withHeader: boolean): DeidentifiedBulk;
