import { type CalendarDate } from '../../basics/index.ts';
import type { Document } from '../../write/index.ts';
import type { Paper } from '../blocks.ts';
import type { Letter, LetterKind } from './letters.ts';
import type { Office } from './office.ts';
import { type Languages } from './words.ts';
/** What is the same for all letters of a batch. */
export type LetterTerms = {
    readonly kind: LetterKind;
    /** `Los Angeles`. */
    readonly county: string;
    readonly office: Office;
    readonly languages: Languages;
    /** The day that stands on the letters, `YYYY-MM-DD`; letters without are to be dated by hand. */
    readonly on: string | undefined;
    readonly asOf: CalendarDate;
    readonly paper: Paper;
};
/** Letters as one document: each person's begins on a page of its own, with nothing but name and address in the window. */
export declare function lettersDocument(letters: readonly Letter[], terms: LetterTerms): Document;
