/** As what a RAP sheet is written. */
export type SheetFormat = 'text' | 'pdf';
/**
 * Lines as a PDF in Courier, one of the fonts that every viewer has, 54 lines to a page with the page's number at its
 * foot. No clock and no chance: the same lines give the same bytes.
 */
export declare function sheetPdf(lines: readonly string[]): Uint8Array;
/** Pages of letter size as a PDF, each given as its drawing operators; `turned` is by how many degrees they are shown turned. */
export declare function pdfOf(pages: readonly string[], turned?: number): Uint8Array;
