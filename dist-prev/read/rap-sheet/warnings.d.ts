import { type Place } from './place.ts';
/**
 * INFO: put right or noted, nothing is lost. DOUBT: a fact is uncertain and is kept as unknown. LOSS: something of the sheet
 * may be missing from the facts, so nothing may be granted without a person's look at that line.
 */
export type WarningClass = 'INFO' | 'DOUBT' | 'LOSS';
/** Every kind of warning, its class, and what it says. The words never hold what stands in the sheet. */
export declare const SHEET_WARNINGS: {
    readonly repaired: readonly ["INFO", "A misread word was put right"];
    readonly 'page-furniture': readonly ["INFO", "A line that a printer or terminal added was left out"];
    readonly 'other-text': readonly ["INFO", "Text after END OF MESSAGE was left out"];
    readonly 'note-after-date': readonly ["INFO", "A date with a note, and no disposition"];
    readonly 'short-line': readonly ["INFO", "A line of three characters or fewer inside a sentence was left out"];
    readonly 'late-flag': readonly ["INFO", "A flag stands after the charge"];
    readonly 'complete-by-pages': readonly ["INFO", "END OF MESSAGE is missing, but the page numbers show that all pages are here"];
    readonly 'one-digit-count': readonly ["INFO", "A count has a number of one digit"];
    readonly 'registration-ended': readonly ["INFO", "An update says that the duty to register has ended"];
    readonly 'tag-without-colon': readonly ["INFO", "A tag stands without its colon"];
    readonly 'dispo-without-asterisk': readonly ["INFO", "The first disposition of a count in court stands without its asterisk"];
    readonly 'no-cii': readonly ["DOUBT", "The sheet gives no CII number"];
    readonly 'no-name': readonly ["DOUBT", "The sheet gives no name"];
    readonly 'no-birth-date': readonly ["DOUBT", "The sheet gives no readable birth date"];
    readonly 'several-birth-dates': readonly ["DOUBT", "The sheet gives several birth dates"];
    readonly 'unknown-name-code': readonly ["DOUBT", "The event names a person by a code that the header does not list"];
    readonly 'ocr-text': readonly ["DOUBT", "The text was read from a picture (OCR); compare it with the paper"];
    readonly 'partial-date': readonly ["DOUBT", "A date without its day or month"];
    readonly 'unknown-courthouse': readonly ["DOUBT", "The courthouse is not in the table, so the county is unknown"];
    readonly 'level-unreadable': readonly ["DOUBT", "CONV STATUS gives no level that can be read"];
    readonly 'no-level': readonly ["DOUBT", "A conviction without CONV STATUS: its level is unknown"];
    readonly 'no-section': readonly ["DOUBT", "The charge names no section that can be read"];
    readonly 'charge-missing': readonly ["DOUBT", "The charge is said to stand in a comment, and no comment gives it"];
    readonly 'unknown-disposition': readonly ["DOUBT", "The words of the disposition are not known"];
    readonly 'no-disposition': readonly ["DOUBT", "A count in court without a disposition"];
    readonly 'unreadable-length': readonly ["DOUBT", "The length of a sentence cannot be read: it is taken as not finished"];
    readonly 'unknown-sentence-words': readonly ["DOUBT", "A part of the sentence is not understood: it is taken as not finished"];
    readonly 'modified-sentence': readonly ["DOUBT", "A modified sentence may leave parts of the first one in force; both are kept"];
    readonly 'undated-disposition': readonly ["DOUBT", "A later disposition without a date of its own; it was given the date before it"];
    readonly 'count-range': readonly ["DOUBT", "A range of counts runs backwards; it was read as one count"];
    readonly 'count-order': readonly ["DOUBT", "Count numbers do not rise"];
    readonly 'count-gap': readonly ["LOSS", "A count number is missing: a CNT line may be lost"];
    readonly 'no-count': readonly ["LOSS", "The event has no count"];
    readonly 'count-without-charge': readonly ["LOSS", "A count without a charge"];
    readonly 'second-charge': readonly ["LOSS", "A second charge in one count: a CNT line may be lost"];
    readonly 'unread-line': readonly ["LOSS", "A line inside an event could not be read"];
    readonly 'unread-tag': readonly ["LOSS", "A line begins with a tag that is not known"];
    readonly 'no-date': readonly ["LOSS", "The event has no date that can be read"];
    readonly 'no-agency': readonly ["LOSS", "The event names no agency"];
    readonly 'unknown-event': readonly ["LOSS", "An event of a kind that is not known; it was kept"];
    readonly 'missing-header': readonly ["LOSS", "An event without its first line (COURT:, ARR/DET/CITE: …); it was kept as unknown"];
    readonly 'update-without-disposition': readonly ["LOSS", "A date without a disposition: a DISPO line may be lost"];
    readonly 'date-inside-count': readonly ["LOSS", "A date with an agency inside a count: the first line of an event may be lost"];
    readonly 'level-without-disposition': readonly ["LOSS", "CONV STATUS without a disposition: a DISPO line may be lost"];
    readonly 'second-level': readonly ["LOSS", "A second CONV STATUS under one disposition: a DISPO line may be lost"];
    readonly 'second-sentence': readonly ["LOSS", "A second sentence under one disposition: a DISPO line may be lost"];
    readonly 'sentence-without-disposition': readonly ["LOSS", "A sentence without a disposition: a DISPO line may be lost"];
    readonly 'conviction-outside-court': readonly ["LOSS", "A conviction outside an adult court; it is not counted as one"];
    readonly 'loose-asterisks': readonly ["LOSS", "A line of asterisks that is neither a new cycle nor the end"];
    readonly 'cycle-inside-header': readonly ["LOSS", "The header holds words of an event: a line of asterisks may be lost"];
    readonly truncated: readonly ["LOSS", "END OF MESSAGE is missing: the last pages may be missing"];
    readonly 'page-missing': readonly ["LOSS", "The page numbers have a gap: a page may be missing"];
};
export type SheetWarningCode = keyof typeof SHEET_WARNINGS;
/** A doubt or a loss, with its place. `detail` names a repair or a place of the law, never a person. */
export type SheetWarning = {
    readonly code: SheetWarningCode;
    readonly at: Place;
    readonly detail?: string;
};
export declare function warningClass({ code }: SheetWarning): WarningClass;
/** The warning in words: `A misread word was put right: CHT: for CNT:`. */
export declare function warningWords({ code, detail }: SheetWarning): string;
/** Collects warnings as a sheet is read; one of each kind for a line. */
export declare class Warnings {
    readonly list: SheetWarning[];
    add(code: SheetWarningCode, at: Place, detail?: string): void;
}
