import type { PartialDate, Truth } from '../basics/index.ts';
import { type Charge, type Conviction, type Sentence } from '../history/index.ts';
/** The columns of `sheets.csv`: one line for each file, read or refused. */
export declare const SHEET_COLUMNS: readonly ['file', 'format', 'pages', 'status', 'problem_code', 'problem', 'cii_number', 'name', 'birth_date', 'cycles', 'events', 'counts', 'convictions', 'convictions_in_scope', 'cannabis_without_county', 'infos', 'doubts', 'losses', 'same_cii_as'];
export declare const SHEETS_HEADER: Uint8Array<ArrayBufferLike>;
/** What became of a file: read whole; read, with something for a person to look at; not used. */
export type SheetStatus = 'read' | 'needs review' | 'refused';
export type SheetLine = {
    readonly file: string;
    readonly format: string;
    readonly pages: number;
    readonly status: SheetStatus;
    readonly problem: {
        readonly code: string;
        readonly hint: string;
    } | undefined;
    readonly cii: string;
    readonly name: string;
    readonly birth: PartialDate;
    /** Cycles, events, counts, convictions, convictions in scope, cannabis convictions without a county. */
    readonly counted: readonly [number, number, number, number, number, number];
    /** Warnings of INFO, DOUBT and LOSS. */
    readonly warned: readonly [number, number, number];
    /** Other files of the run that give the same CII number. */
    readonly sameCii: readonly string[];
};
export declare function sheetLine(line: SheetLine): string;
/** The columns of `warnings.csv`: everything that was not certain, with its place. */
export declare const WARNING_COLUMNS: readonly ['file', 'page', 'line', 'class', 'code', 'warning', 'text'];
export declare const WARNINGS_HEADER: Uint8Array<ArrayBufferLike>;
export type WarningLine = {
    readonly file: string;
    readonly page: number;
    readonly line: number;
    readonly class: string;
    readonly code: string;
    readonly words: string;
    /** The line of the sheet. */
    readonly text: string;
};
export declare function warningLine(warning: WarningLine): string;
/** The columns of `convictions.csv`: every conviction of every sheet, whatever its county or offense. */
export declare const CONVICTION_COLUMNS: readonly ['conviction_key', 'file', 'page', 'line', 'name', 'name_used', 'cii_number', 'birth_date', 'county', 'courthouse', 'case_numbers', 'offense', 'level', 'conviction_date', 'sentence', 'custody_ends', 'longest_part_ends', 'all_parts_end', 'county_prison_1170h', 'strike_entry', 'probation_violated', 'standing'];
export declare const CONVICTIONS_HEADER: Uint8Array<ArrayBufferLike>;
export type ConvictionLine = {
    readonly conviction: Conviction;
    readonly file: string;
    readonly person: {
        readonly name: string;
        readonly cii: string;
        readonly birth: PartialDate;
    };
    readonly nameUsed: string;
    readonly courthouse: string;
    readonly charge: Charge | undefined;
    readonly sentence: Sentence;
    readonly ends: {
        readonly custody: PartialDate;
        readonly longestPart: PartialDate;
        readonly oneAfterTheOther: PartialDate;
    };
    readonly countyPrison: boolean;
    readonly strike: boolean;
    readonly probationViolated: Truth;
};
export declare function convictionLine(line: ConvictionLine): string;
