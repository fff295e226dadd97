import { type Paper } from '../documents/index.ts';
export type MotionsAsked = {
    /** Files: the county's profile, and people's decisions. */
    readonly countyProfile: string;
    readonly reviewed?: string | undefined;
    readonly remedy: string;
    /** One motion for so many cases. */
    readonly bulk?: number | undefined;
    readonly forms?: readonly FormFile[];
    /** Files: field maps of the office's own. */
    readonly formMaps?: readonly string[];
    readonly paper: Paper;
};
/** A blank form and what it is. */
export type FormFile = {
    readonly form: string;
    readonly path: string;
};
export type MotionsMade = {
    /** Names of the motions or forms, without the index. */
    readonly files: readonly string[];
    readonly cases: number;
    /** Cases without a number in the record. */
    readonly numberless: number;
};
/** Makes the motions of a finished run into a folder, or fills the forms given, one for each case. */
export declare function makeMotions(folder: string, out: string, asked: MotionsAsked, { progress, began }?: import("./effects.ts").PaperEffects): Promise<MotionsMade>;
