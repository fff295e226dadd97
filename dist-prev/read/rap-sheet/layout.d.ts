/** A run of text as a PDF places it: in points, x to the right, y up from the foot of the page. */
export type PlacedText = {
    readonly text: string;
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
};
/**
 * The lines of a page with their columns kept: what stands at one height is one line, and gaps become as many spaces as
 * characters would fit. A page printed in two columns is read one column after the other.
 */
export declare function linesOfPage(placed: readonly PlacedText[]): readonly string[];
