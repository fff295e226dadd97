import { type Problem } from '../basics/index.ts';
import { type PlacedText, type SheetPages } from '../read/index.ts';
import { type SheetLine, type SheetStatus } from '../write/index.ts';
import { type Benches } from './benches.ts';
import { type TalliesData } from './decide-piece.ts';
/** A file's text as the machine could get at it: bytes of text, or runs of text as a PDF places them; or why it could not. */
export type SheetText = {
    readonly kind: 'text';
    readonly format: 'text' | 'ocr text';
    readonly bytes: Uint8Array;
} | {
    readonly kind: 'placed';
    readonly format: 'pdf';
    readonly pages: readonly (readonly PlacedText[])[];
} | {
    readonly kind: 'refused';
    readonly format: string;
    readonly pages: number;
    readonly problem: Problem;
};
/** A file of the plan with its text and its hash. */
export type SheetFile = {
    readonly file: number;
    readonly name: string;
    readonly bytes: number;
    readonly sha256: string;
    readonly text: SheetText;
};
/** Everything that one file gives to the results: plain data, for handing between threads. */
export type SheetResult = Omit<SheetFile, 'text'> & {
    readonly status: SheetStatus;
    readonly problem: Problem | undefined;
    readonly lines: number;
    readonly ocr: boolean;
    readonly cii: string;
    /** Lines of determinations.csv, by the place of the plan. */
    readonly determinations: readonly {
        readonly plan: number;
        readonly lines: Uint8Array;
    }[];
    readonly summary: string;
    readonly convictions: string;
    readonly warnings: string;
    /** The line of sheets.csv, but for other files of the same person. */
    readonly sheet: Omit<SheetLine, 'sameCii'>;
    /** The county of each conviction; '' where it is not known. */
    readonly counties: readonly string[];
    readonly losses: number;
    readonly doubts: number;
    readonly tallies: TalliesData;
};
/** One file: its text → the sheet → the history → facts → determinations → lines of every output. Never throws on what the file holds. */
export declare function decideSheet(file: SheetFile, benches: Benches): SheetResult;
/** The lines of a file, page by page. */
export declare function sheetPages(text: SheetText & {
    readonly kind: 'text' | 'placed';
}): SheetPages;
/** A file that is not used, and why. */
export declare function refusedSheet(about: Omit<SheetFile, 'text'>, problem: Problem, { format, pages, lines }: {
    readonly format: string;
    readonly pages: number;
    readonly lines?: number;
}): SheetResult;
