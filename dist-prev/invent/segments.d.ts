import type { Count, Cycle, Disposition, SentencePart, Step, StepKind } from './invented-person.ts';
import type { Sheet } from './sheet.ts';
/** The numbers that make the order keys of a row: cycle from 101, the others from 1. */
export type Place = {
    readonly cycle: number;
    readonly step: number;
    readonly count: number;
    readonly entry: number;
    readonly part: number;
};
/** Columns CYC_SEG_SEP to CYC_DATE. */
export declare function writeCycle(sheet: Sheet, cycle: Cycle): void;
/** Columns STP_SEG_SEP to STP_ORI_CNTY_NAME. */
export declare function writeStep(sheet: Sheet, step: Step, at: Place): void;
/** Columns CNT_SEG_SEP and CNT_ORDER. */
export declare function writeCountKey(sheet: Sheet, at: Place): void;
/** A count and what one entry says became of it. */
export type Ruled = {
    readonly count: Count;
    readonly entry: Disposition | undefined;
    readonly kind: StepKind;
};
/** Columns DISP_DATE to SENT_SEG_SEP. */
export declare function writeEntry(sheet: Sheet, { count, entry, kind }: Ruled, at: Place): void;
/** Columns SENT_ORDER to SENT_TIME_DESCR. */
export declare function writePart(sheet: Sheet, part: SentencePart | undefined, at: Place): void;
/** Columns CYC_AGE to END_OF_REC. */
export declare function writeTrailer(sheet: Sheet, age: number, comment: string): void;
