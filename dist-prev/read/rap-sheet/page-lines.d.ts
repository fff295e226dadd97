import type { Place } from './place.ts';
import type { Warnings } from './warnings.ts';
/** A line of the sheet: upper case, mended, with its indentation kept. */
export type SheetLine = Place & {
    readonly text: string;
};
/** The text of a sheet, page by page, line by line, as its file gives it. */
export type SheetPages = readonly (readonly string[])[];
/** The pages of a text file: a form feed ends a page. */
export declare function pagesOfText(text: string): SheetPages;
/** Lines of all pages without what printers and terminals added, each repaired. What was left out is told. */
export declare function linesOf(pages: SheetPages, warnings: Warnings): readonly SheetLine[];
/** True when the last page number printed is that of the last page. */
export declare function endsWithLastPage(pages: SheetPages): boolean;
