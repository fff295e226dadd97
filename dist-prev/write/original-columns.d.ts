import { type CalendarDate, type PartialDate } from '../basics/index.ts';
/** The 18 columns that the original application adds to a row, in its order and words. */
export declare const ORIGINAL_COLUMNS: readonly ['Case Number', '# of convictions on record', 'Possible Other P64 Charges', 'Occurred after 11/9/2016', 'Superstrike Code Section(s)', 'PC290 Code Section(s)', 'PC290 Registration', 'Date of Conviction', 'Years Since This Conviction', 'Years Since Any Conviction', '# of Prop 64 convictions', '# of HS 11357 convictions', '# of HS 11358 convictions', '# of HS 11359 convictions', '# of HS 11360 convictions', 'Deceased', 'Eligibility Determination', 'Eligibility Reason'];
/** The facts behind those columns that are of the person's whole record. */
export type OriginalRecord = {
    readonly convictions: number;
    readonly latestConviction: PartialDate;
    readonly superStrikes: readonly string[];
    readonly registrable: readonly string[];
    readonly registered: boolean;
    /** One count for each of the four sections. */
    readonly cannabisConvictions: readonly number[];
    readonly deceased: boolean;
};
/** Those that are of one conviction. */
export type OriginalConviction = {
    readonly caseNumbers: readonly string[];
    readonly date: PartialDate;
    readonly determination: string;
    readonly reason: string;
};
/** Where "Possible Other P64 Charges" stands: the one column that depends on the row and not on the conviction. */
export declare const OTHER_CHARGES_COLUMN = 2;
/** Makes the 18 cells of rows that carry a person's convictions, with that one left empty; what they share is made once. */
export declare function originalCellsOf(record: OriginalRecord, asOf: CalendarDate): (conviction: OriginalConviction) => readonly string[];
/** Years of 365.25 days with one decimal, the original's arithmetic; `unknown` for a date that is not one day. */
export declare function yearsSince(date: PartialDate, asOf: CalendarDate): string;
