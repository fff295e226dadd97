import { type SheetFile } from '../run/index.ts';
/** A sheet's file, the text that OCR made of it, if the user has named one, and what it is called, if not by its path. */
export type SheetPath = {
    readonly path: string;
    readonly ocrText?: string;
    readonly name?: string;
};
/** The sheets that paths mean, and what lies beside them and is none. */
export type FoundSheets = {
    readonly sheets: readonly SheetPath[];
    readonly passedOver: readonly string[];
};
/** A file is itself, a folder its .pdf and .txt files, and with `bulkToo` its .csv and .dat files. A text in the OCR folder with a PDF's name goes with that PDF. */
export declare function findSheets(given: readonly string[], ocrFolder: string | undefined, bulkToo?: boolean): FoundSheets;
/** Reads a sheet's file: its bytes, their hash, and its text as far as there is one. */
export declare function readSheetFile({ path, ocrText, name }: SheetPath, file: number): Promise<SheetFile>;
