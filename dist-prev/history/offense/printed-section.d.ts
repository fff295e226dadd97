/** One section as printed, before it is known of which book. */
export type PrintedSection = {
    readonly number: string;
    /** Letters and digits against the number, without brackets, lower case: `a2` of 11360A2. */
    readonly bare: string;
    readonly subdivisions: readonly string[];
    /** A 664 is glued or dotted to the number: 66411357, 664.11357. */
    readonly attempt: boolean;
    readonly doubts: readonly string[];
    readonly end: number;
};
/** Reads the section that begins at a digit, or nothing when that number cannot be a section. */
export declare function readPrintedSection(text: string, start: number): PrintedSection | undefined;
/** In `594(A)-(B) (2) PC` the second part has no number: it is that of the part on its left. */
export declare function readRelativeSection(text: string, start: number, left: PrintedSection): PrintedSection | undefined;
