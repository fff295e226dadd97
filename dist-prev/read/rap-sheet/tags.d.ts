import { type PartialDate } from '../../basics/index.ts';
import type { SheetEventKind } from './sheet.ts';
export declare const NAM: RegExp;
export declare const DOB: RegExp;
export declare const TOC: RegExp;
export declare const COUNT: RegExp;
export declare const DISPOSITION: RegExp;
export declare const LEVEL: RegExp;
export declare const SENTENCE: RegExp;
export declare const SENTENCED_BY: RegExp;
export declare const COMMENT: RegExp;
export declare const ARRESTED_BY: RegExp;
export declare const WARRANT: RegExp;
export declare const FLAG: RegExp;
export declare const SENTENCING_1170H: RegExp;
/** Tags of lines that are kept as comments: numbers and notes of the record's own. */
export declare const OTHER_TAG: RegExp;
/** A line that begins with a word and a colon, which no list here knows. */
export declare const SOME_TAG: RegExp;
export declare const END_OF_MESSAGE: RegExp;
export declare const STRIKE: RegExp;
export declare const RECORD_ERROR: RegExp;
/** Section numbers with the letters of a book and a dash: what a charge looks like. */
export declare const CHARGE: RegExp;
export declare const SEE_COMMENT: RegExp;
/** An agency's letters: CA or US, and two of its kind. */
export declare const AGENCY: RegExp;
/** A date as a line gives it, what stands behind it, and the digits that were put right. */
export type DatedLine = {
    readonly value: PartialDate;
    readonly rest: string;
    readonly repair: string | undefined;
};
/** The kind of event that a line begins, with the tag as printed and what stands behind it. */
export declare function eventTag(line: string): {
    readonly kind: SheetEventKind;
    readonly tag: string;
    readonly rest: string;
} | undefined;
/** The date at the start of a line, and the rest of the line. */
export declare function dateAtStart(line: string): DatedLine | undefined;
/** Reads `2004.0102`, `19910000`, `2OO4O1O2`. */
export declare function sheetDate(token: string): PartialDate;
/** True of a line that begins a count, its number on the same line or on the next. */
export declare function isCountLine(line: string): boolean;
