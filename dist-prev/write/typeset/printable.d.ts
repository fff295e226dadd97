/**
 * Text as the fonts of the documents can print it. Nothing that a file says may vanish or turn into an empty box: a
 * character for which there is no glyph, and one that would turn the direction of what follows, stands as its number,
 * `[U+6F22]`. Line breaks, tabs and other control characters become blanks.
 */
export declare function printable(text: string): string;
