import { type Languages, type Letters, type Paper } from '../documents/index.ts';
import { type PaperEffects } from './effects.ts';
export type LettersAsked = {
    /** To those for whom a court is asked and has not answered, instead of those for whom it has changed something. */
    readonly announce?: boolean;
    /** Files: the county's profile, and where people live. */
    readonly countyProfile?: string | undefined;
    readonly addresses?: string | undefined;
    readonly language: Languages;
    /** Letters to a file. */
    readonly batch: number;
    /** The day that stands on them, YYYY-MM-DD, if any. */
    readonly on?: string;
    readonly paper: Paper;
};
export type LettersMade = {
    readonly kind: Letters['kind'];
    readonly letters: number;
    readonly files: readonly string[];
    readonly withoutAddress: number;
    /** People to whom no letter goes, since the record says that they died. */
    readonly deceased: number;
};
/** Makes the letters of a run into a folder, in place of those made there before. */
export declare function makeLetters(folder: string, out: string, asked: LettersAsked, effects?: PaperEffects): Promise<LettersMade>;
