import { type PartialDate } from '../basics/index.ts';
import { type Charge, type Level, type Sentence } from '../history/index.ts';
/** The columns of San Francisco's `summary.csv`, as its review of 2018 wrote them. */
export declare const SHEET_SUMMARY_COLUMNS: readonly ['Filename', 'Name', 'Date', 'Case Number', 'Courthouse', 'Charge', 'Severity', 'Sentence', 'Superstrikes', '2 prior convictions', 'PC290', 'Remedy', 'Eligible', 'Deceased'];
export declare const SHEET_SUMMARY_HEADER: Uint8Array<ArrayBufferLike>;
export type SheetSummaryRow = {
    readonly file: string;
    /** The name under which the case was recorded. */
    readonly name: string;
    readonly date: PartialDate;
    readonly caseNumber: string;
    readonly courthouse: string;
    readonly charge: Charge | undefined;
    readonly level: Level;
    readonly sentence: Sentence;
    readonly superStrikes: readonly string[];
    readonly threeOfSection: boolean;
    readonly registered: boolean;
    readonly remedy: string;
    readonly eligible: string;
    readonly deceased: boolean;
};
export declare function sheetSummaryLine(row: SheetSummaryRow): string;
/** `10y prison, 3y probation, 30d jail, fine, restitution`: terms in that order, every part kept, then the rest as printed. */
export declare function shortSentence({ parts }: Sentence): string;
