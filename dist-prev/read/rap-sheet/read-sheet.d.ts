import { type SheetPages } from './page-lines.ts';
import type { Place } from './place.ts';
import type { RapSheet } from './sheet.ts';
/** Why a file's text cannot be used as one person's RAP sheet. */
export type SheetProblem = {
    readonly code: 'empty-file' | 'not-a-rap-sheet' | 'record-error' | 'no-cycles' | 'two-records';
    readonly hint: string;
    readonly at: Place;
};
/** A sheet as far as it could be read; with a problem, it must not be used. */
export type ReadSheet = {
    readonly sheet: RapSheet;
    readonly problem: SheetProblem | undefined;
};
/**
 * Reads the text of one California DOJ RAP sheet. It never throws: an event that cannot be read costs that event and is
 * told, and what was not read at all stands among the warnings with its place.
 */
export declare function readRapSheet(pages: SheetPages): ReadSheet;
