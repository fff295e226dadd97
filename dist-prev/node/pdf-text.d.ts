import type { Problem } from '../basics/index.ts';
import type { PlacedText } from '../run/index.ts';
/** The text of a PDF as it is placed, page by page; or why there is none. */
export type PdfText = {
    readonly kind: 'pages';
    readonly pages: readonly (readonly PlacedText[])[];
} | {
    readonly kind: 'refused';
    readonly pages: number;
    readonly problem: Problem;
};
/** Reads the text layer of a PDF. Nothing is fetched, no script of the file is run. */
export declare function pdfText(file: string, bytes: Uint8Array): Promise<PdfText>;
