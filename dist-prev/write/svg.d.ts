/** Words at a place of an SVG picture. */
export declare function text(x: number, y: number, words: string, how: string): string;
/** Words as XML writes them. */
export declare function escaped(words: string): string;
